import { memoise } from '../basics/memoise.ts'
import type { SourceCheck } from '../kinds/source-check.ts'
import type { Records } from '../kinds/types.ts'
import { type Scales, scalesOf } from './compare.ts'
import { type Askable, askable, outcomeOf, type SourceOutcome, type Subject } from './verdict.ts'

/** What is asked of a corpus to tell what source checks come to. */
export interface CheckedCorpus {
  readonly records: { readonly [K in Askable | 'source-checks']: readonly Records[K][] }
  readonly vocabulary: Scales
}

/** A source check with what it comes to. */
export interface Judged extends SourceOutcome {
  check: SourceCheck
  kind: Askable
}

/** Every source check with its verdict, by the id of what it is about, in the order of the data; worked out once. */
export const judgedChecks = memoise((corpus: CheckedCorpus): ReadonlyMap<string, readonly Judged[]> => {
  const subjects = new Map<string, Subject>(
    askable.flatMap(kind =>
      corpus.records[kind].map(record => [record.id, { kind, record } as unknown as Subject] as const),
    ),
  )
  const unitOf = scalesOf(corpus.vocabulary)
  const judged = corpus.records['source-checks'].flatMap(check => {
    const subject = subjects.get(check.about)
    if (!subject) return []
    return [{ check, kind: subject.kind, ...outcomeOf(check, subject, unitOf) }]
  })
  return Map.groupBy(judged, ({ check }) => check.about)
})

/** What the works that were read say of a record. */
export const checksAbout = (corpus: CheckedCorpus, id: string): readonly Judged[] => judgedChecks(corpus).get(id) ?? []
