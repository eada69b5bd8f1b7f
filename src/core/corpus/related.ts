import type { Kind, Records } from '../kinds/types.ts'
import type { Measurement } from '../schema/measurement.ts'
import type { Facet } from '../schema/vocabulary.ts'
import type { Corpus } from './types.ts'

/** The kinds of record that have a page of their own at `r/<id>/`. */
export const pagedKinds = ['measurements', 'findings', 'pathways', 'notes'] as const
export type PagedKind = (typeof pagedKinds)[number]

/** The records of those kinds that satisfy a predicate, kind by kind. */
export function pick(corpus: Corpus, wanted: (record: Records[PagedKind | 'challenges']) => boolean) {
  const { measurements, findings, pathways, notes, challenges } = corpus.records
  return {
    measurements: measurements.filter(wanted),
    findings: findings.filter(wanted),
    pathways: pathways.filter(wanted),
    notes: notes.filter(wanted),
    challenges: challenges.filter(wanted),
  }
}

/** How many records a selection holds in all. */
export const total = (picked: Partial<Record<Kind, unknown[]>>): number =>
  Object.values(picked).reduce((sum, list) => sum + (list?.length ?? 0), 0)

/** The records about a material: those that name it, and the notes about them. */
export function about(corpus: Corpus, material: string) {
  const direct = pick(
    corpus,
    record =>
      ('material' in record && record.material === material) ||
      ('materials' in record && record.materials.includes(material)),
  )
  return { ...direct, notes: notesAbout(corpus, [...direct.measurements, ...direct.findings, ...direct.pathways]) }
}

/** The records that have a value of a facet, and the notes about them. */
export function having(corpus: Corpus, facet: string, value: string) {
  const direct = pick(corpus, record => corpus.facetsOf(record)[facet] === value)
  return { ...direct, notes: notesAbout(corpus, [...direct.measurements, ...direct.findings, ...direct.pathways]) }
}

/** The notes about any of some records. */
export function notesAbout(corpus: Corpus, records: readonly { id: string }[]) {
  const ids = new Set(records.map(({ id }) => id))
  return corpus.records.notes.filter(note => note.about.some(id => ids.has(id)))
}

/** The values of a facet that any record has, with how many records, pathways and challenges have each. */
export function facetCounts(corpus: Corpus, facet: string): Map<string, number> {
  const counts = new Map<string, number>()
  const { measurements, findings, pathways, challenges } = corpus.records
  for (const record of [...measurements, ...findings, ...pathways, ...challenges]) {
    const value = corpus.facetsOf(record)[facet]
    if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** The ids of all values of a facet: those that the vocabulary lists, or the ids of the records that are its values. */
export function facetValues(corpus: Corpus, facet: string): string[] {
  const declared = corpus.vocabulary.facets.find(({ id }) => id === facet)
  return declared?.records === 'technique'
    ? corpus.records.techniques.map(({ id }) => id)
    : (declared?.values.map(({ id }) => id) ?? [])
}

/** The facet whose values have colours of their own; null where none has. */
export const colouredFacet = (corpus: Corpus): Facet | null =>
  corpus.vocabulary.facets.find(({ values }) => values.some(({ colour }) => colour)) ?? null

/** The class that gives an element the colour of a record's value of the coloured facet; null where it has none. */
export function colourClass(corpus: Corpus, record: object): string | null {
  const facet = colouredFacet(corpus)
  const value = facet && corpus.facetsOf(record)[facet.id]
  return value ? `v-${facet.id}-${value.toLowerCase()}` : null
}

/** The facets on which some records differ: those that all share, or none has, need no word beside each. */
export function distinguishing(corpus: Corpus, records: readonly object[]): string[] {
  const all = records.map(record => corpus.facetsOf(record))
  return corpus.vocabulary.facets
    .map(({ id }) => id)
    .filter(facet => new Set(all.map(values => values[facet])).size > 1)
}

const families = new WeakMap<Corpus, Map<string, Measurement[]>>()

/** The other measurements of the same property of the same material. */
export function siblingsOf(corpus: Corpus, { id, material, property }: Measurement): Measurement[] {
  if (material === null) return []
  const index = families.get(corpus) ?? Map.groupBy(corpus.records.measurements, familyOf)
  families.set(corpus, index)
  return (index.get(familyOf({ material, property })) ?? []).filter(other => other.id !== id)
}

const familyOf = ({ material, property }: Pick<Measurement, 'material' | 'property'>): string =>
  `${material} ${property}`
