import { memoise } from '../../core/basics/memoise.ts'
import { listed, sayFor } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import { facetCounts, facetValues } from '../../core/corpus/related.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { explored } from '../../core/kinds/kinds.ts'
import type { Explored } from '../../core/kinds/types.ts'
import { isCounted } from '../../core/query/counted.ts'
import type { Facet } from '../../core/schema/vocabulary.ts'
import { datasetOf } from '../../outputs/explore/dataset.ts'
import { isCountedRow } from '../../outputs/explore/lookups.ts'
import type { Row } from '../../outputs/explore/row.ts'
import { bySection, type SectionPart } from './sections.ts'

/** A value of a facet, and how many records have it. */
export interface CountedValue {
  facet: string
  value: string
  name: string
  count: number
}

/** A facet with all of its values. */
export interface CountedFacet extends Facet {
  entries: CountedValue[]
}

/** The facets of a review with their values. */
export const countedFacets = (corpus: Corpus): CountedFacet[] =>
  corpus.vocabulary.facets.map(facet => {
    const counts = facetCounts(corpus, facet.id)
    const entries = facetValues(corpus, facet.id).map(value => ({
      facet: facet.id,
      value,
      name: corpus.facetValue(facet.id, value).name,
      count: counts.get(value) ?? 0,
    }))
    return { ...facet, entries }
  })

/** A section with its rows of the explorer, and those of properties that no count of quantities has. */
export interface SectionRows extends SectionPart<Row> {
  apart: Row[]
}

/** The sections that state records, each with its rows; worked out once. */
export const sectionsWithRecords = memoise((corpus: Corpus): SectionRows[] => {
  const data = datasetOf(corpus)
  return bySection(corpus, data.rows).map(({ section, records }) => ({
    section,
    records: records.filter(row => isCountedRow(data, row)),
    apart: records.filter(row => !isCountedRow(data, row)),
  }))
})

/** How many records the page of the explorer holds as a table for readers without scripts. */
const mostFirst = 50

/** The first records of the explorer, and how many there are in all. */
export function firstRecords(corpus: Corpus): { rows: Row[]; total: number } {
  const data = datasetOf(corpus)
  const rows = data.rows.filter(row => isCountedRow(data, row))
  return { rows: rows.slice(0, mostFirst), total: rows.length }
}

/** The records of a kind, but those measurements that no count of quantities has. */
const countedOf = (corpus: Pick<Corpus, 'records' | 'property'>, kind: Explored): readonly object[] =>
  kind === 'measurements' ? corpus.records.measurements.filter(one => isCounted(corpus, one)) : corpus.records[kind]

/** How many records of each kind the explorer has: `510 quantities, 300 findings and 1 pathway`. */
export const exploredText = (corpus: Pick<Corpus, 'records' | 'property' | 'review'>): string => {
  const words = wordsFor(corpus.review)
  return listed(
    words,
    explored.flatMap(kind => {
      const { length } = countedOf(corpus, kind)
      return length > 0 ? sayFor(words, words.explorerCounts[kind], length) : []
    }),
  )
}
