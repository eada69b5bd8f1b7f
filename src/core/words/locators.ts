import { say } from '../catalogue/say.ts'
import type { Words } from '../catalogue/words.ts'
import { isSeveral, placesIn, readLocator } from '../schema/locators.ts'

/** The places in works that a citation gives, in the language of the review, one for each work; empty where it has none. */
export function locatorWords({ locators }: Pick<Words, 'locators'>, places: string | undefined): string[] {
  if (places === undefined) return []
  return placesIn(places).map(place => {
    const read = readLocator(place)
    if ('fault' in read) return place
    const words = say(locators[isSeveral(read) ? (`${read.kind}s` as const) : read.kind], { at: read.at })
    return words.replaceAll(' ', '\u00a0')
  })
}
