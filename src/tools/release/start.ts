import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ownFolder, sweep } from '../disk/own.ts'
import { placed } from '../disk/told.ts'
import { Refusal } from './refusal.ts'

const template = fileURLToPath(new URL('../../../templates/review/', import.meta.url))

/**
 * Puts a small, complete review into a folder, which is made where there is none; half made it lies in a folder of its
 * own. Throws a `Refusal` where something is there.
 */
export async function startReview(folder: string): Promise<void> {
  await sweep(folder)
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    if (error.code === 'ENOTDIR') throw new Refusal(`${folder} is no folder.`)
    throw error
  })
  if (there.length > 0) throw new Refusal(`${folder} is not empty: a review starts in a folder of its own.`)
  await mkdir(folder, { recursive: true })
  const own = await ownFolder(folder, 'review')
  try {
    await placed(folder, cp(template, own, { recursive: true }))
    for (const name of await readdir(own)) await rename(join(own, name), join(folder, name))
  } finally {
    await rm(own, { recursive: true, force: true })
  }
}
