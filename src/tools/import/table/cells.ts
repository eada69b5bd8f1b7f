import { type CsvCell, type QuoteFault, readAllRows } from '../../../core/csv/rows.ts'
import { Refusal } from '../../release/refusal.ts'

/**
 * A cell of a table as its program keeps it: its text, and what that program takes it for. That of a `percent` is the
 * number before the sign; an `error` is what stands in place of a result, a `formula` one that was never worked out.
 */
export interface ImportedCell {
  text: string
  is: 'text' | 'number' | 'percent' | 'date' | 'error' | 'formula'
}

/** A row of a table with the number by which its program calls it. */
export interface ImportedRow {
  number: number
  cells: ImportedCell[]
}

/** A table: its rows from the first on, and what was odd about the file, each in a sentence. */
export interface ReadTable {
  rows: ImportedRow[]
  told: string[]
  /** The areas that are one cell each, such as `A2:A4`, with the rows that they go over. */
  merged: { area: string; first: number; last: number }[]
  /** The mark that sets the cells of a file of text apart; null of a workbook. A cell that holds it needs quotation marks. */
  mark: string | null
}

/** What may set the cells of a file apart, with its name. */
const marks = new Map([
  [',', 'commas'],
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'vertical bars'],
])

/** What spreadsheets write in place of a result, in several languages. */
const errors =
  /^(?:#(?:N\/A|NV|N\/D|REF!|BEZUG!|RIF!|VALUE!|WERT!|VALEUR!|VALOR!|VALORE!|DIV\/0!|NAME\?|NOMBRE\?|NOM\?|NOME\?|NUM!|ZAHL!|NOMBRE!|NULL!|NUL!|SPILL!|CALC!)|Err:5\d\d)$/

/** Rows in which the headings are looked for. */
const firstRows = 10

/** The names of the fields that a row has. */
export const headingsIn = (row: readonly { text: string }[], isHeading: (name: string) => boolean): number =>
  row.filter(({ text }) => isHeading(text)).length

/**
 * Reads a table of text, whatever sets its cells apart: the mark with which most names of its header are known. Throws a
 * `Refusal` at a quotation mark that is lost.
 */
export function readDelimited(text: string, isHeading: (name: string) => boolean): ReadTable {
  const [instruction = ''] = /^"?sep=(.)"?[^\S\r\n]*\r?\n/i.exec(text) ?? []
  const body = text.slice(instruction.length)
  const known = (mark: string) =>
    Math.max(
      0,
      ...readAllRows(body.slice(0, 20_000), mark)
        .rows.slice(0, firstRows)
        .map(row => headingsIn(row, isHeading)),
    )
  const [mark] = [...marks.keys()].sort((a, b) => known(b) - known(a)) as [string]
  const before = instruction === '' ? 0 : 1
  const { rows, fault } = readAllRows(body, mark)
  const row = mark === '\t' ? -1 : rows.findIndex(cells => cells.some(isUnopened))
  if (row !== -1) throw new Refusal(`Row ${row + 1 + before}: ${unopened}`)
  if (fault) throw new Refusal(`Row ${rows.length + 1 + before}: ${wordedQuote(fault, body)}`)
  return {
    rows: rows.map((cells, index) => ({
      number: index + 1 + before,
      cells: cells.map(({ text }) => ({ text, is: errors.test(text.trim()) ? 'error' : 'text' })),
    })),
    told: mark === ',' ? [] : [`Its cells are set apart by ${marks.get(mark)}.`],
    merged: [],
    mark,
  }
}

/** Programs that set cells apart by tabs write a quotation mark as it is. */
const isUnopened = ({ text, quoted }: CsvCell): boolean => !quoted && text.includes('"')

const twice = 'Put one at the beginning of the cell and one at its end; one inside is written twice.'
const unopened = `a quotation mark stands in a cell that does not begin with one.\n${twice}`

function wordedQuote({ fault, offset }: QuoteFault, text: string): string {
  const start = text.slice(offset, offset + 40).replace(/[\r\n].*/s, '')
  const what =
    fault === 'followed'
      ? `text follows the closing quotation mark of a cell: ${start}`
      : `a quotation mark is opened and not closed where it should be: ${start}`
  return `${what}\n${twice}`
}
