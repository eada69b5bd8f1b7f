import { capital } from '../../basics/letters.ts'
import { sayFor } from '../../catalogue/say.ts'
import type { Reference } from '../../kinds/reference.ts'
import { tellingOf } from '../telling.ts'
import { type EngineRule, judged, verdictOf } from '../types.ts'

/** Journal, year, volume and first page of a work: what tells it from every other; null where one of them is missing. */
function key({ 'container-title': journal, year, volume, page }: Reference): string | null {
  const first = page?.split(/[–-]/)[0]
  return journal && year && volume && first ? JSON.stringify([journal, year, volume, first]) : null
}

/** Looks for works that stand in the bibliography twice. */
export const referenceDuplicate: EngineRule = {
  id: 'reference-duplicate',
  topic: 'bibliography',
  judge(corpus) {
    const { words, works } = tellingOf(corpus)
    const { 'reference-duplicate': t } = words.judgements
    const groups = Map.groupBy(corpus.records.references, key)
    groups.delete(null)
    return [...groups.values()].flatMap(group =>
      group.map(reference => {
        const others = group.filter(other => other !== reference).map(({ id }) => id)
        const [first] = others
        const twin = first === undefined ? {} : ({ of: 'pair', with: String(first) } as const)
        const detail =
          others.length === 0 ? t.once : sayFor(words, t.twice, others.length, { works: capital(works(others)) })
        return judged('references', reference, verdictOf(others.length === 0), detail, twin)
      }),
    )
  },
}
