import { constants } from 'node:fs'
import { access, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { WriteEffects } from './journal.ts'

/** Writes into the folder `root` on disk. */
export function diskWrites(root: string): WriteEffects {
  const at = (file: string) => join(root, file)
  return {
    read: file =>
      readFile(at(file), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      }),
    async write(file, text) {
      await mkdir(dirname(at(file)), { recursive: true })
      const handle = await open(at(file), 'w')
      try {
        await handle.writeFile(text)
        await handle.sync()
      } finally {
        await handle.close()
      }
    },
    rename: (from, to) => rename(at(from), at(to)),
    remove: file => rm(at(file), { force: true }),
    obstacle: file => obstacle(at(file)),
  }
}

async function obstacle(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null)
  if (found && !found.isFile()) return `${path} is no file, and would have to be one.`
  const closed = [...(found ? [path] : []), await folderThere(dirname(path))].map(one => access(one, constants.W_OK))
  return Promise.all(closed).then(
    () => null,
    (error: NodeJS.ErrnoException) => `${error.path ?? path} can't be written: you don't have the right to.`,
  )
}

/** A folder, or the first one above it that there is. */
async function folderThere(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => null)
  return found || dirname(folder) === folder ? folder : folderThere(dirname(folder))
}
