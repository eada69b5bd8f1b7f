import { z } from 'zod'
import { id, prose } from './id.ts'

/** A term of art or an abbreviation, with its meaning. */
export const term = z.strictObject({
  id: id.describe("The record's permanent id."),
  term: prose.describe('The term, as a sentence has it.'),
  short: z.string().nullable().default(null).describe('Its abbreviation.'),
  aliases: z.array(z.string()).default([]).describe('Other forms that the article uses.'),
  definition: prose.describe('Its meaning, in a sentence or two.'),
})
export type Term = z.infer<typeof term>
