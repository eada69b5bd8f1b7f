import type { Reference } from '../../kinds/reference.ts'
import { references } from '../print.ts'
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
    const groups = Map.groupBy(corpus.records.references, key)
    groups.delete(null)
    return [...groups.values()].flatMap(group =>
      group.map(reference => {
        const others = group.filter(other => other !== reference).map(({ id }) => id)
        const [first] = others
        const twin = first === undefined ? {} : ({ of: 'pair', with: String(first) } as const)
        const detail =
          others.length === 0
            ? 'No other entry has its journal, year, volume and first page.'
            : `${references(others).replace(/^r/, 'R')} ${others.length === 1 ? 'has' : 'have'} the same journal, year, volume and first page.`
        return judged('references', reference, verdictOf(others.length === 0), detail, twin)
      }),
    )
  },
}
