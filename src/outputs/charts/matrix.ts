import { capital } from '../../core/basics/letters.ts'
import { memoise } from '../../core/basics/memoise.ts'
import { counted, say } from '../../core/catalogue/say.ts'
import { type Words, wordsFor } from '../../core/catalogue/words.ts'
import type { Chart } from '../../core/kinds/chart.ts'
import { isOwnField } from '../../core/kinds/kinds.ts'
import type { Kind } from '../../core/kinds/types.ts'
import { fieldValues, ownValues, valueText } from '../../core/query/fields.ts'
import { type FoundRecord, selectWithKinds } from '../../core/query/select.ts'
import type { Source } from '../../core/query/source.ts'
import type { Query } from '../../core/schema/query.ts'
import { plainText } from '../../core/words/plain.ts'
import { fieldTitle } from './words.ts'
import { wholeYears } from './years.ts'

/** A row or a column of a matrix. */
export interface Heading {
  value: string
  name: string
  /** The name where room is short. */
  short: string
}

/** How many records a pair of values has, and which. */
export interface MatrixCell {
  /** The anchor of its records: `sib.alloying`. */
  key: string
  records: { kind: Kind; id: string }[]
  /** How many works those rest on. */
  works: number
  /** How dark the cell is by its works: 0 for none, up to 4. */
  step: 0 | 1 | 2 | 3 | 4
}

/** How many records there are of each pair of values of two fields: the empty cells are pairs that no record names. */
export interface MatrixModel {
  id: string
  rowTitle: string
  columnTitle: string
  /** The fields of rows and columns. */
  fields: [string, string]
  rows: (Heading & { cells: MatrixCell[] })[]
  columns: Heading[]
  /** What is counted, in the singular. */
  unit: 'record' | 'work'
  /** The words of the review, in which its extents are said. */
  words: Words
  /** How many records stand in a cell; a work may stand in several. */
  counted: number
  /** How many records have no value of one of the fields, and so no cell. */
  left: number
}

/** The numbers of works from which on a cell is darker. */
const matrixSteps = [1, 2, 5, 10] as const

/** What each step of darkness stands for, in words: `1 to 2`, `3 to 9`. */
export const stepNames = ({ plotted: t }: Pick<Words, 'plotted'>): string[] =>
  matrixSteps.map((from, index) => {
    const next = matrixSteps[index + 1]
    if (next === undefined) return say(t.orMore, { from })
    return next - 1 === from ? String(from) : say(t.fromTo, { from, to: next - 1 })
  })

/** How much stands in a cell, in words: `3 records from 2 works`. */
export function extentOf({ unit, words: t }: Pick<MatrixModel, 'unit' | 'words'>, cell: MatrixCell): string {
  const all = counted(t, unit, cell.records.length)
  return unit === 'record' ? say(t.pairAnswers.extent, { records: all, works: counted(t, 'work', cell.works) }) : all
}

const stepOf = (count: number) => matrixSteps.filter(from => count >= from).length as MatrixCell['step']

/** The values of a field that a matrix has: every one that the vocabulary declares, empty ones among them; of records those that occur. */
function headings(source: Source, of: Query['of'], field: string, found: readonly FoundRecord[]): Heading[] {
  const present = new Set(found.flatMap(({ record }) => ownValues(source, record, field)))
  const own = isOwnField(of, field)
  const facet = own ? undefined : source.findFacet(field)
  const years = field === 'year' && !own ? wholeYears([...present]) : []
  const all =
    (own ? null : fieldValues(source, 'measurements', field)) ?? (years.length > 0 ? years : [...present].sort())
  const keepsAll = years.length > 0 || (facet !== undefined && facet.records === null)
  return all
    .filter(value => keepsAll || present.has(value))
    .map(value => {
      const name = capital(plainText(source, valueText(source, own ? of : 'measurements', field, value)))
      return { value, name, short: (facet && source.facetValue(field, value).short) ?? name }
    })
}

/** The records of each pair of values, by the pair's key. */
function recordsByCell(source: Source, found: readonly FoundRecord[], [rowField, columnField]: [string, string]) {
  const cells = new Map<string, FoundRecord[]>()
  for (const one of found) {
    const { record } = one
    const columns = ownValues(source, record, columnField)
    for (const row of ownValues(source, record, rowField))
      for (const column of columns) {
        const key = cellKey(row, column)
        const others = cells.get(key)
        if (others) others.push(one)
        else cells.set(key, [one])
      }
  }
  return cells
}

/** The anchor of a pair, in which texts of authors may stand. */
const cellKey = (row: string, column: string): string =>
  `${row}.${column}`.toLowerCase().replace(/[^\p{L}\p{N}._-]+/gu, '-')

function cellOf(key: string, found: readonly FoundRecord[]): MatrixCell {
  const works = new Set(
    found.flatMap(({ record }) => (typeof record.id === 'number' ? record.id : 'refs' in record ? record.refs : [])),
  )
  return {
    key,
    records: found.map(({ kind, record }) => ({ kind, id: String(record.id) })),
    works: works.size,
    step: stepOf(works.size),
  }
}

/** Works out what a matrix shows; once for a corpus and a chart. */
export const matrixModel = memoise(makeMatrix)

function makeMatrix(source: Source, chart: Chart): MatrixModel {
  const found = selectWithKinds(source, chart.query)
  const fields: MatrixModel['fields'] = [chart.rows[0] ?? '', chart.against ?? '']
  const [rowField, columnField] = fields
  const byCell = recordsByCell(source, found, fields)
  const columns = headings(source, chart.query.of, columnField, found)
  const rows = headings(source, chart.query.of, rowField, found).map(heading => ({
    ...heading,
    cells: columns.map(({ value }) => {
      const key = cellKey(heading.value, value)
      return cellOf(key, byCell.get(key) ?? [])
    }),
  }))
  const inCells = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ records }) => records.map(({ id }) => id)))).size
  return {
    id: chart.id,
    rowTitle: fieldTitle(source, rowField),
    columnTitle: fieldTitle(source, columnField),
    fields,
    rows,
    columns,
    unit: chart.query.of === 'references' ? 'work' : 'record',
    words: wordsFor(source.review),
    counted: inCells,
    left: found.length - inCells,
  }
}
