import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ReadEffects } from '../../core/corpus/effects.ts'
import { broughtFolder } from '../../core/corpus/read/brought.ts'

/** Writes the files that a review brings into a folder, each as it is when it is read. */
export async function copyBrought(effects: ReadEffects, paths: readonly string[], to: string): Promise<void> {
  for (const path of paths) {
    const bytes = await effects.read(`${broughtFolder}/${path}`)
    if (!bytes) throw new Error(`${broughtFolder}/${path} went away while the site was built; build again.`)
    await mkdir(dirname(join(to, path)), { recursive: true })
    await writeFile(join(to, path), bytes)
  }
}
