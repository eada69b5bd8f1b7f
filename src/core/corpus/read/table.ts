import type { ProblemCode } from '../codes.ts'
import type { Report } from '../problems.ts'
import { formulasIn } from '../text/typed.ts'
import { code, count, nearest, suggest } from '../words.ts'
import { parseConditions } from './conditions.ts'
import { type Cell, readRows } from './csv.ts'
import type { Entry, ListNode, MapNode, Node } from './node.ts'
import type { Source } from './source.ts'
import type { Parsed } from './yaml.ts'

/** How a field is written in a cell: the plural ones as a list, `json` for what else is no plain value. */
export type ColumnType = 'text' | 'prose' | 'number' | 'boolean' | 'texts' | 'numbers' | 'conditions' | 'json'

/** Columns that the published tables have and that a review computes: they are passed over when a table comes back. */
const computed = ['url', 'ucum', 'checks', 'hash']

/**
 * Reads a CSV file of records: a header, then a record a row. An empty cell is an absent field; items of a list are set
 * apart by semicolons; a list of mappings other than conditions is written as JSON.
 */
export function readTable(source: Source, columns: ReadonlyMap<string, ColumnType>, report: Report): Parsed {
  const faults: number[] = []
  const fault = (problem: ProblemCode, offset: number, message: string, hint: string | null) => {
    faults.push(offset)
    report(problem, source.placeAt(offset), message, hint)
  }
  const [header, ...rows] = readRows(source, report)
  if (!header) return { root: null, faults }
  const names = header.map(({ text }) => text.trim())
  for (const [index, cell] of header.entries()) checkHeading(cell, names, index, columns, fault)
  // A misspelt column is read as the one that was meant, or every row would be told to lack it.
  for (const [index, name] of names.entries()) {
    const meant = columns.has(name) || computed.includes(name) ? name : nearest(name, columns.keys())
    if (meant !== null && !names.includes(meant)) names[index] = meant
  }
  const list: ListNode = { type: 'list', items: [], start: header[0]?.start ?? 0, end: source.text.length }
  for (const row of rows) {
    const start = row[0]?.start ?? 0
    const map: MapNode = { type: 'map', entries: [], start, end: row.at(-1)?.end ?? start }
    list.items.push(map)
    if (row.length !== names.length)
      fault(
        'csv/syntax',
        start,
        `This row has ${count(row.length, 'cell')}, the header ${names.length}.`,
        'A cell that holds a comma needs quotation marks around it.',
      )
    for (const [index, cell] of row.entries()) {
      const type = columns.get(names[index] ?? '')
      if (!type || names.indexOf(names[index] ?? '') !== index || cell.text.trim() === '') continue
      map.entries.push(toEntry(names[index] ?? '', type, cell, fault))
    }
  }
  return { root: list, faults }
}

type Fault = (problem: ProblemCode, offset: number, message: string, hint: string | null) => void

function checkHeading(
  cell: Cell,
  names: readonly string[],
  index: number,
  columns: ReadonlyMap<string, ColumnType>,
  fault: Fault,
): void {
  const name = names[index] ?? ''
  const isFirst = names.indexOf(name) === index
  if (isFirst && (columns.has(name) || computed.includes(name))) return
  if (name === '')
    fault('csv/column', cell.start, 'A column has no name.', 'The first row names the field that each column holds.')
  else if (!isFirst) fault('csv/column', cell.start, `The column ${code(name)} stands twice.`, 'Keep one of the two.')
  else fault('csv/column', cell.start, `No field is called ${code(name)}.`, suggest(name, columns.keys()))
}

function toEntry(key: string, type: ColumnType, cell: Cell, fault: Fault): Entry {
  const { start, end } = cell
  return { key, start, end, value: toValue(type, cell, fault) }
}

function toValue(type: ColumnType, { text, start, end }: Cell, fault: Fault): Node {
  const scalar = (value: string | number | boolean | null): Node => ({ type: 'scalar', value, start, end })
  const list = (items: Node[]): Node => ({ type: 'list', items, start, end })
  const parts = () =>
    text
      .split(';')
      .map(part => part.trim())
      .filter(part => part !== '')
  switch (type) {
    case 'text':
      return scalar(unguarded(text.trim()))
    case 'prose':
      return scalar(marked(unguarded(text.trim())))
    case 'texts':
      return list(parts().map(part => scalar(unguarded(part))))
    case 'number':
      return scalar(toNumber(text.trim()))
    case 'numbers':
      return list(parts().map(part => scalar(toNumber(part))))
    case 'boolean':
      return scalar(toBoolean(text.trim()))
    case 'conditions': {
      const read = parseConditions(text)
      if ('conditions' in read) return fromData(read.conditions, start, end)
      fault(
        'csv/syntax',
        start,
        `${code(read.fault)} is not a condition.`,
        'Write a property, a number and a unit, as in `temperature 20 °C`; set conditions apart by semicolons.',
      )
      return list([])
    }
    case 'json':
      try {
        return fromData(JSON.parse(text), start, end)
      } catch {
        fault(
          'csv/syntax',
          start,
          'This column holds mappings, and the cell is not JSON.',
          'Write the cell as JSON, or keep these records in a YAML file.',
        )
        return list([])
      }
  }
}

/** A text whose first character was kept from being taken for a formula by a spreadsheet, without its guard. */
const unguarded = (text: string): string => (/^'[=+\-@]/.test(text) ? text.slice(1) : text)

/** A text with its formulas in braces: in a table they stand as a reader sees them, as `Na₃P`. */
function marked(text: string): string {
  let out = ''
  let at = 0
  for (const { text: formula, offset } of formulasIn(text)) {
    const open = text[offset - 1] === '{'
    const ascii = formula.replace(/[₀-₉]/g, digit => String(digit.charCodeAt(0) - 0x2080))
    out += text.slice(at, offset) + (open ? formula : `{${ascii}}`)
    at = offset + formula.length
  }
  return out + text.slice(at)
}

/** A number, or the text itself where it is none: the schema then refuses it. */
const toNumber = (text: string): number | string =>
  /^[-−]?(\d+(\.\d+)?|\.\d+)([eE][-+]?\d+)?$/.test(text) ? Number(text.replace('−', '-')) : text

function toBoolean(text: string): boolean | string {
  const known = { true: true, false: false }[text.toLowerCase()]
  return known ?? text
}

/** Plain data as nodes that all stand at one place. */
function fromData(data: unknown, start: number, end: number): Node {
  if (Array.isArray(data)) return { type: 'list', items: data.map(item => fromData(item, start, end)), start, end }
  if (typeof data === 'object' && data !== null)
    return {
      type: 'map',
      entries: Object.entries(data).map(([key, value]) => ({ key, value: fromData(value, start, end), start, end })),
      start,
      end,
    }
  return { type: 'scalar', value: data as string | number | boolean | null, start, end }
}
