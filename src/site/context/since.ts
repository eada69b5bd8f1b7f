import { capital } from '../../core/basics/letters.ts'
import { memoise } from '../../core/basics/memoise.ts'
import { isAddition, laterWorks } from '../../core/corpus/later-works.ts'
import { colouredFacet } from '../../core/corpus/related.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Challenge } from '../../core/kinds/challenge.ts'
import type { Finding } from '../../core/kinds/finding.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import type { Reference } from '../../core/kinds/reference.ts'
import { problemStanding } from '../../core/standing/problems.ts'
import { plainText } from '../../core/words/plain.ts'

/** The years of some works, as a range: `2021–2026`, `2023`; null where none has a year. */
export function yearsOf(corpus: Corpus, works: Iterable<number>): string | null {
  const years = [...works].flatMap(number => corpus.get('references', number)?.year ?? [])
  if (years.length === 0) return null
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return first === last ? String(first) : `${first}–${last}`
}

/** What later works add to a review under a value of the coloured facet, or under none. */
export interface SincePart {
  id: string
  name: string
  works: Reference[]
  findings: Finding[]
  quantities: Measurement[]
}

/** Whether anything was added from later works. */
export const hasAdditions = (corpus: Corpus): boolean => laterWorks(corpus).size > 0

/** What was added, by the values of the coloured facet, or of the first where none is coloured, in their order. */
export function sinceParts(corpus: Corpus): SincePart[] {
  const facet = colouredFacet(corpus) ?? corpus.vocabulary.facets[0]
  const { findings, measurements, references } = corpus.records
  const facetValueOf = (record: Finding | Measurement) => (facet && corpus.facetsOf(record)[facet.id]) ?? null
  const later = laterWorks(corpus)
  return [...(facet?.values.map(({ id }) => id) ?? []), null]
    .map(value => {
      const own = <T extends Finding | Measurement>(all: readonly T[]) =>
        all.filter(record => isAddition(record) && facetValueOf(record) === value)
      const [added, quantities] = [own(findings), own(measurements)]
      const works = new Set([...added, ...quantities].flatMap(({ refs }) => refs))
      return {
        id: value ?? 'general',
        name: value && facet ? capital(plainText(corpus, corpus.facetValue(facet.id, value).name)) : '',
        works: references.filter(({ id }) => works.has(id) && later.has(id)),
        findings: added,
        quantities,
      }
    })
    .filter(({ findings, quantities }) => findings.length + quantities.length > 0)
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

/** The paragraphs that were added, with the section of each and the first sentence of it. */
export const addedParagraphs = (corpus: Corpus): { section: string; anchor: string; says: string }[] =>
  corpus.sections.flatMap(({ number, blocks }) =>
    blocks.flatMap(({ anchor, addition, text }) =>
      addition && text !== '' ? [{ section: number, anchor, says: firstSentence(text) }] : [],
    ),
  )

const firstSentence = (text: string): string => /^.*?[.!?](?=\s+\p{Lu}|$)/su.exec(text)?.[0] ?? text
