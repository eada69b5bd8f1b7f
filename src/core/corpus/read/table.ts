import type { z } from 'zod'
import { ownText } from '../../basics/own-text.ts'
import { columnTypes } from '../../csv/columns.ts'
import { type ForeignDialect, foreignDialect } from '../../csv/dialect.ts'
import { type CsvFault, type CsvRow, readCsv, withoutComma } from '../../csv/read.ts'
import type { CsvCell } from '../../csv/rows.ts'
import type { TypedColumn } from '../../csv/types.ts'
import { computed } from '../../schema/computed.ts'
import type { ProblemCode } from '../codes.ts'
import type { Report, Ties } from '../problems.ts'
import { code, count, nearest, suggest } from '../words.ts'
import { areTooMany } from './limits.ts'
import { laterMap, type MapEntry, type MapNode, type Node, toNode } from './node.ts'
import type { SourceFile } from './source.ts'
import type { Parsed } from './yaml.ts'

type Fault = (problem: ProblemCode, offset: number, message: string, hint: string | null, ties?: Ties) => void

/**
 * Reads a CSV file of records whose fields a schema describes. Columns of the published tables that a review computes
 * are passed over. Each row is looked at once; of what it holds nothing is kept, and it is read again when it is asked for.
 */
export function readTable(
  source: SourceFile,
  schema: z.core.$ZodType,
  report: Report,
  look: (row: MapNode) => void = () => undefined,
): Parsed {
  const faults: number[] = []
  const fault: Fault = (problem, offset, message, hint, ties) => {
    faults.push(offset)
    report(problem, source.placeAt(offset), message, hint, ties)
  }
  const columns = new Map(columnTypes(schema).map(column => [column.name, column]))
  // As many as there are lines, before it is read: that alone would take minutes.
  if (areTooMany(source.text.match(/\n./g)?.length ?? 0, source, report)) return { root: null, faults: [0] }
  const foreign = foreignDialect(source.text, name => columns.has(name) || name in computed)
  if (foreign) {
    fault('csv/syntax', foreign.offset, ...wordedForeign(foreign))
    return { root: null, faults }
  }
  const strangers = new Map<string, Set<string>>()
  const items: Node[] = []
  const shared = textSharer()
  const entriesOf = ({ values }: CsvRow, text: (text: string) => string): MapEntry[] =>
    values
      .filter(({ name }) => !strangers.has(name))
      .map(({ name, value, ...extent }) => ({ key: name, value: toNode(value, extent, text), ...extent }))
  const read = readCsv(
    source.text,
    headings => columnsNamed(headings, columns, strangers, fault),
    row => {
      for (const { name, value } of row.values) strangers.get(name)?.add(String(value))
      look({ type: 'map', entries: entriesOf(row, asTheyAre), start: row.start, end: row.end })
      const { start, end } = row
      items.push(laterMap({ start, end }, () => entriesOf(read.again?.(start) ?? { values: [], start, end }, shared)))
    },
  )
  for (const found of read.faults) {
    const [message, hint] = worded(found, source)
    const ties = found.fault === 'decimal' ? { about: decimalCommas(source) } : {}
    fault('csv/syntax', found.offset, message, hint, ties)
  }
  if (!read.again) return { root: null, faults }
  return { root: { type: 'list', items, start: 0, end: source.text.length }, faults, strangers }
}

const asTheyAre = (text: string): string => text

/** Gives one text for all cells that say the same, which holds nothing of the file that it was read from. */
function textSharer(): (text: string) => string {
  const texts = new Map<string, string>()
  return text => {
    const known = texts.get(text)
    if (known !== undefined) return known
    const own = ownText(text)
    if (texts.size < mostShared) texts.set(own, own)
    return own
  }
}

/** More texts than this are hardly words that come again. */
const mostShared = 50_000

/** What the numbers of a file with commas in place of points are called: they are one slip, not many. */
export const decimalCommas = ({ file }: SourceFile): string => `decimal commas/${file}`

