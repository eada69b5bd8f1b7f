/** A cell of a table as its program keeps it: its text, and whether that program takes it for a number or a date. */
export interface ImportedCell {
  text: string
  is: 'text' | 'number' | 'date'
}

/** A table: its rows from the first on, and what was odd about the file, each in a sentence. */
export interface ReadTable {
  rows: ImportedCell[][]
  told: string[]
}

/** What may set the cells of a file apart, with its name. */
const marks = new Map([
  [',', 'commas'],
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'vertical bars'],
])

/** Reads a table of text, whatever sets its cells apart: the mark with which most names of its header are known. */
export function readDelimited(text: string, isHeading: (name: string) => boolean): ReadTable {
  const [instruction = ''] = /^"?sep=(.)"?[^\S\n]*\r?\n/i.exec(text) ?? []
  const body = text.slice(instruction.length)
  const known = (mark: string) =>
    (rowsOf(body.slice(0, 20_000), mark)[0] ?? []).filter(cell => isHeading(cell.trim())).length
  const [mark] = [...marks.keys()].sort((a, b) => known(b) - known(a)) as [string]
  const rows = rowsOf(body, mark).map(row => row.map(text => ({ text, is: 'text' as const })))
  return { rows, told: mark === ',' ? [] : [`Its cells are set apart by ${marks.get(mark)}.`] }
}

function rowsOf(text: string, mark: string): string[][] {
  const rows: string[][] = [[]]
  let at = 0
  while (at < text.length) {
    const row = rows.at(-1) as string[]
    const { cell, end } = cellAt(text, at, mark)
    row.push(cell)
    if (text[end] === mark) {
      at = end + 1
      if (at === text.length) row.push('')
      continue
    }
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
    if (at < text.length) rows.push([])
  }
  return rows
}

function cellAt(text: string, start: number, mark: string): { cell: string; end: number } {
  if (text[start] === '"') {
    const [whole = '', inner = ''] = /^"((?:[^"]|"")*)"/.exec(text.slice(start, start + 100_000)) ?? []
    const end = start + whole.length
    const next = text[end]
    if (whole !== '' && (next === undefined || next === mark || next === '\n' || next === '\r'))
      return { cell: inner.replaceAll('""', '"'), end }
  }
  let end = start
  while (end < text.length && text[end] !== mark && text[end] !== '\n' && text[end] !== '\r') end++
  return { cell: text.slice(start, end), end }
}
