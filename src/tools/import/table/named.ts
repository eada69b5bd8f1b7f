import { basename } from 'node:path'
import { decode } from '../../../core/corpus/read/decode.ts'
import { kinds } from '../../../core/kinds/kinds.ts'
import type { Kind } from '../../../core/kinds/types.ts'
import { Refusal } from '../../release/refusal.ts'
import { readText } from '../text.ts'
import { isWorkbook, otherBook } from '../xlsx/book.ts'
import { readXlsx } from '../xlsx/read.ts'
import { headingsIn, type ImportedCell, type ImportedRow, type ReadTable, readDelimited } from './cells.ts'
import type { TableFields } from './headings.ts'
import type { NamedTable } from './refuse.ts'

/** Reads a file as a table, by what is in it. Throws a `Refusal` that says what it is where it is none. */
export function readTable(bytes: Uint8Array, name: string, { isKnown }: TableFields, sheet: string | null): ReadTable {
  const other = otherBook(bytes)
  if (other) throw new Refusal(`${basename(name)} is ${other.is}, whatever its name ends in. ${other.advice}`)
  if (isWorkbook(bytes) || /\.xls[xm]$/i.test(name)) return readXlsx(bytes, sheet)
  if (sheet !== null) throw new Refusal(`${basename(name)} has no sheets: only a workbook has.`)
  const read = readText(bytes)
  if (!read) throw new Refusal(noText(bytes, name))
  const table = readDelimited(read.text, isKnown)
  const told =
    read.encoding === 'UTF-8' ? table.told : [`It is ${read.encoding} text, and was read as that.`, ...table.told]
  return { ...table, told }
}

function noText(bytes: Uint8Array, name: string): string {
  const read = decode(bytes)
  const place = read.ok ? '' : `, line ${read.line}, column ${read.column}`
  return `${basename(name)} is no text: a byte of it is empty${place}. Save it again as CSV in UTF-8.`
}

/** A table with what its columns are; rows keep the numbers by which their program calls them. */
export function namedTable(
  { rows, merged, mark }: ReadTable,
  fields: TableFields,
  { name, kind: wished }: { name: string; kind: Kind | null },
): NamedTable & { kind: Kind } {
  const [first, ...filled] = withoutEmpty(rows)
  if (!first || filled.length === 0) throw new Refusal(`${basename(name)} has no row below its headings.`)
  const typed = first.cells.map(({ text }) => text)
  refuseTitle(first, filled, fields, name)
  const kind = wished ?? kindOfTable(typed, fields, name)
  const headings = typed.map(heading => fields.named(heading, kind))
  const columns = headings.map(heading => fields.columnsBy.get(kind)?.find(({ name }) => name === heading) ?? null)
  return { kind, name: basename(name), headings, columns, rows: filled, merged, mark }
}

/** Throws a `Refusal` where a title or the like stands above the headings. */
function refuseTitle(first: ImportedRow, rows: readonly ImportedRow[], { isKnown }: TableFields, name: string): void {
  const known = ({ cells }: ImportedRow) => headingsIn(cells, isKnown)
  const below = rows.slice(0, 10).find(row => known(row) > 2 && known(row) > 2 * known(first))
  if (below)
    throw new Refusal(
      `The headings of ${basename(name)} stand in row ${below.number}. Take the rows above it out: the first row names the fields.`,
    )
}

/** The rows and the columns in which something stands. */
function withoutEmpty(rows: readonly ImportedRow[]): ImportedRow[] {
  const isEmpty = ({ text, is }: ImportedCell) => text.trim() === '' && is !== 'formula'
  const filled = rows.filter(({ cells }) => !cells.every(isEmpty))
  const width = filled.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const kept = Array.from({ length: width }, (_none, at) => at).filter(at =>
    filled.some(({ cells }) => cells[at] && !isEmpty(cells[at])),
  )
  return filled.map(({ number, cells }) => ({
    number,
    cells: kept.map(at => cells[at] ?? { text: '', is: 'text' }),
  }))
}

/** The kind whose columns a table has: by its name, else by its headings. */
function kindOfTable(headings: readonly string[], fields: TableFields, name: string): Kind {
  const named = kinds.find(kind => basename(name).toLowerCase().startsWith(kind))
  const known = (kind: Kind) =>
    headings.filter(heading => fields.columnsBy.get(kind)?.some(({ name }) => name === fields.named(heading, kind)))
      .length
  const [best] = [...kinds].sort((a, b) => known(b) - known(a))
  const kind = named ?? best
  if (!kind || known(kind) < 2)
    throw new Refusal(
      `The first row of ${basename(name)} names no fields of a record: ${headings.slice(0, 8).join(', ') || 'it is empty'}. A template names them: npm run import -- --template FILE.xlsx.`,
    )
  return kind
}
