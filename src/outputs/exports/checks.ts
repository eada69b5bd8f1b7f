import { z } from 'zod'
import { audit, type Check } from '../../core/audit/index.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { kinds } from '../../core/kinds/kinds.ts'
import type { Kind } from '../../core/kinds/types.ts'
import { publishedCheck } from '../../core/schema/computed.ts'
import { plainText } from '../../core/words/plain.ts'
import { referenceId } from '../cite/items.ts'

/** A verdict of the audit as it is published beside its record: plain text, ids as the data has them. */
export type PublishedCheck = z.infer<typeof publishedCheck>

/** A verdict with the record that it is on, as the table of all verdicts has it. */
export const contractCheck = z
  .strictObject({
    kind: z.enum(kinds).describe('The kind of record that it is on: the name of its file.'),
    id: z.string().describe('The id of the record there.'),
    rule: publishedCheck.shape.rule,
    verdict: publishedCheck.shape.verdict,
    of: z.string().describe(publishedCheck.shape.of.description ?? ''),
    with: publishedCheck.shape.with,
    detail: publishedCheck.shape.detail,
    assumption: publishedCheck.shape.assumption,
    likely: publishedCheck.shape.likely,
  })
  .describe('Every verdict of the audit, with the record that it is on.')

/** Every verdict of the audit, by record in the order in which the rules come to them. */
export function contractChecks(corpus: Corpus): z.infer<typeof contractCheck>[] {
  return [...audit(corpus)].flatMap(([key, checks]) => {
    const slash = key.indexOf('/')
    const [kind, id] = [key.slice(0, slash) as Kind, key.slice(slash + 1)]
    return checks.map(check => {
      const { rule, verdict, of, with: other, detail, assumption, likely } = publishedCheckOf(corpus, kind, check)
      return { kind, id: publishedId(kind, id), rule, verdict, of, with: other, detail, assumption, likely }
    })
  })
}

/** A verdict on a record of a kind as it is published. */
export function publishedCheckOf(corpus: Corpus, kind: Kind, check: Check): PublishedCheck {
  const { rule, verdict, of, detail, with: other, assumption, likely } = check
  const plain = (text: string | null) => (text === null ? null : plainText(corpus, text))
  return {
    rule,
    verdict,
    detail: plainText(corpus, detail),
    of,
    with: other === null ? null : publishedId(kind, other),
    assumption: plain(assumption),
    likely: plain(likely),
  }
}

const publishedId = (kind: Kind, id: string): string => (kind === 'references' ? referenceId(Number(id)) : id)
