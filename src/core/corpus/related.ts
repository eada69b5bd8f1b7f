import { valueClass } from '../basics/colour.ts'
import { memoise } from '../basics/memoise.ts'
import { facetKind, kindOf, listed, permalinked } from '../kinds/kinds.ts'
import type { Measurement } from '../kinds/measurement.ts'
import { type Note, severities } from '../kinds/note.ts'
import type { Kind, ListedKind, Records } from '../kinds/types.ts'
import { isCounted } from '../query/counted.ts'
import { onlyOne } from '../query/facets.ts'
import type { Facet } from '../schema/vocabulary.ts'
import type { Corpus } from './types.ts'

/** Some of the records that pages list, by kind. */
export type Picked = { [K in ListedKind]: Records[K][] }

/** The listed records that satisfy a predicate, kind by kind. */
export const pick = (corpus: Corpus, wanted: (record: Records[ListedKind], kind: ListedKind) => boolean): Picked =>
  Object.fromEntries(
    listed.map(kind => [kind, (corpus.records[kind] as Records[ListedKind][]).filter(record => wanted(record, kind))]),
  ) as unknown as Picked

/** The listed records by the keys that each has, in their order; worked out in one round, however many keys there are. */
export function listedBy<T>(
  corpus: Corpus,
  keysOf: (record: Records[ListedKind], kind: ListedKind) => Iterable<T>,
): ReadonlyMap<T, Picked> {
  const found = new Map<T, Picked>()
  for (const kind of listed)
    for (const record of corpus.records[kind] as Records[ListedKind][])
      for (const key of new Set(keysOf(record, kind))) {
        const own = found.get(key) ?? nothingPicked()
        found.set(key, own)
        ;(own[kind] as Records[ListedKind][]).push(record)
      }
  return found
}

const nothingPicked = (): Picked => Object.fromEntries(listed.map(kind => [kind, []])) as unknown as Picked

/** How many records a selection holds in all. */
export const total = (picked: Partial<Record<Kind, unknown[]>>): number =>
  Object.values(picked).reduce((sum, list) => sum + (list?.length ?? 0), 0)

/** The records about a material: those that name it, and the notes about them. */
export const about = (corpus: Corpus, material: string): Picked =>
  withNotes(corpus, byMaterial(corpus).get(material) ?? nothingPicked())

const byMaterial = memoise((corpus: Corpus) =>
  listedBy(corpus, (record, kind) =>
    kindOf(kind)
      .names(record)
      .flatMap(named => (named.kind === 'materials' ? named.id : [])),
  ),
)

/** The records that have a value of a facet, and the notes about them. */
export const having = (corpus: Corpus, facet: string, value: string): Picked =>
  withNotes(corpus, byValue(corpus, facet).get(value) ?? nothingPicked())

const byValue = memoise((corpus: Corpus, facet: string) =>
  listedBy(corpus, record => corpus.facetsOf(record)[facet] ?? []),
)

/** Some records with the notes about them. */
const withNotes = (corpus: Corpus, picked: Picked): Picked => ({
  ...picked,
  notes: notesAbout(
    corpus,
    permalinked.flatMap((kind): readonly { id: string }[] => picked[kind]),
  ),
})

/** The notes about any of some records. */
export function notesAbout(corpus: Corpus, records: readonly { id: string }[]): Note[] {
  const { ids } = noted(corpus)
  const found = new Map(records.flatMap(({ id }) => (ids.has(id) ? (byAbout(corpus).get(id) ?? []) : [])))
  return [...found].sort(([at], [other]) => at - other).map(([, note]) => note)
}

/** The ids of which there are notes: most records have none, and are asked for once for each value of a facet. */
const noted = memoise((corpus: Corpus) => ({ ids: new Set(byAbout(corpus).keys()) }))

/** The notes about each record, each with its place in the order of all. */
const byAbout = memoise((corpus: Corpus): ReadonlyMap<string, readonly (readonly [at: number, note: Note])[]> => {
  const notes = new Map<string, (readonly [number, Note])[]>()
  for (const [at, note] of corpus.records.notes.entries())
    for (const id of new Set(note.about)) {
      const own = notes.get(id)
      if (own) own.push([at, note])
      else notes.set(id, [[at, note]])
    }
  return notes
})

