import { locatorLabels, placesIn, readLocator } from '../../schema/locators.ts'
import { code, count, list } from '../words.ts'
import type { Given } from './attributes.ts'
import type { AttributeProblem } from './quantity.ts'

/** What is wrong with the places in works that a citation gives: more than there are works, or one that can't be read. */
export function locatorProblem(given: Given): AttributeProblem | null {
  const attribute = given.text('at')
  if (attribute === null) return null
  const places = placesIn(attribute)
  const works = given.numbers('refs') ?? []
  const fault = (item: number, message: string, hint: string): AttributeProblem => ({
    attribute: 'at',
    item,
    problem: 'locator/invalid',
    message,
    hint,
  })
  if (places.length > works.length)
    return fault(
      works.length,
      `There are ${count(places.length, 'place')} for ${count(works.length, 'work')}.`,
      'Set the places apart by semicolons, in the order of the works; one that has none is left empty: `p. 3; ; Fig. 2`.',
    )
  for (const [item, place] of places.entries()) {
    const read = place === '' ? null : readLocator(place)
    if (!read || !('fault' in read)) continue
    return read.fault === 'label'
      ? fault(item, `${code(read.of)} is no part of a work.`, `Begin the place with one of ${list(locatorLabels)}.`)
      : fault(
          item,
          `${code(place)} does not say which.`,
          'A number, a range or a letter follows: `p. 3`, `pp. 3–5`, `Fig. 2a`, `App. B`.',
        )
  }
  return null
}
