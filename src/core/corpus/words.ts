import { capital } from '../basics/letters.ts'
import { slips } from '../basics/slips.ts'

/** The candidate that somebody most likely meant, or null where none is near. */
export function nearest(wanted: string, candidates: Iterable<string>): string | null {
  const given = wanted.toLowerCase()
  let best: string | null = null
  let least = (given.length < 4 ? 1 : Math.max(2, Math.floor(given.length * 0.34))) + 1
  for (const candidate of candidates) {
    const name = candidate.toLowerCase()
    const apart = slips(given, name, least - 1)
    if (apart < least) {
      best = candidate
      least = apart
    }
  }
  return best
}

/** A hint towards a valid name: the nearest one, or all of them where they are few, or null. */
export function suggest(wanted: string, candidates: Iterable<string>): string | null {
  const names = [...candidates]
  const near = nearest(wanted, names)
  if (near !== null) return `Did you mean ${code(near)}?`
  const related =
    wanted.length < 3 ? [] : names.filter(name => name.includes(wanted) || (name.length > 2 && wanted.includes(name)))
  if (related.length > 0 && related.length <= 5) return `Did you mean ${either(related)}?`
  return names.length > 0 && names.length <= 40 ? `Choose from ${list(names)}.` : null
}

/** A name or a value as a problem's message shows it: on one line, and no more than its beginning where it is long. */
export function code(text: string): string {
  const shown = short(text)
  return shown.includes('`') ? `"${shown}"` : `\`${shown}\``
}

/** As many characters of a value are shown. */
const longest = 100

/** The beginning of a text that may be long and hold anything, on one line. */
export function short(text: string): string {
  const line = text.slice(0, longest + 1).replace(/\p{Cc}+/gu, ' ')
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}

/** Names as an enumeration: `a`, `b`, `c`. */
export const list = (names: readonly string[]): string => names.map(code).join(', ')

export const either = (names: readonly string[]): string => joined(names.map(code), 'or')

/** Phrases joined as a sentence joins them: "a, b and c". */
export function joined(phrases: readonly string[], word: 'and' | 'or' = 'and'): string {
  return phrases.length < 2 ? phrases.join('') : `${phrases.slice(0, -1).join(', ')} ${word} ${phrases.at(-1)}`
}

/** A phrase as a sentence: a capital first, a full stop last. */
export function sentence(phrase: string): string {
  const text = phrase.trim()
  return capital(text) + (/[.?!]$/.test(text) ? '' : '.')
}

/** A count with its noun: "1 problem", "2 problems". */
export const count = (number: number, singular: string, plural = `${singular}s`): string =>
  `${number} ${number === 1 ? singular : plural}`
