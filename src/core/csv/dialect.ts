import { type CsvCell, readRows } from './rows.ts'

/** What else than commas sets the cells of a table apart, and what its file is called because of it. */
const others = [
  { mark: ';', name: 'semicolons' },
  { mark: '\t', name: 'tabs' },
  { mark: '|', name: 'vertical bars' },
] as const

/** Why a table is not one with commas between its cells, and where that shows. */
export interface ForeignDialect {
  fault: 'separator' | 'instruction' | 'wrapped'
  offset: number
  /** What stands between the cells, as a word: `semicolons`. */
  separators: string
}

/**
 * How a table is written where it is not in the dialect that is read: with other marks between its cells, with Excel's
 * line `sep=;`, or with each row as one cell in quotation marks. Null for one that is. `isHeading` tells the names of its
 * columns.
 */
export function foreignDialect(text: string, isHeading: (name: string) => boolean): ForeignDialect | null {
  const instruction = /^\ufeff?"?sep=(.)"?[^\S\n]*\r?\n/i.exec(text)
  const start = instruction?.[0].length ?? 0
  const separators = separatorsOf(headerOf(text, start), isHeading)
  if (instruction) return { fault: 'instruction', offset: 0, separators: separators ?? 'commas' }
  if (separators) return { fault: 'separator', offset: start, separators }
  const [header] = readRows(text.slice(start, start + 10_000)).rows
  return header && isWrapped(header, isHeading) ? { fault: 'wrapped', offset: start, separators: 'commas' } : null
}

/** The ids that a table mentions in its column of ids, else in its first, whatever it is written in. */
export function salvagedIds(text: string): string[] {
  const start = /^\ufeff?"?sep=.*\r?\n/i.exec(text)?.[0].length ?? 0
  const header = headerOf(text, start)
  const mark = others.find(({ mark }) => header.includes(mark) && !header.includes(','))?.mark ?? ','
  const cells = (line: string) => line.split(mark).map(cell => cell.replace(/^\W*"?|"?\W*$/g, ''))
  const column = Math.max(0, cells(header).indexOf('id'))
  return text
    .slice(start + header.length)
    .split(/\r?\n/)
    .flatMap(line => cells(line)[column] || [])
}

function headerOf(text: string, start: number): string {
  const from = text.startsWith('\ufeff', start) ? start + 1 : start
  return /^[^\r\n]*/.exec(text.slice(from, from + 10_000))?.[0] ?? ''
}

/** What sets the names of a header apart; null where commas do, or nothing that is known. */
function separatorsOf(header: string, isHeading: (name: string) => boolean): string | null {
  if (header.split(',').some(name => isHeading(bare(name)))) return null
  return (
    others.find(({ mark }) => header.includes(mark) && header.split(mark).some(name => isHeading(bare(name))))?.name ??
    null
  )
}

const isWrapped = ([only, ...more]: readonly CsvCell[], isHeading: (name: string) => boolean): boolean =>
  only !== undefined &&
  more.every(({ text }) => text.trim() === '') &&
  only.quoted &&
  only.text.split(',').filter(name => isHeading(bare(name))).length > 1

const bare = (name: string): string => name.trim().replace(/^"|"$/g, '').toLowerCase()
