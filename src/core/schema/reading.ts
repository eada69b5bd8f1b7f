import { z } from 'zod'
import { prose } from './id.ts'
import { day, webAddress } from './web.ts'

/** How deep a work was read, the deepest first: the whole of it, its abstract, or what a library records of it. */
export const depths = ['full-text', 'abstract', 'record'] as const
export type Depth = (typeof depths)[number]

/** By what a work was identified: read, or found in the list of references of another one. */
export const identified = z.strictObject({
  by: prose.describe('What agrees with the printed entry, such as `first author, journal, volume and first page`.'),
  read: z
    .enum([...depths, 'reference-list'])
    .describe(
      'What was seen of the work: full-text, abstract, record of a library, or reference-list of another work.',
    ),
  at: webAddress.describe('Where it was seen.'),
  on: day.describe('The day on which it was seen.'),
})

/** What became of a work since it appeared, as far as somebody looked it up. */
const workStatuses = ['none-known', 'corrected', 'retracted'] as const
export const workStatus = z.strictObject({
  is: z
    .enum(workStatuses)
    .describe('none-known, where nothing was found; corrected, by a notice; retracted, by its authors or journal.'),
  at: webAddress.describe('Where it was looked up, or the notice.'),
  on: day.describe('The day on which it was looked up.'),
})
export type WorkStatus = z.infer<typeof workStatus>

/** The SHA-256 of a text, as 64 hexadecimal digits. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hexadecimal digits in lower case')
