import { z } from 'zod'
import { id, prose } from './id.ts'

/** Another formula that the source prints for a substance, and where. */
const printedFormula = z.strictObject({
  formula: z.string().min(1).describe('As printed, in the notation of formulas as far as that goes.'),
  where: prose.describe('Where it is printed, after "in": `Table 1`, `the caption of Fig. 10`.'),
})

/** A substance or a composite that records are about. */
export const material = z.strictObject({
  id: id.describe("The record's permanent id."),
  name: prose.describe('Its name, as a sentence has it (lower case unless a proper name).'),
  formula: z
    .string()
    .nullable()
    .default(null)
    .describe('Its formula in the notation of formulas; null for what has none.'),
  printed: z
    .array(printedFormula)
    .default([])
    .describe('Other formulas that the source prints for it; the audit compares them.'),
  aliases: z.array(z.string()).default([]).describe('Other names and abbreviations.'),
  class: z.string().describe('Its class, from the vocabulary, such as `carbon` or `oxide`.'),
  description: prose.nullable().default(null).describe('What it is and what it serves for, in a sentence.'),
})
export type Material = z.infer<typeof material>
