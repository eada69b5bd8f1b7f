import { type CellReading, readCell } from './cells.ts'
import { type CsvCell, isEmpty, type QuoteFault, readRows } from './rows.ts'
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
 * spreadsheets leave behind, are no part of it.
 */
export function readCsv(
  text: string,
  columns: (headings: readonly CsvCell[]) => readonly (TypedColumn | null)[],
): { rows: CsvRow[] | null; faults: CsvFault[] } {
  const { rows, fault } = readRows(text)
  const faults: CsvFault[] = fault ? [fault] : []
  const [header, ...records] = rows.map(withoutHollow(hollowIn(rows)))
  if (!header) return { rows: null, faults }
  const known = columns(header)
  const read = records.map((cells): CsvRow => {
    const start = cells[0]?.start ?? 0
    const misfit = misfitOf(cells, header.length, known)
    if (misfit) faults.push(misfit)
    const values = cells.flatMap((cell, index) => {
      const column = known[index]
      const value = column ? readValue(column, cell) : null
      if (value && 'fault' in value) faults.push(value)
      return value && 'value' in value ? [value] : []
    })
    return { values, start, end: cells.at(-1)?.end ?? start }
  })
  return { rows: read, faults }
}

/** The columns in which not one row has anything, the header neither. */
function hollowIn(rows: readonly CsvCell[][]): Set<number> {
  const [header = []] = rows
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 0)
  const nothing = { text: '', start: 0, end: 0, quoted: false }
  const hollow = new Set<number>()
  for (let index = 0; index < widest; index++) if (isEmpty(header[index] ?? nothing)) hollow.add(index)
  for (const row of rows) for (const index of hollow) if (!isEmpty(row[index] ?? nothing)) hollow.delete(index)
  return hollow
}

const withoutHollow =
  (hollow: ReadonlySet<number>) =>
  (row: CsvCell[]): CsvCell[] =>
    hollow.size === 0 ? row : row.filter((_cell, index) => !hollow.has(index))

/**
 * Why a row does not fit the header: a lost quotation mark, a comma inside a number, more cells; or null. A row with fewer
 * cells lacks those at its end, which are empty: spreadsheets leave out the last commas.
 */
function misfitOf(cells: readonly CsvCell[], columns: number, known: readonly (TypedColumn | null)[]): CsvFault | null {
  const stray = cells.find(({ text, quoted }) => !quoted && text.includes('"'))
  if (stray) return { fault: 'unopened', offset: stray.start + stray.text.indexOf('"') }
  if (cells.length <= columns) return null
  return splitNumber(cells, known) ?? { fault: 'length', offset: cells[0]?.start ?? 0, cells: cells.length, columns }
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
