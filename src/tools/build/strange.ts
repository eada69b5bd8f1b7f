import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Problem } from '../../core/corpus/types.ts'

const folders = ['content', 'data', 'public']

/**
 * What stands in a review's folders on disk and is no plain file or folder of its own: links out of it and links to
 * folders, pipes, devices, folders that can't be read. A site would hold what its author does not know of, or reading it
 * would never end.
 */
export async function strangeFiles(root: string): Promise<Problem[]> {
  const own = await realpath(root).catch(() => null)
  if (own === null) return []
  const found: Problem[] = []
  const visit = async (folder: string): Promise<void> => {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') found.push(unreadable(folder, 'you have no right to'))
      return []
    })
    for (const entry of entries) {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) await visit(path)
      else if (!entry.isFile()) {
        const reason = await whyStrange(join(root, path), own)
        if (reason !== null) found.push(unreadable(path, reason))
      }
    }
  }
  for (const folder of folders) await visit(folder)
  return found.sort((a, b) => (a.file < b.file ? -1 : 1))
}

/** Why a link is none to a file of the folder `own`, or what is no link no file at all. */
async function whyStrange(path: string, own: string): Promise<string | null> {
  try {
    const [target, place] = [await stat(path), await realpath(path)]
    if (target.isDirectory()) return 'it is a link to a folder'
    if (!target.isFile()) return 'it is no regular file'
    return place.startsWith(own + sep) ? null : 'it is a link out of the review'
  } catch {
    return 'it is a link that leads nowhere'
  }
}

const unreadable = (file: string, reason: string): Problem => ({
  code: 'file/unreadable',
  file,
  line: 1,
  column: 1,
  message: `\`${file}\` can't be read: ${reason}.`,
  hint: 'A review is made of plain files of its own: put one in its place, or take it away.',
  follows: null,
})
