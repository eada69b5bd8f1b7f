import { existsSync } from 'node:fs'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Puts a finished folder in the place of another, all or nothing: on failure the old one stays, or is put back. */
export async function replaceFolder(made: string, out: string): Promise<void> {
  const beside = `${out}.new`
  await rm(beside, { recursive: true, force: true })
  try {
    await move(made, beside)
    await swap(beside, out)
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

/** Moves a folder, also to another file system. */
async function move(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  try {
    await rename(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    await cp(from, to, { recursive: true })
  }
}

async function swap(fresh: string, out: string): Promise<void> {
  const old = `${out}.old`
  await rm(old, { recursive: true, force: true })
  if (existsSync(out)) await rename(out, old)
  try {
    await rename(fresh, out)
  } catch (error) {
    if (existsSync(old)) await rename(old, out)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}
