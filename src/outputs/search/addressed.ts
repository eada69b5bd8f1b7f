import { type AskedAddress, addressStart } from './address.ts'
import { type Lexicon, placeOf } from './lexicon.ts'

/** The places of the addresses that a query has: of a whole address the longest that it ends with. */
export function addressesLike(keys: Lexicon['keys'], asked: AskedAddress): number[] {
  const found: number[] = []
  const start = addressStart(asked)
  for (let place = placeOf(keys, start); keys[place]?.startsWith(start); place++) found.push(place)
  const { before } = asked
  if (before === null) return found
  const beforeAt = (place: number) => (keys[place] as string).slice(start.length)
  const ends = found.filter(place => `/${before}`.endsWith(`/${beforeAt(place)}`))
  return ends.toSorted((a, b) => beforeAt(b).length - beforeAt(a).length).slice(0, 1)
}
