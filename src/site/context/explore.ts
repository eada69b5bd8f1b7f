import { memoise } from '../../core/basics/memoise.ts'
import { facetCounts, facetValues } from '../../core/corpus/related.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { count, joined } from '../../core/corpus/words.ts'
import { explored, kindOf } from '../../core/kinds/kinds.ts'
import type { Facet } from '../../core/schema/vocabulary.ts'
import { datasetOf } from '../../outputs/explore/dataset.ts'
import type { Row } from '../../outputs/explore/row.ts'
import { bySection, type SectionPart } from './sections.ts'

/** A facet with all of its values, and how many records have each. */
export interface CountedFacet extends Facet {
  entries: { value: string; name: string; count: number }[]
}

/** The facets of a review with their values. */
export const countedFacets = (corpus: Corpus): CountedFacet[] =>
  corpus.vocabulary.facets.map(facet => {
    const counts = facetCounts(corpus, facet.id)
    const entries = facetValues(corpus, facet.id).map(value => ({
      value,
      name: corpus.facetValue(facet.id, value).name,
      count: counts.get(value) ?? 0,
    }))
    return { ...facet, entries }
  })

/** The sections that state records, each with its rows of the explorer; worked out once. */
export const sectionsWithRecords = memoise((corpus: Corpus): SectionPart<Row>[] =>
  bySection(corpus, datasetOf(corpus).rows),
)

/** The rows of the explorer that a section states. */
export const rowsOfSection = (corpus: Corpus, number: string): Row[] =>
  sectionsWithRecords(corpus).find(({ section }) => section.number === number)?.records ?? []

/** How many records of each kind the explorer has: `510 quantities, 300 findings and 1 pathway`. */
export const exploredText = ({ records }: Pick<Corpus, 'records'>): string =>
  joined(
    explored.flatMap(kind => {
      const { one, many } = kindOf(kind).called
      return records[kind].length > 0 ? count(records[kind].length, one, many) : []
    }),
  )
