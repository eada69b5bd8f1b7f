import type { Report } from '../problems.ts'
import type { Source } from './source.ts'

/** A cell of a CSV file: its text without quotes, and its extent in the file with them. */
export interface Cell {
  text: string
  start: number
  end: number
}

/**
 * The rows of a CSV file (RFC 4180: commas, double quotes doubled inside quotes, any line break), without rows that are
 * wholly empty. Reports a quote that is not closed or that text follows; what stands after that is not read.
 */
export function readRows(source: Source, report: Report): Cell[][] {
  const { text } = source
  const rows: Cell[][] = []
  let row: Cell[] = []
  let at = 0
  while (at < text.length) {
    const cell = readCell(text, at)
    if ('fault' in cell) {
      report('csv/syntax', source.placeAt(cell.fault), cell.message, cell.hint)
      return rows
    }
    row.push(cell)
    at = cell.end
    if (text[at] === ',') {
      at++
      if (at < text.length) continue
      row.push({ text: '', start: at, end: at })
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    if (row.some(({ text }) => text.trim() !== '')) rows.push(row)
    row = []
  }
  return rows
}

interface CellFault {
  fault: number
  message: string
  hint: string
}

function readCell(text: string, start: number): Cell | CellFault {
  if (text[start] !== '"') {
    const end = endOfPlain(text, start)
    return { text: text.slice(start, end), start, end }
  }
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 2)) {
    if (text[quote + 1] === '"') continue
    const end = quote + 1
    if (end < text.length && !',\r\n'.includes(text[end] ?? ''))
      return {
        fault: end,
        message: 'Text follows the closing quotation mark of a cell.',
        hint: 'A quotation mark inside a quoted cell is written twice.',
      }
    return { text: text.slice(start + 1, quote).replaceAll('""', '"'), start, end }
  }
  return {
    fault: start,
    message: 'A quotation mark is opened here and not closed.',
    hint: 'Close the cell with a quotation mark; one inside it is written twice.',
  }
}

function endOfPlain(text: string, start: number): number {
  let end = start
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end++
  return end
}
