import { type Lexicon, placeOf } from './lexicon.ts'

/** The key under which all names begin whose first word begins with the first letter of a query. */
export const peopleKey = (words: readonly string[]): string => `=${(words[0] ?? '').slice(0, 1)}_`

/**
 * The places of the names of persons whom a query may name in full, where they print initials: `Y. Cui` for "Yi Cui",
 * `C. M. Wang` for "Chongmin Wang". The words before a family name are given names; each initial is that of one, or
 * follows in the same name.
 */
export function namesLike(keys: Lexicon['keys'], words: readonly string[]): number[] {
  if (words.length < 2 || words.length > 5 || !words.every(word => /^\p{L}+$/u.test(word))) return []
  const found: number[] = []
  const start = peopleKey(words)
  for (let place = placeOf(keys, start); keys[place]?.startsWith(start); place++)
    if (isLike((keys[place] as string).slice(1).split('_'), words)) found.push(place)
  return found
}

function isLike(name: readonly string[], words: readonly string[]): boolean {
  const count = name.findIndex(word => word.length > 1)
  const family = name.slice(count)
  const given = words.slice(0, -family.length)
  if (count < 1 || given.length === 0 || family.join(' ') !== words.slice(-family.length).join(' ')) return false
  return initialsFit(name.slice(0, count), given)
}

/** Whether initials are those of given names: of each in turn or, within one that is written in one word, of a part. */
function initialsFit(initials: readonly string[], given: readonly string[]): boolean {
  const firsts = given.map(name => name.charAt(0))
  if (given.length > 1)
    return initials.every((initial, index) => firsts[index] === undefined || firsts[index] === initial)
  const [name = ''] = given
  if (name.length === 1) return initials[0] === name
  let from = 0
  return initials.every(initial => {
    const at = name.indexOf(initial, from)
    from = at + 1
    return at >= 0
  })
}
