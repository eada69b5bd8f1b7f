import type { z } from 'zod'
import { notesAbout } from '../../core/corpus/related.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Kind, Records } from '../../core/kinds/types.ts'
import type { computed } from '../../core/schema/computed.ts'
import { sourceVerdicts } from '../../core/schema/source-verdict.ts'
import { checksAbout, type Judged } from '../../core/sources/asked.ts'
import { problemStanding } from '../../core/standing/problems.ts'
import { standingOf } from '../../core/standing/standing.ts'
import { foundText } from '../../core/standing/words.ts'
import { plainText } from '../../core/words/plain.ts'
import { referenceId } from '../cite/items.ts'

type Published<K extends keyof typeof computed> = z.infer<(typeof computed)[K]>

/** What is published of how a record stands, each made when it is asked for. */
export function publishedStanding(corpus: Corpus, kind: Kind, id: string) {
  const judged = checksAbout(corpus, id).filter(one => one.kind === kind)
  return {
    standing: (): Published<'standing'> => standingOf(corpus, kind, id).is,
    source_verdict: (): Published<'source_verdict'> => mostTelling(judged),
    source_value: (): Published<'source_value'> => valueTold(corpus, judged),
    answered: (): Published<'answered'> => (kind === 'challenges' ? problemStanding(corpus, id).is : null),
    notes: (): Published<'notes'> => notesAbout(corpus, [{ id }]).map(note => note.id),
    grounds: (): Published<'grounds'> =>
      standingOf(corpus, kind, id).grounds.map(ground => ({
        ...ground,
        id: ground.by === 'work' ? referenceId(Number(ground.id)) : ground.id,
      })),
    sources: (): Published<'sources'> =>
      judged.map(({ check, verdict, of }) => ({
        id: check.id,
        ref: referenceId(check.ref),
        read: check.read,
        verdict,
        of,
        value: foundText(corpus, check),
        says: plainText(corpus, check.says),
      })),
  }
}

/** A source check as it comes out; undefined for a record of another kind. */
export const checkItself = (corpus: Corpus, record: Records[Kind]): Judged | undefined =>
  'tells' in record ? checksAbout(corpus, record.about).find(({ check }) => check.id === record.id) : undefined

/** What the works that were read come to: parted where one agrees and another one differs. */
function mostTelling(judged: readonly Judged[]): Published<'source_verdict'> {
  const verdicts = new Set(judged.map(({ verdict }) => verdict))
  if (verdicts.has('differs') && verdicts.has('agrees')) return 'parted'
  return sourceVerdicts.find(verdict => verdicts.has(verdict)) ?? null
}

/** The value of the work that tells most. */
function valueTold(corpus: Corpus, judged: readonly Judged[]): string | null {
  const [telling] = sourceVerdicts.flatMap(wanted => judged.filter(({ verdict }) => verdict === wanted))
  return telling ? foundText(corpus, telling.check) : null
}
