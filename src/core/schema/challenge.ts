import { z } from 'zod'
import { facetFields } from './facets.ts'
import { id, origin, prose, refs, sectionNumber } from './id.ts'

/** An open problem, or an item of the outlook. */
export function challenge(facets: readonly string[]) {
  return z.strictObject({
    id: id.describe("The record's permanent id."),
    section: sectionNumber.describe('The section that states it.'),
    statement: prose.describe('The problem, as one sentence.'),
    ...facetFields(facets),
    solution: prose.nullable().default(null).describe('What the article says would solve it.'),
    refs: refs.describe('The works it rests on.'),
    origin: origin.describe('Who says it: review, derived or addition.'),
  })
}
export type Challenge = z.infer<ReturnType<typeof challenge>>
