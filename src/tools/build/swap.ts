import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Puts a finished folder in the place of another, all or nothing: on failure the old one stays, or is put back. Half-way
 * both lie beside it, in a new folder of a name that nothing else has.
 */
export async function replaceFolder(made: string, out: string): Promise<void> {
  await mkdir(dirname(out), { recursive: true })
  const beside = await mkdtemp(`${out}.`)
  const old = join(beside, 'old')
  try {
    await move(made, join(beside, 'new'))
    await swap(join(beside, 'new'), old, out)
  } finally {
    // Where the old one could not be put back, this is all that is left of it.
    if (existsSync(out) || !existsSync(old)) await rm(beside, { recursive: true, force: true })
  }
}

/** Moves a folder, also to another file system. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    await cp(from, to, { recursive: true })
  }
}

async function swap(fresh: string, old: string, out: string): Promise<void> {
  if (existsSync(out)) await rename(out, old)
  try {
    await rename(fresh, out)
  } catch (error) {
    if (existsSync(old)) await rename(old, out)
    throw error
  }
}
