import type { Corpus } from '../../core/corpus/types.ts'
import type { Reference } from '../../core/kinds/reference.ts'
import { sourceVerdicts } from '../../core/schema/source-verdict.ts'
import { type Judged, judgedChecks } from '../../core/sources/asked.ts'

/** A cited work with what it says of our records. */
export interface AskedWork {
  work: Reference
  checks: Judged[]
}

/** Every source check with its verdict, in the order of the data. */
export const allChecks = (corpus: Corpus): Judged[] => {
  const judged = new Map([...judgedChecks(corpus).values()].flat().map(one => [one.check.id, one]))
  return corpus.records['source-checks'].flatMap(({ id }) => judged.get(id) ?? [])
}

/** The works that were read, by number, each with what it says: what differs first, what it does not mention last. */
export function askedWorks(corpus: Corpus): AskedWork[] {
  const byWork = Map.groupBy(allChecks(corpus), ({ check }) => check.ref)
  return corpus.records.references.flatMap(work => {
    const checks = byWork.get(work.id) ?? []
    if (checks.length === 0) return []
    return [{ work, checks: checks.toSorted((a, b) => order(a) - order(b)) }]
  })
}

const order = ({ verdict }: Judged): number => sourceVerdicts.indexOf(verdict)

/** How much is known of the works of the bibliography themselves. */
export function workCounts({ records }: Corpus) {
  const works = records.references
  return {
    all: works.length,
    identified: works.filter(({ identified }) => identified !== null).length,
    dois: works.filter(({ DOI }) => DOI !== null).length,
    lookedUp: works.filter(({ status }) => status !== null).length,
  }
}
