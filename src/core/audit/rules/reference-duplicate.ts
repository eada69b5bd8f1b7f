import type { Reference } from '../../kinds/reference.ts'
import { references } from '../print.ts'
import { judged, type Rule, verdictOf } from '../types.ts'

/** Journal, year, volume and first page of a work: what tells it from every other; null where one of them is missing. */
function key({ 'container-title': journal, year, volume, page }: Reference): string | null {
  const first = page?.split(/[–-]/)[0]
  return journal && year && volume && first ? JSON.stringify([journal, year, volume, first]) : null
}

/** Looks for works that stand in the bibliography twice. */
export const referenceDuplicate: Rule = {
  id: 'reference-duplicate',
  topic: 'bibliography',
  title: 'Duplicate works',
  does: 'Looks for entries of the bibliography with the same journal, year, volume and first page.',
  formula: null,
  assumes: null,
  source: null,
  silent: 'About works without a journal, year, volume or page.',
  tolerance: null,
  flaw: 'listed twice',
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
