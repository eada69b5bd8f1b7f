import { createHash } from 'node:crypto'

/** A curator's own copy of what was read of a cited work. */
export interface SourceCopy {
  file: string
  ref: number
  /** The title of the work, the first line of the file; null where that is blank. */
  title: string | null
  /** What was read. */
  text: string
  /** The SHA-256 of the text, its white space folded. */
  sha256: string
}

/** What a file of a copy is called: `ref-94.txt`; a further copy of the same work has more words, `ref-94-preprint.txt`. */
const name = /^ref-([1-9]\d{0,5})(?:-[^/]*)?\.txt$/i

/** The number of the work that a file holds a copy of, by its name; null where the name tells none. */
export const copiedWork = (file: string): number | null => {
  const found = name.exec(file)?.[1]
  return found === undefined ? null : Number(found)
}

/** A copy from the text of its file: the title on the first line, then what was read. */
export function copyOf(file: string, ref: number, content: string): SourceCopy {
  const [first = '', ...rest] = content.replace(/^\ufeff/, '').split(/\r\n?|\n/)
  const text = rest.join('\n')
  return { file, ref, title: first.trim() === '' ? null : first.trim(), text, sha256: hashOf(text) }
}

/** The SHA-256 of what was read, as source checks give it: of its words with one space between them. */
const hashOf = (text: string): string => createHash('sha256').update(text.trim().split(/\s+/).join(' ')).digest('hex')
