import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { ReadEffects } from '../../core/corpus/effects.ts'

const folder = 'public'

/** The files that a review brings to its site as they are, by their paths there. */
export async function broughtFiles(effects: ReadEffects): Promise<string[]> {
  const paths: string[] = []
  const visit = async (path: string): Promise<void> => {
    for (const name of (await effects.list(folder + path)) ?? [])
      if (name.endsWith('/')) await visit(`${path}/${name.slice(0, -1)}`)
      else paths.push(`${path}/${name}`.slice(1))
  }
  await visit('')
  return paths.sort()
}

/** Writes the files that a review brings into a folder, each as it is when it is read. */
export async function copyBrought(effects: ReadEffects, paths: readonly string[], to: string): Promise<void> {
  for (const path of paths) {
    const bytes = await effects.read(`${folder}/${path}`)
    if (!bytes) throw new Error(`${folder}/${path} went away while the site was built; build again.`)
    await mkdir(dirname(join(to, path)), { recursive: true })
    await writeFile(join(to, path), bytes)
  }
}
