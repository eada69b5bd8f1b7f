import { literal } from '../basics/literal.ts'
import { wordsFor } from '../catalogue/words.ts'
import { formulaText } from '../chem/index.ts'
import { type AddedRecord, isInline } from '../kinds/added.ts'
import { addedKind, facetKind, isOwnField, kindOf } from '../kinds/kinds.ts'
import { type Measurement, measurementKinds } from '../kinds/measurement.ts'
import type { Kind, Records, Together } from '../kinds/types.ts'
import { origins } from '../schema/id.ts'
import { qualifiers } from '../schema/quantity.ts'
import type { QueriedKind, Query } from '../schema/query.ts'
import type { Vocabulary } from '../schema/vocabulary.ts'
import { formatNumber } from '../units/number.ts'
import { withParents } from './section.ts'
import type { Fields, Source } from './source.ts'

/** The records that a query can ask for. */
export type Viewed = Records[QueriedKind | Together]

const isMeasurement = (record: Viewed): record is Measurement => 'property' in record

/** What a record says itself in a field, or in a facet, of which it may have several values. The class of a measurement is its material's. */
export function heldValues(source: Fields, record: Viewed, field: string): readonly string[] {
  if (field === 'class' && isMeasurement(record))
    return record.material === null ? [] : [source.get('materials', record.material)?.class ?? []].flat()
  const facet = source.facetsOf(record)[field]
  if (facet !== undefined && facet.length > 0) return facet
  const value = (record as unknown as Record<string, unknown>)[field]
  if (Array.isArray(value)) return value.flatMap(textIn)
  return textIn(value)
}

/** A text, or a number as one; nothing of anything else. */
const textIn = (value: unknown): string[] =>
  typeof value === 'string' || typeof value === 'number' ? [String(value)] : []

/** What a record says in a field, of which it has one value; null where it says nothing. */
export const fieldValue = (source: Fields, record: Viewed, field: string): string | null =>
  heldValues(source, record, field)[0] ?? null

/**
 * A record as often as it has to stand among groups by some fields: once for each of its values of a facet, and with that
 * alone. What has one value at most stands once, as it is.
 */
export function perValue<R extends Viewed>(source: Fields, record: R, fields: readonly string[]): R[] {
  const held = source.facetsOf(record)
  return fields.reduce(
    (parts, facet) => {
      const values = held[facet] ?? listIn(record, facet)
      return values.length < 2 ? parts : parts.flatMap(part => values.map(value => ({ ...part, [facet]: value })))
    },
    [record],
  )
}

/** What a field holds that is a list, in a record that has no facet of the name. */
function listIn(record: object, field: string): readonly string[] {
  const value = (record as Record<string, unknown>)[field]
  return Array.isArray(value) ? value.flatMap(textIn) : []
}

/** All that a record says in a field or facet: a work has the facets of the records that rest on it. */
export function ownValues(source: Fields, record: Viewed, field: string): string[] {
  const own = heldValues(source, record, field)
  if (own.length > 0) return [...own]
  if (typeof record.id === 'string') return []
  const citing = source.citing(record.id).flatMap(({ kind, id }) => source.get(kind, id) ?? [])
  return [...new Set(citing.flatMap(one => source.facetsOf(one)[field] ?? []))]
}

/** All under which a query finds a record in a field or facet: what stands in a section stands in those above it too. */
export function fieldOf(source: Fields, record: Viewed, field: string): string[] {
  const own = ownValues(source, record, field)
  return field === 'section' ? own.flatMap(withParents) : own
}

/** The fields whose values are the engine's own, with them. */
export const fixedValues: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['kind', measurementKinds],
  ['qualifier', qualifiers],
  ['origin', origins],
])

/** The values that a field can have, in the order of the vocabulary or the data; null where any text may stand. */
export function fieldValues(source: Source, kind: Query['of'], field: string): string[] | null {
  if (isOwnField(kind, field)) return null
  const { vocabulary, records } = source
  if (field === 'property') return vocabulary.properties.map(({ id }) => id)
  const fixed = fixedValues.get(field)
  if (fixed) return [...fixed]
  if (field === 'material') return records.materials.map(({ id }) => id)
  if (field === 'class') return vocabulary.classes[classesOf(kind)].map(({ id }) => id)
  const facet = source.findFacet(field)
  if (facet === undefined) return null
  const values = facetKind(facet)
  return (values === null ? facet.values : records[values]).map(({ id }) => id)
}

/** The classes that a query for `of` may ask for: of records of several kinds those of the materials that they are of. */
export const classesOf = (of: Query['of']): keyof Vocabulary['classes'] =>
  (of === 'records' ? undefined : kindOf<Kind>(of).classed) ?? 'material'

/** A value of a field in the inline notation, as a reader sees it. */
export function valueText(source: Source, kind: Query['of'], field: string, value: string): string {
  if (isOwnField(kind, field)) return ownText(source, kind, field, value)
  if (field === 'formula') return literal(formulaText(value))
  if (field === 'material') return literal(source.get('materials', value)?.name ?? value)
  if (field === 'property') return literal(source.property(value).name)
  if (field === 'class') return literal(source.classOf(classesOf(kind), value).plural)
  if (source.findFacet(field) !== undefined) return source.facetValue(field, value).name
  return literal(printed.has(field) ? value : value.replaceAll('-', ' '))
}

/** A value of a field that a review gives to a kind of its own: the name of a material, a text as it stands, a number. */
function ownText(source: Source, kind: Query['of'], field: string, value: string): string {
  const added = addedKind(kind)
  if (added === undefined) return literal(value)
  if (field === materialsField(source, kind)) return literal(source.get('materials', value)?.name ?? value)
  if (isInline(added, field)) return value
  const number = value.trim() === '' ? Number.NaN : Number(value)
  const { decimal } = wordsFor(source.review).numbers
  return literal(Number.isFinite(number) && String(number) === value ? formatNumber(number, null, decimal) : value)
}

/** The field in which records of a kind that a review adds name materials; null where they name none. */
export function materialsField(source: Pick<Source, 'records'>, kind: Query['of']): string | null {
  const [record] =
    (source.records as unknown as Readonly<Record<string, readonly AddedRecord[] | undefined>>)[kind] ?? []
  return (record && addedKind(kind)?.materials?.(record).field) ?? null
}

/** Fields whose values are printed as they stand. */
const printed = new Set(['section', 'year', 'container-title'])
