import { type ColumnReader, columnOfRows, packedValues } from './column.ts'
import { factsOf } from './dimensions.ts'
import { blockName, type DimensionFacts, facetColumn, type Late } from './late.ts'
import { columnsIn, type KeyColumn, type Packed, unpack, valueAt } from './pack.ts'
import type { LoadPart, PageData } from './read.ts'
import type { Dataset, Row } from './row.ts'

/** The rows of a table, of which some columns may come later. */
export interface Supply {
  data: Dataset
  facts: DimensionFacts
  /** A column of all rows. To ask for one that has not come is an error. */
  column: ColumnReader
  /** Whether its rows come in parts. */
  isLate: boolean
  /** The columns of all rows. */
  columns: readonly string[]
  /** Whether any of some columns has not come: of all rows, or of those named. */
  lacks(columns: readonly string[], rows?: readonly Row[]): boolean
  /** Has these come. Rejects where one can't be had. */
  fetch(columns: readonly string[], rows?: readonly Row[]): Promise<void>
}

/** The rows that the script of all records tells of. To read of a row what has not come is an error. */
export function supplyOf({ rows, late, ...names }: PageData['records'], load: LoadPart): Supply {
  if (late) return lateSupply(names, rows, late, load)
  const data = { ...names, rows: unpack<Row>(rows) }
  const column: ColumnReader = name => columnOfRows(data.rows, name)
  return {
    data,
    facts: factsOf(data),
    column,
    isLate: false,
    columns: [],
    lacks: () => false,
    fetch: async () => undefined,
  }
}

type Shelf = Map<string, KeyColumn>

const shelfOf = (packed: Packed): Shelf => new Map(columnsIn(packed).map(column => [column.key, column]))

function lateSupply(names: Omit<Dataset, 'rows'>, packed: Packed, late: Late, load: LoadPart): Supply {
  const { block, drawn, facts } = late
  const whole = shelfOf(packed)
  const blocks = new Map<number, Shelf>()
  const columns = [...whole.keys(), ...late.columns]
  const read = (name: string, index: number): unknown => {
    const column = whole.get(name)
    if (column) return valueAt(column, index)
    const inBlock = blocks.get(Math.floor(index / block))?.get(name)
    if (!inBlock) throw new Error(`row ${index} is asked for ${name}, which has not come`)
    return valueAt(inBlock, index % block)
  }
  const rows = viewsOf(packed.length, columns, names.facets.length, read)
  const places = new Map(rows.map((row, index) => [row, index]))
  const blockOf = (row: Row) => Math.floor((places.get(row) ?? 0) / block)
  const asked = new Map<string, Promise<Packed>>()
  // What could not be had is asked for anew the next time.
  const once = (name: string): Promise<Packed> => {
    const part = asked.get(name) ?? load(name)
    asked.set(name, part)
    part.catch(() => asked.delete(name))
    return part
  }

  const isIn = (name: string, of: readonly Row[] | undefined): boolean =>
    whole.has(name) || (of !== undefined && drawn.includes(name) && of.every(row => blocks.has(blockOf(row))))

  return {
    ...{ data: { ...names, rows }, facts, isLate: true, columns },
    column(name) {
      const [key = '', inner] = name.split('.')
      const column = whole.get(key)
      if (!column) throw new Error(`${name} is asked for, which has not come`)
      return packedValues(column, inner)
    },
    lacks: (wanted, of) => wanted.some(name => !isIn(name, of)),
    async fetch(wanted, of) {
      const lacking = wanted.filter(name => !isIn(name, of))
      const inBlocks = of === undefined ? [] : lacking.filter(name => drawn.includes(name))
      const numbers = inBlocks.length > 0 ? [...new Set(of?.map(blockOf))].filter(number => !blocks.has(number)) : []
      await Promise.all([
        ...lacking
          .filter(name => !inBlocks.includes(name))
          .map(async name => {
            for (const column of columnsIn(await once(name))) whole.set(column.key, column)
          }),
        ...numbers.map(async number => void blocks.set(number, shelfOf(await once(blockName(number))))),
      ])
    },
  }
}

/** Rows that read what they say when they are asked. */
function viewsOf(
  length: number,
  columns: readonly string[],
  facets: number,
  read: (name: string, index: number) => unknown,
): Row[] {
  const ofFacets = prototypeOf(
    Array.from({ length: facets }, (_, place) => [String(place), facetColumn(place)] as const),
    read,
  )
  const ofRows = prototypeOf(
    columns.map(name => [name, name] as const),
    read,
  )
  Object.defineProperty(ofRows, 'facets', {
    get(this: { at: number }) {
      return Object.assign(Object.create(ofFacets), { at: this.at, length: facets })
    },
  })
  return Array.from({ length }, (_, at) => Object.assign(Object.create(ofRows), { at }) as Row)
}

/** What objects have in common that know their row alone: by each key what a column has for it. */
const prototypeOf = (
  keys: readonly (readonly [string, string])[],
  read: (name: string, index: number) => unknown,
): object =>
  Object.defineProperties(
    {},
    Object.fromEntries(
      keys.map(([key, name]) => [
        key,
        {
          get(this: { at: number }) {
            return read(name, this.at)
          },
        },
      ]),
    ),
  )
