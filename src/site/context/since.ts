import { capital } from '../../core/basics/letters.ts'
import { memoise } from '../../core/basics/memoise.ts'
import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import { isAddition, laterWorks } from '../../core/corpus/later-works.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Challenge } from '../../core/kinds/challenge.ts'
import type { Finding } from '../../core/kinds/finding.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import type { Pathway } from '../../core/kinds/pathway.ts'
import type { Reference } from '../../core/kinds/reference.ts'
import { problemStanding } from '../../core/standing/problems.ts'
import { plainText } from '../../core/words/plain.ts'
import { type Added, type Chief, chiefOf } from '../../outputs/since/chief.ts'

/** The years of some works, as a range: `2021–2026`, `2023`; null where none has a year. */
export function yearsOf(corpus: Corpus, works: Iterable<number>): string | null {
  const years = [...works].flatMap(number => corpus.get('references', number)?.year ?? [])
  if (years.length === 0) return null
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return first === last ? String(first) : `${first}–${last}`
}

/** What the header and the home page call the page of later works. */
export function sinceLabel({ review }: Pick<Corpus, 'review'>): string {
  const { since } = wordsFor(review)
  return review.article ? say(since.navigation, { year: review.article.year }) : since.navigationAlone
}

/** The title of the page of later works. */
export function sinceTitle({ review }: Pick<Corpus, 'review'>): string {
  const { since } = wordsFor(review)
  return review.article ? since.title : since.titleAlone
}

/** Whether anything was added from later works. */
export const hasAdditions = (corpus: Corpus): boolean => laterWorks(corpus).size > 0

/** What later works add to a review under a value of its first facet, or under none. */
export interface SincePart {
  id: string
  name: string
  works: Reference[]
  /** What is told at once. */
  chief: readonly Chief[]
  /** The problem that it bears on most, where some part of one is answered. */
  problem: Challenge | null
  /** What is told on demand. */
  rest: { findings: Finding[]; quantities: Measurement[]; pathways: Pathway[] }
}

/** No more than these are told at once, so that the page is read in ten minutes however much was added. */
export const mostTold = { each: 3, rows: 8, works: 60 } as const

/** About how many characters of HTML a part takes, with the first parts of its lists. */
export function charactersOfPart({ works, rest }: SincePart): number {
  const first = ({ length }: readonly unknown[], most: number, each: number) => Math.min(length, most) * each
  const [findings, quantities] = [first(rest.findings, 30, 1400), first(rest.quantities, 30, 1500)]
  return 4000 + first(works, 100, 500) + findings + quantities + first(rest.pathways, 30, 900)
}

/** What was added, by the values of the first facet in their order; what has none comes last, with works of no record. */
export const sinceParts = memoise((corpus: Corpus): readonly SincePart[] => {
  const { records } = corpus
  const facet = corpus.vocabulary.facets[0]
  // What has several values is told once: under the one that is named first.
  const headingOf = (record: object) => (facet && corpus.facetsOf(record)[facet.id]?.[0]) ?? null
  const all: Added[] = [...records.findings, ...records.measurements, ...records.pathways].filter(isAddition)
  const later = laterWorks(corpus)
  const placed = new Set(all.flatMap(({ refs }) => refs))
  const parts = Map.groupBy(all, headingOf)
  const problems = problemsByPart(corpus, headingOf, parts)
  const order = [...(facet?.values.map(({ id }) => id) ?? []), null]
  return order.flatMap(value => {
    const added = parts.get(value) ?? []
    const named = new Set(added.flatMap(({ refs }) => refs))
    const works = records.references.filter(
      ({ id }) => later.has(id) && (named.has(id) || (value === null && !placed.has(id))),
    )
    if (added.length + works.length === 0) return []
    const chief = chiefOf(corpus, added, mostTold.each)
    const told = new Set<object>(chief.map(({ record }) => record))
    const rest = added.filter(record => !told.has(record))
    return {
      id: value ?? 'general',
      name: value && facet ? capital(plainText(corpus, corpus.facetValue(facet.id, value).name)) : '',
      works,
      chief,
      problem: problems.get(value) ?? null,
      rest: {
        findings: rest.filter(record => 'statement' in record),
        quantities: rest.filter(record => 'property' in record),
        pathways: rest.filter(record => 'steps' in record),
      },
    }
  })
})

