import { capital } from '../../core/basics/letters.ts'
import { say } from '../../core/catalogue/say.ts'
import { valuesIn } from '../../core/query/facets.ts'
import { withParents } from '../../core/query/section.ts'
import { standings } from '../../core/schema/standing.ts'
import { standingSigns } from '../../core/standing/signs.ts'
import { valueIn } from './column.ts'
import { type DimensionFacts, facetColumn } from './late.ts'
import type { Dataset, NamedValue, Row } from './row.ts'

/** One thing that rows can be narrowed down by, such as a facet or the property that was measured. */
export interface Dimension {
  /** Its key in the page's address. */
  id: string
  name: string
  values: NamedValue[]
  /** The columns of a row in which it is told, for rows that come in parts. */
  columns: string[]
  /** The values that a row has of it, by their place in `values`. A row may have several, or none. */
  of(row: Row): number[]
  /** The column that tells it, and the same of what stands there, be it a part of a list. */
  told: string
  placesOf(value: unknown): number[]
}

/** What is told of all rows in advance where they come in parts, read off them. */
export function factsOf(data: Dataset): DimensionFacts {
  const seen = (key: 'kind' | 'origin') => [...new Set(data.rows.flatMap(row => row[key] ?? []))]
  const facts = { varying: [], standings: standingValues(data), kinds: seen('kind'), origins: seen('origin') }
  const [one] = data.rows
  const varies = ({ of }: Dimension) => {
    const first = one ? of(one).join() : ''
    return data.rows.some(row => of(row).join() !== first)
  }
  return { ...facts, varying: allDimensions(data, facts).flatMap(one => (varies(one) ? one.id : [])) }
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
export const dimensionsOf = (data: Dataset, facts: DimensionFacts = factsOf(data)): Dimension[] =>
  allDimensions(data, facts).filter(({ id }) => facts.varying.includes(id))

/** The only value that a column holds for a row, if any. */
const one = (value: unknown): (string | null)[] => [typeof value === 'string' ? value : null]

function allDimensions(data: Dataset, { standings, kinds, origins }: DimensionFacts): Dimension[] {
  const { words: t } = data
  const named = (ids: readonly string[], names: Record<string, string> = {}): NamedValue[] =>
    ids.map(id => ({ id, name: names[id] ?? capital(id.replaceAll('-', ' ')), short: null }))
  const all: (Omit<Dimension, 'of' | 'placesOf'> & { ids(value: unknown): readonly (string | null)[] })[] = [
    { id: 'record', name: t.explored.kindOfRecord, columns: ['record'], values: data.kinds, told: 'record', ids: one },
    {
      id: 'standing',
      name: t.explored.standing,
      columns: ['standing'],
      values: standings,
      told: 'standing.is',
      ids: one,
    },
    ...data.facets.map((facet, index) => ({
      ...facet,
      columns: [facetColumn(index)],
      told: facetColumn(index),
      ids: valuesIn,
    })),
    {
      id: 'property',
      name: t.explored.property,
      columns: ['property'],
      values: data.properties,
      told: 'property',
      ids: one,
    },
    {
      id: 'material',
      name: t.explored.material,
      columns: ['materials'],
      values: data.materials,
      told: 'materials',
      ids: valuesIn,
    },
    {
      id: 'kind',
      name: t.explored.kindOfQuantity,
      columns: ['kind'],
      values: named(kinds, t.quantityKinds),
      told: 'kind',
      ids: one,
    },
    {
      id: 'section',
      name: t.explored.section,
      columns: ['section'],
      values: data.sections,
      told: 'section',
      ids: value => withParents(value as string),
    },
    {
      id: 'origin',
      name: t.explored.origin,
      columns: ['origin'],
      values: named(origins, t.origins),
      told: 'origin',
      ids: one,
    },
  ]
  return all.map(({ ids, ...dimension }) => {
    const places = new Map(dimension.values.map(({ id }, place) => [id, place]))
    const placesOf = (value: unknown) => ids(value).flatMap(id => (id === null ? [] : (places.get(id) ?? [])))
    return { ...dimension, placesOf, of: row => placesOf(valueIn(row, dimension.told)) }
  })
}
