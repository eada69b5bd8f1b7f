import { type CellReading, readCell } from './cells.ts'
import { type CsvCell, eachFullRow, isEmpty, type QuoteFault, readRow } from './rows.ts'
import type { TypedColumn } from './types.ts'

/** A value of a table with the extent of its cell. */
export interface CsvValue {
  name: string
  value: unknown
  start: number
  end: number
}

/** A row of a table: the cells that hold something and whose column is known. */
export interface CsvRow {
  values: CsvValue[]
  start: number
  end: number
}

/** Why a part of a table can't be read, and where. */
export type CsvFault = { offset: number } & (
  | QuoteFault
  | { fault: 'unopened' }
  | { fault: 'decimal'; number: string }
  | { fault: 'length'; cells: number; columns: number }
  | Exclude<CellReading, { value: unknown }>
)

/**
 * Reads a table: a header, then a record a row; an empty cell is an absent field. `columns` says of the headings which
 * columns they name, null for one to be passed over. Columns without a heading and with nothing in them, which
 * spreadsheets leave behind, are no part of it. Rows are given one by one, and none is kept: `again` reads the one that
 * begins at an offset once more. It is null where there is no header.
 */
export function readCsv(
  text: string,
  columns: (headings: readonly CsvCell[]) => readonly (TypedColumn | null)[],
  take: (row: CsvRow) => void,
): { again: ((start: number) => CsvRow) | null; faults: CsvFault[] } {
  const faults: CsvFault[] = []
  let table: Table | null = null
  let hollow: ReadonlySet<number> | null = null
  // Most tables have no such columns, and are looked through for them when a first cell may stand in one.
  const full = (cells: CsvCell[], width: number): CsvCell[] => {
    if (cells.length > width) hollow ??= hollowIn(text)
    return hollow ? withoutHollow(cells, hollow) : cells
  }
  const fault = eachFullRow(text, whole => {
    if (!table) {
      const cells = full(whole, whole.some(isEmpty) ? 0 : whole.length)
      table = { columns: columns(cells), width: cells.length }
      return
    }
    const cells = full(whole, table.width)
    const misfit = misfitOf(cells, table)
    if (misfit) faults.push(misfit)
    take(rowOf(cells, table, faults))
  })
  if (fault) faults.unshift(fault)
  const { columns: known, width } = (table ?? {}) as Partial<Table>
  if (!known || width === undefined) return { again: null, faults }
  const again = (start: number) => {
    const read = readRow(text, start)
    return rowOf('row' in read ? full(read.row, width) : [], { columns: known, width }, [])
  }
  return { again, faults }
}

/** What the columns of a table hold, and how many it has. */
interface Table {
  columns: readonly (TypedColumn | null)[]
  width: number
}

function rowOf(cells: readonly CsvCell[], { columns }: Table, faults: CsvFault[]): CsvRow {
  const start = cells[0]?.start ?? 0
  const values: CsvValue[] = []
  for (const [index, cell] of cells.entries()) {
    const column = columns[index]
    const value = column ? readValue(column, cell) : null
    if (!value) continue
    if ('fault' in value) faults.push(value)
    else values.push(value)
  }
  return { values, start, end: cells.at(-1)?.end ?? start }
}

/** The columns in which not one row has anything, the header neither. */
function hollowIn(text: string): ReadonlySet<number> {
  const full = new Set<number>()
  let widest = 0
  eachFullRow(text, row => {
    widest = Math.max(widest, row.length)
    if (full.size === widest) return
    for (const [index, cell] of row.entries()) if (!full.has(index) && !isEmpty(cell)) full.add(index)
  })
  return new Set(Array.from({ length: widest }, (_, index) => index).filter(index => !full.has(index)))
}

const withoutHollow = (row: CsvCell[], hollow: ReadonlySet<number>): CsvCell[] =>
  hollow.size === 0 ? row : row.filter((_cell, index) => !hollow.has(index))

/**
 * Why a row does not fit the header: a lost quotation mark, a comma inside a number, more cells; or null. A row with fewer
 * cells lacks those at its end, which are empty: spreadsheets leave out the last commas.
 */
function misfitOf(cells: readonly CsvCell[], { columns, width }: Table): CsvFault | null {
  const stray = cells.find(({ text, quoted }) => !quoted && text.includes('"'))
  if (stray) return { fault: 'unopened', offset: stray.start + stray.text.indexOf('"') }
  if (cells.length <= width) return null
  const length = { fault: 'length' as const, offset: cells[0]?.start ?? 0, cells: cells.length, columns: width }
  return splitNumber(cells, columns) ?? length
}

/** A number with a decimal comma, which makes two cells of it. */
function splitNumber(cells: readonly CsvCell[], known: readonly (TypedColumn | null)[]): CsvFault | null {
  for (const [index, cell] of cells.entries()) {
    const number = `${cell.text.trim()},${cells[index + 1]?.text.trim()}`
    if (known[index]?.type === 'number' && !cell.quoted && isDecimalComma(number))
      return { fault: 'decimal', offset: cell.start, number }
  }
  return null
}

/** Whether a text is a number with a comma where a point should stand. */
export const isDecimalComma = (text: string): boolean => /^[-−+]?\d+,\d+$/.test(text.trim())

/** What to write in place of a number with a comma; where it may set thousands apart, both that it may mean. */
export function withoutComma(number: string): string {
  const point = `A number has a point in it: write ${number.trim().replace(',', '.')}`
  return /^[-−+]?[1-9]\d{0,2},\d{3}$/.test(number.trim())
    ? `${point}, or ${number.trim().replace(',', '')} if the comma sets thousands apart.`
    : `${point}.`
}

/** The value of a cell; null where it is empty. Outer spaces count in quotation marks alone. */
function readValue({ name, type }: TypedColumn, { text, start, end, quoted }: CsvCell): CsvValue | CsvFault | null {
  const content = quoted ? text : text.trim()
  if (content === '') return null
  const read = readCell(type, content)
  return 'value' in read ? { name, value: read.value, start, end } : { offset: start, ...read }
}
