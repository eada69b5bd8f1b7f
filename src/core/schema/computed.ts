import { z } from 'zod'

/** The code of a unit, computed for every quantity that is published. */
export const ucum = z.string().describe('The code of `unit` in UCUM.')

/** What is computed for a published record, besides what its file says; passed over where a table comes back. */
export const computed = {
  url: z
    .string()
    .describe('The address of its page, relative to the site; absolute when joined to the canonical address.'),
  ucum,
  checks: z
    .array(
      z.strictObject({
        rule: z.string().describe('The rule that was applied.'),
        verdict: z.enum(['consistent', 'inconsistent', 'cannot-be-checked']).describe('How it came out.'),
        detail: z.string().describe('The arithmetic, or what is missing for it.'),
      }),
    )
    .describe('What the audit found when it compared the record with physics and with other records.'),
}
