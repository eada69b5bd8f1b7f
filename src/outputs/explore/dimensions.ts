import { capital } from '../../core/basics/letters.ts'
import { withParents } from '../../core/query/section.ts'
import { standings } from '../../core/schema/standing.ts'
import { additionBadge, standingSigns } from '../../core/standing/signs.ts'
import type { Dataset, NamedValue, Row } from './row.ts'

/** One thing that rows can be narrowed down by, such as a facet or the property that was measured. */
export interface Dimension {
  /** Its key in the page's address. */
  id: string
  name: string
  values: NamedValue[]
  /** The values that a row has of it, by their place in `values`. A row may have several, or none. */
  of(row: Row): number[]
}

const origins: Record<string, string> = {
  review: 'The text',
  derived: 'Computed by the editors',
  addition: 'Later literature',
}

/** How records stand, the worst first, each with its sign. Of an addition of which nothing is known nobody printed it. */
function standingValues(rows: readonly Row[]): NamedValue[] {
  const isIdle = ({ standing }: Row) => standing?.is === 'unchecked' && standing.addition
  const hasIdle = rows.some(isIdle)
  const stated = rows.find(row => row.standing?.is === 'unchecked' && !isIdle(row))?.standing
  return standings.map(id => {
    const { sign } = standingSigns[id]
    const word = id === 'unchecked' ? (stated?.says ?? additionBadge.unchecked) : standingSigns[id].word
    const words = id === 'unchecked' && hasIdle && stated ? `${word}, or ${additionBadge.unchecked}` : word
    return { id, name: [sign, capital(words)].filter(Boolean).join(' '), short: null }
  })
}

/** All that the rows of a data set can be narrowed down by; what no two rows differ in is left out. */
export function dimensionsOf(data: Dataset): Dimension[] {
  const { rows } = data
  const named = (ids: readonly string[], names: Record<string, string> = {}): NamedValue[] =>
    ids.map(id => ({ id, name: names[id] ?? capital(id.replaceAll('-', ' ')), short: null }))
  const seen = (key: 'kind' | 'origin') => [...new Set(rows.flatMap(row => row[key] ?? []))]
  const all: (Omit<Dimension, 'of'> & { ids(row: Row): readonly (string | null)[] })[] = [
    { id: 'record', name: 'Kind of record', values: data.kinds, ids: row => [row.record] },
    { id: 'standing', name: 'Standing', values: standingValues(rows), ids: row => [row.standing?.is ?? null] },
    ...data.facets.map((facet, index) => ({ ...facet, ids: (row: Row) => [row.facets[index] ?? null] })),
    { id: 'property', name: 'Property', values: data.properties, ids: row => [row.property] },
    { id: 'material', name: 'Material', values: data.materials, ids: row => row.materials },
    { id: 'kind', name: 'Kind of quantity', values: named(seen('kind')), ids: row => [row.kind] },
    { id: 'section', name: 'Section', values: data.sections, ids: row => withParents(row.section) },
    { id: 'origin', name: 'Origin', values: named(seen('origin'), origins), ids: row => [row.origin] },
  ]
  return all.flatMap(({ ids, ...dimension }) => {
    const places = new Map(dimension.values.map(({ id }, place) => [id, place]))
    const of = (row: Row) => ids(row).flatMap(id => (id === null ? [] : (places.get(id) ?? [])))
    const told = (row: Row | undefined) => (row ? of(row).join() : '')
    const first = told(rows[0])
    return rows.some(row => told(row) !== first) ? [{ ...dimension, of }] : []
  })
}