/** The gravest level first. */
const byLevel = (a: Note, b: Note): number => severities.indexOf(a.severity) - severities.indexOf(b.severity)

/** What the page of a record lists after it: the notes about it, the gravest first, and, of a measurement, what else was measured so. */
export function listedBeside(corpus: Corpus, { kind, record }: { kind: Kind; record: Records[Kind] }): ListedBeside {
  const notes = notesAbout(corpus, [{ id: String(record.id) }]).sort(byLevel)
  const family = kind === 'measurements' ? siblingsOf(corpus, record as Measurement) : []
  return { measurements: nearestOf(family, record as Measurement), others: Math.max(0, family.length - 1), notes }
}

export interface ListedBeside extends Pick<Picked, 'measurements' | 'notes'> {
  /** How many others there are of the same property of the same material, those that are not listed included. */
  others: number
}

/** No more of them than these stand on the page of one: else pages grow with the square of their number. */
const mostBeside = 12

/**
 * Those of some records that stand nearest to one of them in the order of the data, the one itself left out. Each of very
 * many is asked for: to look at the ids of all others took as long as to draw its page.
 */
function nearestOf(family: readonly Measurement[], one: Measurement): Measurement[] {
  const at = family.indexOf(one)
  const first = Math.max(0, Math.min(at - mostBeside / 2, family.length - 1 - mostBeside))
  return family.slice(first, first + mostBeside + 1).filter(other => other !== one)
}

/** The values of a facet that any record has, with how many of the listed records have each. */
export const facetCounts = (corpus: Corpus, facet: string): ReadonlyMap<string, number> =>
  countsOf(corpus).get(facet) ?? new Map()

/** The same for every facet, in one round over all records. */
const countsOf = memoise((corpus: Corpus): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const all = new Map(corpus.vocabulary.facets.map(({ id }) => [id, new Map<string, number>()]))
  for (const record of listed.flatMap((kind): readonly object[] => corpus.records[kind])) {
    if ('property' in record && !isCounted(corpus, record as Measurement)) continue
    const held = corpus.facetsOf(record)
    for (const [facet, counts] of all)
      for (const value of held[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return all
})

/** The ids of all values of a facet: those that the vocabulary lists, or the ids of the records that are its values. */
export function facetValues(corpus: Corpus, facet: string): string[] {
  const declared = corpus.vocabulary.facets.find(({ id }) => id === facet)
  const kind = declared && facetKind(declared)
  return kind ? corpus.records[kind].map(({ id }) => id) : (declared?.values.map(({ id }) => id) ?? [])
}

/** The facet whose values have colours of their own; null where none has. */
export const colouredFacet = ({ vocabulary }: Pick<Corpus, 'vocabulary'>): Facet | null =>
  vocabulary.facets.find(({ values }) => values.some(({ colour }) => colour)) ?? null

/** The class that gives an element the colour of a record's value of the coloured facet; null where it has none, or several. */
export function colourClass(corpus: Corpus, record: object): string | null {
  const facet = colouredFacet(corpus)
  const value = facet && onlyOne(corpus.facetsOf(record)[facet.id])
  return value ? valueClass(facet.id, value) : null
}

/** The facets on which some records differ: those that all share, or none has, need no word beside each. */
export function distinguishing(corpus: Corpus, records: readonly object[]): string[] {
  const all = records.map(record => corpus.facetsOf(record))
  return corpus.vocabulary.facets
    .map(({ id }) => id)
    .filter(facet => new Set(all.map(values => values[facet]?.join(' '))).size > 1)
}

/** The measurements of the same property of the same material, the one itself among them. */
const siblingsOf = (corpus: Corpus, { material, property }: Measurement): readonly Measurement[] =>
  material === null ? [] : (families(corpus).get(familyOf({ material, property })) ?? [])

const families = memoise((corpus: Corpus) => Map.groupBy(corpus.records.measurements, familyOf))

const familyOf = ({ material, property }: Pick<Measurement, 'material' | 'property'>): string =>
  `${material} ${property}`
