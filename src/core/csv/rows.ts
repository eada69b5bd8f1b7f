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
  const { rows, fault } = readAllRows(text, ',')
  return { rows: rows.filter(row => !row.every(isEmpty)), fault }
}

/** The same with the rows that are empty, as a spreadsheet counts them, and with another mark between the cells. */
export function readAllRows(text: string, mark: string): { rows: CsvCell[][]; fault: QuoteFault | null } {
  const rows: CsvCell[][] = []
  let row: CsvCell[] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length) {
    const cell = readCell(text, at, mark)
    if ('fault' in cell) return { rows, fault: cell }
    row.push(cell)
    at = cell.end
    if (text[at] === mark) {
      at++
      if (at < text.length) continue
      row.push({ text: '', start: at, end: at, quoted: false })
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    rows.push(row)
    row = []
  }
  return { rows, fault: null }
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

function endOfPlain(text: string, start: number, mark: string): number {
  let end = start
  while (end < text.length && text[end] !== mark && text[end] !== '\n' && text[end] !== '\r') end++
  return end
}
