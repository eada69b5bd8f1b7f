import { constants } from 'node:fs'
import { access, mkdir, readFile, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { replaceText } from '../disk/replace.ts'
import { toldOf } from '../disk/told.ts'
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
      await replaceText(at(file), text)
    },
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
    error => toldOf(error),
  )
}

/** A folder, or the first one above it that there is. */
async function folderThere(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => null)
  return found || dirname(folder) === folder ? folder : folderThere(dirname(folder))
}
