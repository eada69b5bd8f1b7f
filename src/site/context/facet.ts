import { facetValues, having, type Picked } from '../../core/corpus/related.ts'
import type { Corpus, Section } from '../../core/corpus/types.ts'
import type { Chart } from '../../core/kinds/chart.ts'
import { facetKind } from '../../core/kinds/kinds.ts'
import type { Schematic } from '../../core/kinds/schematic.ts'
import type { Technique } from '../../core/kinds/technique.ts'
import type { Facet } from '../../core/schema/vocabulary.ts'
import { chartsMostlyOf, chartsOf } from '../../outputs/charts/showing.ts'

/** Every value of every facet: each has a page. */
export const allFacetValues = (corpus: Corpus): { facet: Facet; value: string }[] =>
  corpus.vocabulary.facets.flatMap(facet => facetValues(corpus, facet.id).map(value => ({ facet, value })))

/** The values of facets that a record has, each with its facet. */
export function facetsOn(corpus: Corpus, record: object): { facet: Facet; value: string }[] {
  const values = corpus.facetsOf(record)
  return corpus.vocabulary.facets.flatMap(facet => (values[facet.id] ?? []).map(value => ({ facet, value })))
}

/** What the page of a value of a facet shows. */
export interface FacetPage {
  records: Picked
  /** The technique that the value is, where it is one. */
  technique: Technique | null
  schematics: Schematic[]
  /** The charts that show little else, and the others that show something of it. */
  own: Chart[]
  others: Chart[]
  /** The sections whose quantities or findings belong here. */
  sections: Section[]
}

/** No more charts than these are drawn on the page, and no more drawings; the other charts are linked. */
const mostDrawn = 3

/** Gathers what the page of a value of a facet shows. */
export function facetPage(corpus: Corpus, facet: Facet, value: string): FacetPage {
  const records = having(corpus, facet.id, value)
  const own = chartsMostlyOf(corpus, records.measurements).slice(0, mostDrawn)
  const told = new Set([...records.measurements, ...records.findings].map(({ section }) => section))
  return {
    records,
    technique: (facetKind(facet) === 'techniques' ? corpus.get('techniques', value) : undefined) ?? null,
    schematics: corpus.records.schematics
      .filter(schematic => corpus.facetsOf(schematic)[facet.id]?.includes(value))
      .slice(0, mostDrawn),
    own,
    others: chartsOf(corpus, records.measurements).filter(chart => !own.includes(chart)),
    sections: corpus.sections.filter(({ number }) => told.has(number)),
  }
}
