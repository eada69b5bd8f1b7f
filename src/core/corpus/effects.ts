import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What reading a review asks of the world. Paths are relative to the review's root, with `/` between folders. */
export interface ReadEffects {
  /** The names in a folder, those of folders with a `/` at their end; null where there is no such folder. */
  list(folder: string): Promise<string[] | null>
  /** The bytes of a file; null where there is no such file. Rejects where it can't be read, with the reason in words. */
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
    async read(file) {
      const path = join(root, file)
      try {
        const found = await stat(path)
        // A pipe or a device may never come to an end.
        if (!found.isFile()) throw new Error(found.isDirectory() ? 'it is a folder' : 'it is no regular file')
        return await readFile(path)
      } catch (error) {
        return nullIfAbsent(inWords(error as NodeJS.ErrnoException))
      }
    },
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a link that leads in a circle',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
}

/** An error of the system with its reason in plain words, where they are known. */
function inWords(error: NodeJS.ErrnoException): NodeJS.ErrnoException {
  const reason = reasons[error.code ?? '']
  return reason === undefined ? error : new Error(reason, { cause: error })
}

function nullIfAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null
  throw error
}

/** Reads files that are held in memory, by their paths: text, or bytes. */
export function heldEffects(files: Readonly<Record<string, string | Uint8Array>>): ReadEffects {
  return {
    async list(folder) {
      const inside = Object.keys(files)
        .filter(path => path.startsWith(`${folder}/`))
        .map(path => path.slice(folder.length + 1).replace(/\/.*/, '/'))
      return inside.length > 0 ? [...new Set(inside)] : null
    },
    async read(file) {
      const content = files[file]
      return content === undefined ? null : typeof content === 'string' ? new TextEncoder().encode(content) : content
    },
  }
}
