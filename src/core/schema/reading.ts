import { z } from 'zod'
import { prose, words } from './id.ts'
import { day, readAddress, webAddress } from './web.ts'

/** How deep a work was read, the deepest first: the whole of it, its abstract, or what a library records of it. */
export const depths = ['full-text', 'abstract', 'record'] as const
export type Depth = (typeof depths)[number]

/** Where a work was read: at an address, or in a copy whose own address is none to cite. */
export const whereRead = {
  at: readAddress
    .nullable()
    .default(null)
    .describe('Where it was read; null where no address of the work is known, only a copy.'),
  copy: words
    .nullable()
    .default(null)
    .describe(
      'What was read where that has no address to cite, such as `a copy on a public page`; `at` is then that of the work.',
    ),
}

/** Reports a work that was read at no address and in no copy. */
export function checkWhereRead(
  { at, copy }: { at: string | null; copy: string | null },
  ctx: z.core.$RefinementCtx,
): void {
  if (at !== null || copy !== null) return
  const hint = 'Give the address, or say in `copy` what was read.'
  ctx.addIssue({ code: 'custom', path: ['at'], message: 'a work is read at an address or in a copy', params: { hint } })
}

/** By what a work was identified: read, or found in the list of references of another one. */
export const identified = z
  .strictObject({
    by: prose.describe(
      'What agrees with the entry of the bibliography, such as `first author, journal, volume and first page`.',
    ),
    read: z
      .enum([...depths, 'reference-list'])
      .describe(
        'What was seen of the work: full-text, abstract, record of a library, or reference-list of another work.',
      ),
    ...whereRead,
    on: day.describe('The day on which it was seen.'),
  })
  .superRefine(checkWhereRead)

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
