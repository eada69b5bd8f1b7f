import { z } from 'zod'
import { facetFields } from './facets.ts'
import { figureLabel, id, origin, prose, refs, sectionNumber } from './id.ts'

/** A claim in words, tied to the works that support it. */
export function finding(facets: readonly string[]) {
  return z.strictObject({
    id: id.describe("The record's permanent id."),
    section: sectionNumber.describe('The section whose text states it.'),
    statement: prose.describe('The claim, as one sentence that can be read on its own.'),
    materials: z.array(id).default([]).describe('The materials it is about, by id.'),
    ...facetFields(facets),
    phases: z
      .array(z.string())
      .default([])
      .describe('Formulas of the phases that it names, in the order of their appearance.'),
    refs: refs.describe('The works it rests on, by their numbers in the bibliography.'),
    figure: figureLabel.nullable().default(null).describe("The article's figure and panel that shows it."),
    origin: origin.describe('Who says it: review, derived or addition.'),
    note: prose.nullable().default(null).describe('What a reader must know to read the claim rightly.'),
    compares: z
      .array(z.string())
      .default([])
      .describe('The values of the coloured facet that it sets beside each other, where it speaks of more than one.'),
  })
}
export type Finding = z.infer<ReturnType<typeof finding>>
