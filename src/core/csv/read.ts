import { type CellReading, readCell } from './cells.ts'
import { type CsvCell, type QuoteFault, readRows } from './rows.ts'
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
  | { fault: 'length'; cells: number; columns: number }
  | Exclude<CellReading, { value: unknown }>
)

/**
 * Reads a table: a header, then a record a row; an empty cell is an absent field. `columns` says of the headings which
 * columns they name, null for one to be passed over.
 */
export function readCsv(
  text: string,
  columns: (headings: readonly CsvCell[]) => readonly (TypedColumn | null)[],
): { rows: CsvRow[] | null; faults: CsvFault[] } {
  const { rows, fault } = readRows(text)
  const faults: CsvFault[] = fault ? [fault] : []
  const [header, ...records] = rows
  if (!header) return { rows: null, faults }
  const known = columns(header)
  const read = records.map((cells): CsvRow => {
    const start = cells[0]?.start ?? 0
    if (cells.length !== header.length)
      faults.push({ offset: start, fault: 'length', cells: cells.length, columns: header.length })
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

/** The value of a cell; null where it is empty. Outer spaces count in quotation marks alone. */
function readValue({ name, type }: TypedColumn, { text, start, end, quoted }: CsvCell): CsvValue | CsvFault | null {
  const content = quoted ? text : text.trim()
  if (content === '') return null
  const read = readCell(type, content)
  return 'value' in read ? { name, value: read.value, start, end } : { offset: start, ...read }
}
