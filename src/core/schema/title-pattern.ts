/** A part of the pattern of a title: a text as it stands, or the name of what a record puts in its place. */
export type TitlePart = { text: string } | { name: string; column: number }

/** What a pattern may name besides the facets of a review. */
export const titleFields = ['material', 'formula', 'figure'] as const

/** The parts of a pattern such as `Age of [material]`, in their order; `column` is that of the name, from 1. */
export function titleParts(pattern: string): TitlePart[] {
  const parts: TitlePart[] = []
  let at = 0
  for (const { 0: whole, 1: name = '', index } of pattern.matchAll(/\[([a-z]+)\]/g)) {
    parts.push({ text: pattern.slice(at, index) }, { name, column: index + 2 })
    at = index + whole.length
  }
  return [...parts, { text: pattern.slice(at) }]
}
