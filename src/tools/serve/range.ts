/** A part of a file: the first and the last byte. */
export interface Range {
  start: number
  end: number
}

/**
 * The part of a file of some size that a `Range` header asks for (RFC 9110, 14.2); null where the whole file is the
 * answer: nothing is asked for, something else than one range of bytes, or more than one. `unsatisfiable` where the file
 * has no such part.
 */
export function rangeOf(header: string | undefined, size: number): Range | 'unsatisfiable' | null {
  const [, first = '', last = ''] = header?.match(/^bytes=\s*(\d*)-(\d*)\s*$/i) ?? []
  if (first === '' && last === '') return null
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 }
  }
  const start = Number(first)
  if (last !== '' && Number(last) < start) return null
  return start >= size ? 'unsatisfiable' : { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) }
}
