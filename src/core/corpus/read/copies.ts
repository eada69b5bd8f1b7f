import { copiedWork, copyOf, type SourceCopy } from '../../sources/copy.ts'
import type { ReadEffects } from '../effects.ts'
import { decode } from './decode.ts'

const megabyte = 1024 * 1024
/** The text of the longest book has less; more would take minutes to look through. */
const largest = 4 * megabyte

/** A file that is no copy, and why. */
interface UnreadCopy {
  file: string
  why: string
}

/** A curator's copies of cited works in a folder, by the names of its files, and the files that can't be read as one. */
export async function readCopies(effects: ReadEffects): Promise<{ copies: SourceCopy[]; unread: UnreadCopy[] }> {
  const copies: SourceCopy[] = []
  const unread: UnreadCopy[] = []
  for (const file of ((await effects.list('.')) ?? []).filter(name => !name.startsWith('.')).sort()) {
    const read = await readCopy(effects, file)
    if ('why' in read) unread.push(read)
    else copies.push(read)
  }
  return { copies, unread }
}

async function readCopy(effects: ReadEffects, file: string): Promise<SourceCopy | UnreadCopy> {
  const no = (why: string): UnreadCopy => ({ file, why })
  if (file.endsWith('/')) return no('a folder')
  const ref = copiedWork(file)
  if (ref === null)
    return no(/\.txt$/i.test(file) ? 'its name tells no work: `ref-94.txt`' : 'no text: save it as .txt')
  try {
    const bytes = await effects.read(file)
    if (!bytes) return no('gone')
    if (bytes.length > largest)
      return no(`${Math.ceil(bytes.length / megabyte)} MB: the text of a work may have ${largest / megabyte} MB`)
    const decoded = decode(bytes)
    return decoded.ok ? copyOf(file, ref, decoded.text) : no('not UTF-8')
  } catch (error) {
    return no((error as Error).message)
  }
}
