import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What reading a review asks of the world. Paths are relative to the review's root, with `/` between folders. */
export interface ReadEffects {
  /** The names in a folder, those of folders with a `/` at their end; null where there is no such folder. */
  list(folder: string): Promise<string[] | null>
  /** The bytes of a file; null where there is no such file. Rejects where it can't be read. */
  read(file: string): Promise<Uint8Array | null>
}

/** Reads from the folder `root` on disk. */
export function diskEffects(root: string): ReadEffects {
  return {
    async list(folder) {
      const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(nullIfAbsent)
      if (!entries) return null
      return Promise.all(
        entries.map(async entry => {
          const isFolder = entry.isSymbolicLink()
            ? await stat(join(root, folder, entry.name)).then(
                target => target.isDirectory(),
                () => false,
              )
            : entry.isDirectory()
          return isFolder ? `${entry.name}/` : entry.name
        }),
      )
    },
    read: file => readFile(join(root, file)).catch(nullIfAbsent),
  }
}

function nullIfAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
  throw error
}
