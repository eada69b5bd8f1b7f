import { z } from 'zod'
import { aspect } from './aspect.ts'
import { verdicts } from './verdict.ts'

/** The code of a unit, computed for every quantity that is published. */
export const ucum = z.string().describe('The code of `unit` in UCUM.')

/** One verdict of the audit as it is published. */
export const publishedCheck = z.strictObject({
  rule: z.string().describe('The rule that was applied.'),
  verdict: z
    .enum(verdicts)
    .describe(
      'How it came out: inconsistent by arithmetic or definition; open, where it does not add up under the assumption; consistent; cannot-be-checked.',
    ),
  detail: z.string().describe('The arithmetic, or what is missing for it.'),
  of: aspect.describe(
    'What of the record it speaks of: `value`, `unit`, `formula`, `wording`, `pair`, or `condition:` with a property.',
  ),
  with: z.string().nullable().describe('The id of the record that it was compared with.'),
  assumption: z
    .string()
    .nullable()
    .describe('The assumption under which it does not add up; null for whatever is not open.'),
  likely: z.string().nullable().describe('A reading under which it would add up.'),
})

/** What is computed for a published record, besides what its file says; passed over where a table comes back. */
export const computed = {
  quantities: z
    .array(
      z.strictObject({
        id: z.string().describe('The measurement.'),
        value: z.string().describe('What the statement prints of it.'),
        conditions: z.array(z.string()).describe('The circumstances that its source gives, each in words.'),
      }),
    )
    .describe('The quantities that the statement prints, each with the circumstances under which it holds.'),
  url: z
    .string()
    .describe('The address of its page, relative to the site; absolute when joined to the canonical address.'),
  ucum,
  checks: z
    .array(publishedCheck)
    .describe('What the audit found when it compared the record with physics and with other records.'),
}
