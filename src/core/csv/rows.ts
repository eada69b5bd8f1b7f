/** A cell of a CSV file: its text without quotes, and its extent in the file with them. */
export interface CsvCell {
  text: string
  start: number
  end: number
  quoted: boolean
}

/** A quotation mark that is never closed, that text follows, or that does so on a later line: then one was lost before. */
export type QuoteFault =
  | { fault: 'open' | 'followed'; offset: number }
  | { fault: 'runaway'; offset: number; end: number }

/**
 * The rows of a CSV file (RFC 4180: commas, double quotes doubled inside quotes, any line break), without rows that are
 * wholly empty and without a byte order mark. What stands after a faulty quotation mark is not read.
 */
export function readRows(text: string): { rows: CsvCell[][]; fault: QuoteFault | null } {
  const rows: CsvCell[][] = []
  const fault = eachFullRow(text, row => rows.push(row))
  return { rows, fault }
}

/** The same with the rows that are empty, as a spreadsheet counts them, and with another mark between the cells. */
export function readAllRows(text: string, mark: string): { rows: CsvCell[][]; fault: QuoteFault | null } {
  const rows: CsvCell[][] = []
  const fault = eachRow(text, mark, row => rows.push(row))
  return { rows, fault }
}

/** Gives the rows that are not empty one by one, as no more than one of a large table should be held; why they end early. */
export const eachFullRow = (text: string, take: (row: CsvCell[]) => void): QuoteFault | null =>
  eachRow(text, ',', row => {
    if (!row.every(isEmpty)) take(row)
  })

function eachRow(text: string, mark: string, take: (row: CsvCell[]) => void): QuoteFault | null {
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length) {
    const read = readRow(text, at, mark)
    if ('fault' in read) return read
    take(read.row)
    at = read.next
  }
  return null
}

/** The row that begins at an offset, and where the next one does. */
export function readRow(text: string, start: number, mark = ','): { row: CsvCell[]; next: number } | QuoteFault {
  const row: CsvCell[] = []
  for (let at = start; ; at++) {
    const cell = readCell(text, at, mark)
    if ('fault' in cell) return cell
    row.push(cell)
    at = cell.end
    if (text[at] === mark && at + 1 < text.length) continue
    if (text[at] === mark) row.push({ text: '', start: ++at, end: at, quoted: false })
    return { row, next: at + (text.startsWith('\r\n', at) ? 2 : 1) }
  }
}

/** Whether a cell holds nothing. */
export const isEmpty = ({ text, quoted }: CsvCell): boolean => (quoted ? text : text.trim()) === ''

function readCell(text: string, start: number, mark: string): CsvCell | QuoteFault {
  if (text[start] !== '"') {
    const end = endOfPlain(text, start, mark)
    return { text: text.slice(start, end), start, end, quoted: false }
  }
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 2)) {
    if (text[quote + 1] === '"') continue
    const end = quote + 1
    if (end < text.length && !`${mark}\r\n`.includes(text[end] ?? ''))
      return text.slice(start, quote).includes('\n')
        ? { fault: 'runaway', offset: start, end }
        : { fault: 'followed', offset: end }
    return { text: text.slice(start + 1, quote).replaceAll('""', '"'), start, end, quoted: true }
  }
  return { fault: 'open', offset: start }
}

const lineFeed = 10
const carriageReturn = 13

function endOfPlain(text: string, start: number, mark: string): number {
  const code = mark.charCodeAt(0)
  for (let end = start; end < text.length; end++) {
    const at = text.charCodeAt(end)
    if (at === code || at === lineFeed || at === carriageReturn) return end
  }
  return text.length
}
