import type { TypedColumn } from '../../../core/csv/types.ts'
import { Refusal } from '../../release/refusal.ts'
import type { ImportedCell, ImportedRow, ReadTable } from './cells.ts'
import { isMadeDate } from './dates.ts'
import { type Decimal, evidenceOf, numbersIn } from './numbers.ts'

/** A table of which it is known what its columns are: its rows below the headings, without what is empty. */
export interface NamedTable extends Pick<ReadTable, 'merged' | 'mark'> {
  /** What its file is called. */
  name: string
  headings: readonly string[]
  columns: readonly (TypedColumn | null)[]
  rows: readonly ImportedRow[]
}

/** A cell with its place. */
interface PlacedCell {
  cell: ImportedCell
  column: TypedColumn | null
  place: string
}

const placed = ({ name, rows, columns, headings }: NamedTable): PlacedCell[] =>
  rows.flatMap(({ number, cells }) =>
    cells.map((cell, at) => ({ cell, column: columns[at] ?? null, place: placeOf(name, number, headings[at]) })),
  )

/** Where a cell stands, in words. */
export const placeOf = (file: string, row: number, heading: string | undefined): string =>
  heading ? `${file}, row ${row}, ${heading}` : `${file}, row ${row}`

const most = 10
const listed = (cells: readonly PlacedCell[]): string =>
  cells
    .slice(0, most)
    .map(({ place, cell }) => `  ${place}${cell.text.trim() === '' ? '' : `: ${cell.text.trim()}`}\n`)
    .join('') + (cells.length > most ? `  and ${cells.length - most} more\n` : '')

const format = 'Give these columns the format Text before anything is typed; the template has it'

/** Throws a `Refusal` for cells that don't hold what was typed, with all of them: what would be read is none of it. */
export function refuseLost(table: NamedTable): void {
  const cells = placed(table)
  const made = cells.filter(({ cell, column }) => isMadeDate(cell, column))
  if (made.length > 0)
    throw new Refusal(
      `A spreadsheet has made dates of what stood in ${made.length === 1 ? 'a cell' : `${made.length} cells`}, such as 3.1.1 of a section, 3-5 of a range or 3.1 of a number:\n${listed(made)}What was typed can't be told from them. ${format}: npm run import -- --template FILE.xlsx.`,
    )
  const failed = cells.filter(({ cell }) => cell.is === 'error' || cell.is === 'formula')
  if (failed.length > 0)
    throw new Refusal(
      `Formulas have no result in ${failed.length === 1 ? 'a cell' : `${failed.length} cells`}:\n${listed(failed)}Mend them, let the spreadsheet work them out and save it again, or put values in their place.`,
    )
  const [area] = table.merged.filter(({ first, last }) =>
    table.rows.some(({ number }) => number >= first && number <= last),
  )
  if (area)
    throw new Refusal(
      `The cells ${table.merged.map(({ area }) => area).join(', ')} are merged, and nothing tells whether what stands there is meant for one record or for all. Split them, and give each row its own.`,
    )
}

/** How the numbers of a table are written. Throws a `Refusal` where they tell nothing, or both. */
export function decimalOf(table: NamedTable, wish: Decimal | null): Decimal {
  const numbers = placed(table).flatMap(({ cell, column, place }) =>
    cell.is === 'text' && column
      ? numbersIn(cell.text, column).map(text => ({ text: text.trim(), place, tells: evidenceOf(text) }))
      : [],
  )
  const [point, comma, either] = (['point', 'comma', 'either'] as const).map(told =>
    numbers.find(({ tells }) => tells === told),
  )
  const at = ({ text, place }: { text: string; place: string }) => `${text} (${place})`
  if (point && comma)
    throw new Refusal(
      `Some numbers have a point before their decimals, as ${at(point)}, and some a comma, as ${at(comma)}. Write all of them in one way, or some would be read a thousand times too great.`,
    )
  const against = wish === 'point' ? comma : wish === 'comma' ? point : undefined
  if (against) throw new Refusal(`With --decimal ${wish}, ${at(against)} is no number.`)
  if (wish) return wish
  if (comma) return 'comma'
  if (point || !either || (table.mark === ',' && !either.text.includes(','))) return 'point'
  const sign = either.text.includes(',') ? 'a comma' : 'a point'
  throw new Refusal(
    `The table has numbers such as ${at(either)}, where ${sign} may set thousands apart or stand before decimals, and no number tells which. Say it: --decimal comma or --decimal point.`,
  )
}

/** Throws a `Refusal` for numbers of sections of which a workbook may have taken the last zero: 3.10 becomes 3.1. */
export function refuseShortened(table: NamedTable, sections: ReadonlySet<string>): void {
  const shortened = placed(table).filter(
    ({ cell, column }) => column?.name === 'section' && cell.is === 'number' && sections.has(`${cell.text}0`),
  )
  if (shortened.length === 0) return
  const { text } = (shortened[0] as PlacedCell).cell
  throw new Refusal(
    `The review has a section ${text} and a section ${text}0, and a number keeps no zero at its end:\n${listed(shortened)}${format}: npm run import -- --template FILE.xlsx.`,
  )
}

/** What of a file of text is taken for the end of a cell where no quotation marks stand around it. */
const insideCell: Readonly<Record<string, string>> = {
  ',': 'a comma, such as a number with a decimal comma,',
  ';': 'a semicolon, such as a list of works,',
  '\t': 'a tab',
  '|': 'a vertical bar',
}

/** Throws a `Refusal` for cells that stand under no heading. */
export function refuseNameless(table: NamedTable): void {
  const nameless = table.rows.flatMap(({ number, cells }) =>
    cells.flatMap((cell, at) =>
      cell.text.trim() !== '' && (table.headings[at] ?? '') === ''
        ? [{ cell, column: null, place: placeOf(table.name, number, `cell ${at + 1}`) }]
        : [],
    ),
  )
  if (nameless.length === 0) return
  const why = table.mark
    ? `A cell with ${insideCell[table.mark] ?? 'such a sign'} in it needs quotation marks around it; otherwise name the field in the first row, or take the column out.`
    : 'Name the field in the first row, or take the column out.'
  throw new Refusal(`Cells stand under no heading:\n${listed(nameless)}${why}`)
}
