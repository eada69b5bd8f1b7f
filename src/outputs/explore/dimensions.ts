import { capital } from '../../core/basics/letters.ts'
import { say } from '../../core/catalogue/say.ts'
import { valuesIn } from '../../core/query/facets.ts'
import { withParents } from '../../core/query/section.ts'
import { standings } from '../../core/schema/standing.ts'
import { standingSigns } from '../../core/standing/signs.ts'
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

/** How records stand, the worst first, each with its sign. Of an addition of which nothing is known nobody printed it. */
function standingValues({ rows, words: t }: Dataset): NamedValue[] {
  const isIdle = ({ standing }: Row) => standing?.is === 'unchecked' && standing.addition
  const hasIdle = rows.some(isIdle)
  const stated = rows.find(row => row.standing?.is === 'unchecked' && !isIdle(row))?.standing
  return standings.map(id => {
    const { sign } = standingSigns[id]
    const word = id === 'unchecked' ? (stated?.says ?? t.addition.unchecked) : t.standing[id]
    const words =
      id === 'unchecked' && hasIdle && stated ? say(t.explored.either, { a: word, b: t.addition.unchecked }) : word
    return { id, name: [sign, capital(words)].filter(Boolean).join(' '), short: null }
  })
}

/** All that the rows of a data set can be narrowed down by; what no two rows differ in is left out. */
export function dimensionsOf(data: Dataset): Dimension[] {
  const { rows, words: t } = data
  const named = (ids: readonly string[], names: Record<string, string> = {}): NamedValue[] =>
    ids.map(id => ({ id, name: names[id] ?? capital(id.replaceAll('-', ' ')), short: null }))
  const seen = (key: 'kind' | 'origin') => [...new Set(rows.flatMap(row => row[key] ?? []))]
  const all: (Omit<Dimension, 'of'> & { ids(row: Row): readonly (string | null)[] })[] = [
    { id: 'record', name: t.explored.kindOfRecord, values: data.kinds, ids: row => [row.record] },
    { id: 'standing', name: t.explored.standing, values: standingValues(data), ids: row => [row.standing?.is ?? null] },
    ...data.facets.map((facet, index) => ({ ...facet, ids: (row: Row) => valuesIn(row.facets[index]) })),
    { id: 'property', name: t.explored.property, values: data.properties, ids: row => [row.property] },
    { id: 'material', name: t.explored.material, values: data.materials, ids: row => row.materials },
    {
      id: 'kind',
      name: t.explored.kindOfQuantity,
      values: named(seen('kind'), t.quantityKinds),
      ids: row => [row.kind],
    },
    { id: 'section', name: t.explored.section, values: data.sections, ids: row => withParents(row.section) },
    { id: 'origin', name: t.explored.origin, values: named(seen('origin'), t.origins), ids: row => [row.origin] },
  ]
  return all.flatMap(({ ids, ...dimension }) => {
    const places = new Map(dimension.values.map(({ id }, place) => [id, place]))
    const of = (row: Row) => ids(row).flatMap(id => (id === null ? [] : (places.get(id) ?? [])))
    const told = (row: Row | undefined) => (row ? of(row).join() : '')
    const first = told(rows[0])
    return rows.some(row => told(row) !== first) ? [{ ...dimension, of }] : []
  })
}