/** The anchors of the lists of a part. */
export const listIdsOf = ({ id }: Pick<SincePart, 'id'>) => ({
  works: `works-${id}`,
  findings: `findings-${id}`,
  pathways: `pathways-${id}`,
  quantities: `q-${id}`,
})

/** How many records are told on demand. */
export const countOfRest = ({ rest }: SincePart): number =>
  rest.findings.length + rest.quantities.length + rest.pathways.length

/**
 * Of each part the problem that most works answer, or a part of it. A problem belongs to its own value of the facet, or
 * else where most records of those works are.
 */
function problemsByPart(
  corpus: Corpus,
  headingOf: (record: object) => string | null,
  parts: ReadonlyMap<string | null, readonly Added[]>,
): ReadonlyMap<string | null, Challenge> {
  const worksOf = (id: string) => new Set(problemStanding(corpus, id).told.map(({ check }) => check.ref))
  const homeOf = (problem: Challenge): string | null => {
    const own = headingOf(problem)
    if (own !== null && parts.has(own)) return own
    const works = worksOf(problem.id)
    const count = (added: readonly Added[]) => added.filter(({ refs }) => refs.some(ref => works.has(ref))).length
    return [...parts].toSorted(([, a], [, b]) => count(b) - count(a))[0]?.[0] ?? null
  }
  const moved = toldProblems(corpus).filter(({ id }) => problemStanding(corpus, id).is !== 'open')
  const byWorks = moved.toSorted((a, b) => worksOf(b.id).size - worksOf(a.id).size)
  const byHome = Map.groupBy(byWorks, homeOf)
  return new Map([...byHome].flatMap(([value, [first]]) => (first ? [[value, first] as const] : [])))
}

/** The open problems that works were asked about, those that are answered first. */
export function toldProblems(corpus: Corpus): Challenge[] {
  const order = ['answered', 'partly-answered', 'open'] as const
  return order.flatMap(state => corpus.records.challenges.filter(({ id }) => problemStanding(corpus, id).is === state))
}

/** A record from later literature beside an older one. */
export interface SetBeside {
  kind: 'measurements' | 'findings'
  later: Measurement | Finding
  older: Measurement | Finding
}

/** Every pair of a later record with the older one that it is set beside, in the order of the data. */
export const setBeside = memoise((corpus: Corpus): readonly SetBeside[] =>
  (['measurements', 'findings'] as const).flatMap(kind =>
    (corpus.records[kind] as readonly (Measurement | Finding)[]).flatMap(later =>
      later.besides.flatMap(id => {
        const older = corpus.get('measurements', id) ?? corpus.get('findings', id)
        return older ? [{ kind, later, older }] : []
      }),
    ),
  ),
)

/** Quantities of the article beside later ones, which need not be the same thing. */
export const pairedQuantities = (corpus: Corpus): SetBeside[] =>
  setBeside(corpus).filter(({ kind }) => kind === 'measurements')

/** A paragraph that was added, by its section and its first sentence. */
export interface AddedParagraph {
  section: string
  anchor: string
  says: string
}

/** The paragraphs that were added. */
export const addedParagraphs = (corpus: Corpus): AddedParagraph[] =>
  corpus.sections.flatMap(({ number, blocks }) =>
    blocks.flatMap(({ anchor, addition, text }) =>
      addition && text !== '' ? [{ section: number, anchor, says: firstSentence(text) }] : [],
    ),
  )

const firstSentence = (text: string): string => /^.*?[.!?](?=\s+\p{Lu}|$)/su.exec(text)?.[0] ?? text
