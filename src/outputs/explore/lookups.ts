import { memoise, once } from '../../core/basics/memoise.ts'
import { onlyOne, valuesIn } from '../../core/query/facets.ts'
import type { Dataset, NamedValue, Row } from './row.ts'

type Named<T> = ReadonlyMap<string, T>

/** A facet of a data set. */
interface FacetLookup {
  id: string
  name: string
  /** The place of its value in the list of a row. */
  place: number
  values: Named<NamedValue>
}

/** What the ids of a data set stand for. */
export interface DatasetLookups {
  materials: Named<Dataset['materials'][number]>
  properties: Named<Dataset['properties'][number]>
  sections: Named<NamedValue>
  works: ReadonlyMap<number, string>
  facets: Named<FacetLookup>
  /** The facet whose values have colours; null where none has. */
  coloured: FacetLookup | null
  /** The rows that are about a material, in their order. */
  rowsAbout(material: string): readonly Row[]
}

const byId = <T extends { id: string }>(list: readonly T[]): Named<T> => new Map(list.map(entry => [entry.id, entry]))

/** Indexes a data set; once for all that ask. */
export const lookupsOf = memoise((data: Dataset): DatasetLookups => {
  const facets = new Map(
    data.facets.map(({ id, name, values }, place): [string, FacetLookup] => [
      id,
      { id, name, place, values: byId(values) },
    ]),
  )
  const about = once(() => rowsByMaterial(data))
  return {
    materials: byId(data.materials),
    properties: byId(data.properties),
    sections: byId(data.sections),
    works: new Map(data.works.map(({ id, name }) => [id, name])),
    facets,
    coloured: (data.coloured === null ? null : facets.get(data.coloured)) ?? null,
    rowsAbout: material => about().get(material) ?? [],
  }
})

function rowsByMaterial({ rows }: Dataset): ReadonlyMap<string, readonly Row[]> {
  const about = new Map<string, Row[]>()
  for (const row of rows)
    for (const material of new Set(row.materials)) {
      const own = about.get(material) ?? []
      about.set(material, own)
      own.push(row)
    }
  return about
}

/** Whether a row is one that counts tell: any but a measurement of a property that no count of quantities has. */
export const isCountedRow = (data: Dataset, { property }: Pick<Row, 'property'>): boolean =>
  property === null || lookupsOf(data).properties.get(property)?.counted !== false

/** The value of the coloured facet on a row; null where it has none, or several. */
export const colouredValue = (data: Dataset, row: Row): string | null => onlyOne(colouredValues(data, row))

/** The values of the coloured facet on a row. */
export function colouredValues(data: Dataset, row: Row): readonly string[] {
  const { coloured } = lookupsOf(data)
  return coloured === null ? [] : valuesIn(row.facets[coloured.place])
}

/** What a reader calls a value in little room: its short name where it has one. */
export const shortestName = ({ name, short }: NamedValue): string => short ?? name
