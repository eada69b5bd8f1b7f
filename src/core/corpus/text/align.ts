import { decodeEntity } from './entities.ts'

/** Text with the offset in its source of each of its UTF-16 units. */
export interface Aligned {
  text: string
  offsets: readonly number[]
}

/** Text whose places are looked for once somebody asks for one: most texts have nothing of which to tell the place. */
export class AlignedLater implements Aligned {
  readonly text: string
  readonly #find: () => readonly number[]
  #found: readonly number[] | undefined

  constructor(text: string, find: () => readonly number[]) {
    this.text = text
    this.#find = find
  }

  get offsets(): readonly number[] {
    this.#found ??= this.#find()
    return this.#found
  }
}

/** How a source may write a character otherwise than as itself. */
export interface Notation {
  /** A backslash before a mark makes it a mere character. */
  escapes: boolean
  /** References such as `&nbsp;`. */
  entities: boolean
}

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy
const mark = /[!-/:-@[-`{-~]/

/**
 * Finds each character of a text in the source that it was read from, which may begin its lines with marks and write
 * characters as references or behind backslashes. `start` and `end` bound the source.
 */
export const align = (text: string, source: string, start: number, end: number, notation: Notation): Aligned =>
  new AlignedLater(text, () => offsetsIn(text, source, start, end, notation))

function offsetsIn(text: string, source: string, start: number, end: number, notation: Notation): number[] {
  const offsets: number[] = []
  let at = start
  while (offsets.length < text.length) {
    const index = offsets.length
    const decoded = notation.entities && source[at] === '&' ? referenceAt(source, at) : null
    if (decoded && text.startsWith(decoded.text, index)) {
      for (let unit = 0; unit < decoded.text.length; unit++) offsets.push(at)
      at += decoded.length
      continue
    }
    const next = source[at + 1] ?? ''
    if (notation.escapes && source[at] === '\\' && next === text[index] && mark.test(next)) {
      offsets.push(at)
      at += 2
      continue
    }
    const found = isSame(text[index] ?? '', source[at] ?? '') ? at : source.indexOf(text[index] ?? '', at)
    if (found !== -1 && found < end) at = found
    offsets.push(Math.min(at, end))
    if (found !== -1 && found < end) at++
  }
  return offsets
}

/** A line may end where the text has a space. */
const isSame = (shown: string, written: string): boolean => shown === written || (shown === ' ' && written === '\n')

function referenceAt(source: string, at: number): { text: string; length: number } | null {
  reference.lastIndex = at
  const written = reference.exec(source)?.[0]
  const text = written === undefined ? null : decodeEntity(written)
  return written === undefined || text === null ? null : { text, length: written.length }
}
