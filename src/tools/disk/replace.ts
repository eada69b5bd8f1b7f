import { existsSync, rmSync } from 'node:fs'
import { chmod, cp, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { asideIn, ownFolder, ownName, sweep } from './own.ts'
import { placed } from './told.ts'

/**
 * Puts a file in the place of another once it is whole: `make` writes it under the name that it is given. Where that
 * fails, or the process is killed, the old one stays. Who may read and write it may still.
 */
export async function replaceFile(file: string, make: (half: string) => Promise<void>): Promise<void> {
  const folder = dirname(file)
  await sweep(folder)
  const half = join(folder, ownName('file'))
  try {
    await placed(file, make(half))
    const before = await stat(file).catch(() => null)
    if (before) await placed(file, chmod(half, before.mode & 0o777))
    await placed(file, rename(half, file))
  } finally {
    await rm(half, { force: true })
  }
}

/** Puts a text in the place of a file, down to the disk. */
export const replaceText = (file: string, text: string): Promise<void> =>
  replaceFile(file, async half => {
    const handle = await open(half, 'wx')
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
  })

/**
 * Puts a finished folder in the place of another, all or nothing: on failure the old one stays, or is put back. Half-way
 * both lie beside it, where a later run finds them should this one be killed.
 */
export async function replaceFolder(made: string, out: string): Promise<void> {
  const parent = dirname(out)
  await placed(out, mkdir(parent, { recursive: true }))
  const beside = await placed(out, ownFolder(parent, 'site'))
  const old = join(asideIn(beside), basename(out))
  try {
    await mkdir(asideIn(beside))
    await placed(out, move(made, join(beside, 'new')))
    await swap(join(beside, 'new'), old, out)
  } catch (error) {
    // Where the old one could not be put back, this is all that is left of it.
    if (existsSync(out) || !existsSync(old)) remove(beside)
    throw error
  }
  remove(beside)
}

/** Takes away a folder: at once, which is done in half the time that the other way takes for thousands of files. */
const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true })

/** Moves a folder, also to another file system. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error
    await cp(from, to, { recursive: true })
  }
}

/** Another process may put its folder there between any two of these steps: then that is the old one. */
async function swap(fresh: string, old: string, out: string): Promise<void> {
  for (;;) {
    if (existsSync(out)) {
      remove(old)
      await rename(out, old).catch(unless('ENOENT'))
    }
    try {
      return await rename(fresh, out)
    } catch (error) {
      if (['ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) continue
      if (existsSync(old)) await rename(old, out)
      throw error
    }
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code

const unless = (code: string) => (error: unknown) => {
  if (codeOf(error) !== code) throw error
}
