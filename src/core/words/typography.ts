import { literally } from '../basics/literal.ts'
import { memoise } from '../basics/memoise.ts'
import type { Vocabulary } from '../schema/vocabulary.ts'

/** Straight quotation marks as typographic ones: double in pairs, single as an apostrophe or in pairs. */
export const curly = (text: string): string =>
  text
    .replace(/(^|[\s([{–—/])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{–—/“])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’')

/**
 * What keeps a number on one line with the unit after it, and the unit with itself: `names` are those of the units; of
 * one that is written in a way of its own the first part is enough.
 */
export function unitKeeper(names: Iterable<string>): (text: string) => string {
  const parts = [...names].flatMap(name => [name, /^(?:%|°?[\p{L}]+)/u.exec(name)?.[0] ?? ''])
  const known = [...new Set(parts.filter(part => /^[%°\p{L}]/u.test(part)))].sort((a, b) => b.length - a.length)
  if (known.length === 0) return text => text
  const next = new RegExp(`(?<=\\d) (?:${known.map(literally).join('|')})(?![\\p{L}\\d])`, 'gu')
  return text => text.replace(next, unit => unit.replaceAll(' ', '\u00a0'))
}

/** The same for the units of a review. */
export const keepingUnits = memoise(({ vocabulary }: { vocabulary: Vocabulary }) =>
  unitKeeper(vocabulary.units.flatMap(({ id, display }) => [id, display ?? id])),
)
