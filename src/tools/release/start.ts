import { cp, mkdir, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Refusal } from './refusal.ts'

const template = fileURLToPath(new URL('../../../templates/review/', import.meta.url))

/** Puts a small, complete review into a folder, which is made where there is none. Throws a `Refusal` where something is in it. */
export async function startReview(folder: string): Promise<void> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new Refusal(error.code === 'ENOTDIR' ? `${folder} is no folder.` : error.message)
  })
  if (there.length > 0) throw new Refusal(`${folder} is not empty: a review starts in a folder of its own.`)
  await mkdir(folder, { recursive: true })
  await cp(template, folder, { recursive: true })
}
