import type { Path } from '../../schema/shape.ts'
import type { Located } from '../read/located.ts'
import { nodeAt, offsetOf } from '../read/node.ts'
import type { Place } from '../types.ts'

/**
 * Where a character of a text value stands in its file. A text may be quoted, folded over lines or set in a block; where
 * the two can't be brought together, the place is that of the value.
 */
export function placeInText({ source, node }: Located, path: Path, text: string, offset: number): Place {
  const start = offsetOf(node, path)
  const end = nodeAt(node, path)?.end ?? start
  return source.placeAt(start + (align(source.text.slice(start, end), text, offset) ?? 0))
}

/** The offset in `raw`, a value as its file writes it, of the character at `offset` of its text. */
function align(raw: string, text: string, offset: number): number | null {
  const header = /^(?:[|>][-+\d]*[^\n]*\n|["'])?\s*/.exec(raw)?.[0].length ?? 0
  const lead = text.length - text.trimStart().length
  let at = header
  for (let index = lead; index < offset; index++) {
    if (/\s/.test(text[index] ?? '')) {
      if (/\s/.test(text[index + 1] ?? '')) continue
      while (/\s/.test(raw[at] ?? '')) at++
    } else if (raw[at] === text[index]) at++
    else if (raw[at + 1] === text[index]) at += 2
    else return null
  }
  return at
}
