import { z } from 'zod'
import { id, prose, refs, sectionNumber } from './id.ts'

/** An editorial remark: a discrepancy found in the article. */
export const note = z.strictObject({
  id: id.describe("The record's permanent id."),
  section: sectionNumber.describe('The section in which it stands.'),
  title: prose.describe('A short title.'),
  about: z.array(id).default([]).describe('The records that it is about, by id.'),
  description: prose.describe('What is printed, in our words.'),
  evidence: prose.describe("Why it can't be right or is unclear, with the arithmetic."),
  meant: prose.nullable().default(null).describe('What is probably meant; null where nothing can be said.'),
  confidence: z
    .enum(['certain', 'likely', 'open'])
    .default('likely')
    .describe('How sure we are of that: certain, likely or open.'),
  severity: z.enum(['changes-the-science', 'misleads', 'cosmetic']).describe('How much it matters to a reader.'),
  refs: refs.describe('The works concerned.'),
})
export type Note = z.infer<typeof note>