/** The columns that headings name, each once; a misspelt one is the one that was meant, or every row would lack it. */
function columnsNamed(
  headings: readonly CsvCell[],
  columns: ReadonlyMap<string, TypedColumn>,
  strangers: Map<string, Set<string>>,
  fault: Fault,
): (TypedColumn | null)[] {
  const names = headings.map(({ text }) => text.trim())
  for (const [index, { start }] of headings.entries()) checkHeading(start, names, index, columns, fault)
  for (const [index, name] of names.entries()) {
    const meant = columns.has(name) || name in computed ? name : nearest(name, columns.keys())
    if (meant !== null && !names.includes(meant)) names[index] = meant
  }
  const isStranger = (name: string) => name !== '' && !columns.has(name) && !(name in computed)
  for (const name of names.filter(isStranger)) strangers.set(name, new Set())
  // What a statement prints, and texts as they were typed, come back to their places (`asWritten`).
  const told = new Set(columns.has('statement') ? ['quantities', 'written'] : ['written'])
  const column = (name: string) =>
    columns.get(name) ??
    (told.has(name) ? { name, type: 'json' as const } : null) ??
    (isStranger(name) ? { name, type: 'text' as const } : null)
  return names.map((name, index) => (names.indexOf(name) === index ? column(name) : null))
}

function checkHeading(
  start: number,
  names: readonly string[],
  index: number,
  columns: ReadonlyMap<string, TypedColumn>,
  fault: Fault,
): void {
  const name = names[index] ?? ''
  const isFirst = names.indexOf(name) === index
  if (isFirst && (columns.has(name) || name in computed)) return
  if (name === '')
    fault('csv/column', start, 'A column has no name.', 'The first row names the field that each column holds.')
  else if (!isFirst) fault('csv/column', start, `The column ${code(name)} stands twice.`, 'Keep one of the two.')
  else
    fault('csv/column', start, `No field is called ${code(name)}.`, suggest(name, columns.keys()), {
      about: `field/${name}`,
    })
}

const asCommas =
  'Save it with commas between the cells and points in the numbers, as a spreadsheet does under English settings; LibreOffice asks for both under "Edit filter settings".'

/** What is wrong with a table in another dialect, and what to do. */
function wordedForeign({ fault, separators }: ForeignDialect): [message: string, hint: string] {
  switch (fault) {
    case 'separator':
      return [`The cells of this file are set apart by ${separators}, not by commas.`, asCommas]
    case 'instruction':
      return separators === 'commas'
        ? ['A line `sep=,` is for a spreadsheet alone.', 'Take the line out: the header is the first line.']
        : [`The cells of this file are set apart by ${separators}, as its line \`sep=\` says, not by commas.`, asCommas]
    case 'wrapped':
      return ['Every row of this file is one cell in quotation marks, commas and all.', asCommas]
  }
}

/** What is wrong with a part of a table, and what to do. */
function worded(found: CsvFault, source: SourceFile): [message: string, hint: string] {
  switch (found.fault) {
    case 'open':
      return [
        'A quotation mark is opened here and not closed.',
        'Close the cell with a quotation mark; one inside it is written twice.',
      ]
    case 'followed':
      return [
        'Text follows the closing quotation mark of a cell.',
        'A quotation mark inside a quoted cell is written twice.',
      ]
    case 'runaway':
      return [
        `The cell that begins here goes on to line ${source.placeAt(found.end).line}, where text follows its quotation mark.`,
        'Close it with a quotation mark where it ends; one inside a quoted cell is written twice.',
      ]
    case 'unopened':
      return [
        'A quotation mark stands in a cell that does not begin with one.',
        'Put one at the beginning of the cell and one at its end; one inside is written twice.',
      ]
    case 'decimal':
      return [`The comma in ${found.number} ends a cell.`, withoutComma(found.number)]
    case 'length':
      return [
        `This row has ${count(found.cells, 'cell')}, the header ${found.columns}.`,
        'A cell that holds a comma needs quotation marks around it.',
      ]
    case 'condition':
      return [
        `${code(found.text)} is not a condition.`,
        'Write a property, a number and a unit, as in `temperature 20 °C`; set conditions apart by semicolons.',
      ]
    case 'json':
      return [
        'This column holds mappings, and the cell is not JSON.',
        'Write the cell as JSON, or keep these records in a YAML file.',
      ]
  }
}
