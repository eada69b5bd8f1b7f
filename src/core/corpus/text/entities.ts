import { mdxToMdast } from 'satteri'
import type { TextNode } from './tree.ts'

const known = new Map<string, string | null>()

/** The characters that a reference such as `&nbsp;` or `&#160;` stands for; null for one that stands for nothing else. */
export function decodeEntity(reference: string): string | null {
  const found = known.get(reference)
  if (found !== undefined) return found
  // The parser of texts has the list of names.
  const words = wordsOf(mdxToMdast(`a${reference}a`) as unknown as TextNode).slice(1, -1)
  const decoded = words === reference ? null : words
  known.set(reference, decoded)
  return decoded
}

const wordsOf = ({ value, children = [] }: TextNode): string => value ?? children.map(wordsOf).join('')
