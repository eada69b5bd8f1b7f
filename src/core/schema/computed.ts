import { z } from 'zod'
import { aspect } from './aspect.ts'
import { depths } from './reading.ts'
import { sourceVerdicts } from './source-verdict.ts'
import { groundKinds, standings } from './standing.ts'
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

/** One thing that is known of a record, as it is published. */
const publishedGround = z.strictObject({
  by: z
    .enum(groundKinds)
    .describe('What tells it: a rule of the audit, a source check, a note, or a work that changed.'),
  id: z.string().describe('The id of the rule, the source check, the note or the work.'),
  is: z.enum(standings).describe('How the record would stand by this alone.'),
  of: aspect.describe('What of the record it speaks of.'),
})

/** What a cited work says of a record, as it is published beside it. */
const publishedSource = z.strictObject({
  id: z.string().describe('The source check.'),
  ref: z.string().describe('The work that was read.'),
  read: z.enum(depths).describe('How deep it was read.'),
  verdict: z.enum(sourceVerdicts).describe('What it comes to.'),
  of: aspect.describe('What of the record it speaks of.'),
  value: z.string().nullable().describe('What the work gives, with its circumstances; null where it gives no number.'),
  says: z.string().describe('What the work says of it, in our words.'),
})

/** What is computed for a published record, besides what its file says; passed over where a table comes back. */
export const computed = {
  quantities: z
    .array(
      z.strictObject({
        id: z.string().describe('The measurement.'),
        value: z.string().describe('What the statement says of it.'),
        conditions: z.array(z.string()).describe('The circumstances that its source gives, each in words.'),
      }),
    )
    .describe('The quantities that the statement names, each with the circumstances under which it holds.'),
  url: z
    .string()
    .describe('The address of its page, relative to the site; absolute when joined to the canonical address.'),
  called: z.string().describe('What it is called: its title, or what the vocabulary makes of it.'),
  ucum,
  verdict: z.enum(sourceVerdicts).describe('What the source check comes to.'),
  of: aspect.describe('What of the record the verdict is on.'),
  standing: z
    .enum(standings)
    .describe('How the record stands by all that is known of it: contradicted, open, noted, supported, unchecked.'),
  source_verdict: z
    .enum([...sourceVerdicts, 'parted'])
    .nullable()
    .describe(
      'What the cited works that were read come to: the most telling verdict, or parted; null where none was read.',
    ),
  source_value: z.string().nullable().describe('What the cited work that tells most gives in place of the value.'),
  notes: z.array(z.string()).describe('The editorial notes about the record, by id.'),
  grounds: z.array(publishedGround).describe('What the standing rests on, the worst first.'),
  sources: z.array(publishedSource).describe('What each cited work that was read says of the record.'),
  written: z
    .array(
      z.strictObject({
        field: z.string().describe('The field, with the steps to it joined by dots.'),
        text: z.string().describe('The text as it is typed, with its markup.'),
        shown: z.string().describe('A hash of the plain words, by which one knows whether they were changed since.'),
      }),
    )
    .describe('The texts that are typed with markup, which the plain words of the record do without.'),
  answered: z
    .enum(['answered', 'partly-answered', 'open'])
    .nullable()
    .describe('How an open problem stands by the works that were asked about it; null where none was. Ours to judge.'),
  checks: z
    .array(publishedCheck)
    .describe('What the audit found when it compared the record with what can be worked out and with other records.'),
}
