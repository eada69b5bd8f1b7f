import { capital } from '../../basics/letters.ts'
import { familyLetters, firstPage, haveTwoDois, lettersOf } from '../../bibliography/identity.ts'
import { sayFor } from '../../catalogue/say.ts'
import type { Reference } from '../../kinds/reference.ts'
import { tellingOf } from '../telling.ts'
import { type EngineRule, judged, verdictOf } from '../types.ts'

/** Journal, year, volume and first page of a work, which two works hardly share; null where one of them is missing. */
function key({ 'container-title': journal, year, volume, page }: Reference): string | null {
  const first = firstPage(page)
  return journal && year && volume && first
    ? JSON.stringify([journal, String(year), volume, first].map(lettersOf))
    : null
}

/** Whether both of two texts are there, and are not the same. */
const differ = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && lettersOf(one) !== lettersOf(other)

/**
 * Whether two entries with one first page say that they are two works: by their DOIs, by their issues, whose pages may each
 * begin anew, or by authors of whom they share none, since short works share pages.
 */
function areToldApart(one: Reference, other: Reference): boolean {
  const families = new Set(one.author.map(familyLetters))
  const areOthers =
    families.size > 0 && other.author.length > 0 && !other.author.some(own => families.has(familyLetters(own)))
  return haveTwoDois(one, other) || differ(one.issue, other.issue) || areOthers
}

/** Looks for works that stand in the bibliography twice, and that nothing tells apart. */
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
        const others = group.filter(other => other !== reference && !areToldApart(reference, other)).map(({ id }) => id)
        const [first] = others
        const twin = first === undefined ? {} : ({ of: 'pair', with: String(first) } as const)
        const detail =
          others.length === 0 ? t.once : sayFor(words, t.twice, others.length, { works: capital(works(others)) })
        return judged('references', reference, verdictOf(others.length === 0), detail, twin)
      }),
    )
  },
}
