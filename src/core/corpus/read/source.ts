import type { Place } from '../types.ts'

/** A file of a review as text, with the way from an offset to its line and column. */
export interface SourceFile {
  /** Relative to the review's root. */
  file: string
  text: string
  /** The place of an offset into `text`, counted in UTF-16 units, from line 1, column 1. */
  placeAt(offset: number): Place
}

/** Where something stands in the text of a file: from its first character to the one behind its last. */
interface Extent {
  start: number
  end: number
}

/** A source over text; lines are counted when the first place is asked for. */
export function makeSource(file: string, text: string): SourceFile {
  let starts: number[] | null = null
  return {
    file,
    text,
    placeAt(offset) {
      starts ??= lineStarts(text)
      const at = Math.max(0, Math.min(offset, text.length))
      const line = lastNotAfter(starts, at)
      return { file, line: line + 1, column: at - (starts[line] ?? 0) + 1 }
    },
  }
}

/**
 * Asks something of what stands in a file from one offset to another. All values of a cell stand where the cell does: what
 * was asked last is known, or a cell of thirty numbers would be looked through thirty times.
 */
export function ofExtent<T>(make: (text: string) => T): (source: SourceFile, extent: Extent) => T {
  // Known as long as the file is in use: it may be held by what was made of its text.
  const last = new WeakMap<SourceFile, Extent & { made: T }>()
  return (source, { start, end }) => {
    const before = last.get(source)
    if (before?.start === start && before.end === end) return before.made
    const made = make(source.text.slice(start, end))
    last.set(source, { start, end, made })
    return made
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** The index of the last number of an ascending list that is not greater than `wanted`. */
function lastNotAfter(ascending: readonly number[], wanted: number): number {
  let low = 0
  let high = ascending.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((ascending[middle] ?? 0) <= wanted) low = middle
    else high = middle - 1
  }
  return low
}
