import type { Place } from '../../../core/corpus/types.ts'
import type { TypedColumn } from '../../../core/csv/types.ts'
import { quotedCell } from '../../../core/csv/write.ts'
import type { ImportedCell } from './cells.ts'
import { type Decimal, pointsIn, withPoint } from './numbers.ts'

/** What a cell is written by, besides itself. */
export interface CellTies {
  column: TypedColumn | null
  decimal: Decimal
  /** Whether the unit of its row is the percent. */
  isPercent: boolean
}

/** Blanks and signs without width at the ends of a cell, which nobody sees. */
const outer = /^[\s\u200b\u2060\ufeff\u00ad]+|[\s\u200b\u2060\ufeff\u00ad]+$/g

/** The text of a cell in our own dialect. */
export function written({ text, is }: ImportedCell, { column, decimal, isPercent }: CellTies): string {
  if (is === 'percent') return isPercent || !column ? text : `${text} %`
  const bare = text.replace(outer, '')
  if (is === 'number' || !column) return bare
  switch (column.type) {
    case 'number':
    case 'integer':
      return withPoint(isPercent ? bare.replace(/\s*[%％]$/, '') : bare, decimal)
    case 'boolean':
      return truths.get(bare.toLowerCase()) ?? bare
    case 'conditions':
      return pointsIn(bare.replace(/;?\s*[\r\n]+\s*/g, '; '), decimal)
    case 'uncertainty':
    case 'numbers':
      return /[;\s/]/.test(bare) ? pointsIn(bare, decimal) : withPoint(bare, decimal)
    default:
      return column.name === 'refs' ? asWorks(bare) : bare
  }
}

/** True and false as spreadsheets write them in other languages. */
const truths = new Map([
  ...['wahr', 'vrai', 'vero', 'verdadero', 'verdadeiro', '真'].map(word => [word, 'true'] as const),
  ...['falsch', 'faux', 'falso', '假'].map(word => [word, 'false'] as const),
])

/** Works set apart by commas, and ids of references, as a list of numbers and keys. No key holds a comma. */
const asWorks = (text: string): string =>
  text.startsWith('[')
    ? text
    : text
        .split(/[,;]/)
        .map(work => work.trim().replace(/^(?:ref-)?0*(\d+)$/, '$1'))
        .filter(work => work !== '')
        .join('; ')

/** A table as text, and where each of its cells begins in it. */
export interface WrittenTable {
  text: string
  /** The row and the column, both from 0, in which something of the text stands. */
  cellAt: (place: Pick<Place, 'line' | 'column'>) => { row: number; column: number }
}

/** Writes rows as a CSV file of our own dialect. */
export function writtenTable(rows: readonly (readonly string[])[]): WrittenTable {
  const starts: { line: number; column: number; row: number; cell: number }[] = []
  let line = 1
  const lines = rows.map((row, at) => {
    let column = 1
    const cells = row.map((cell, index) => {
      starts.push({ line, column, row: at, cell: index })
      const text = quotedCell(cell)
      const parts = text.split(/\r\n|[\r\n]/)
      line += parts.length - 1
      column = (parts.length > 1 ? 1 : column) + (parts.at(-1) as string).length + 1
      return text
    })
    line++
    return `${cells.join(',')}\r\n`
  })
  return {
    text: lines.join(''),
    cellAt: place => {
      const found = starts.findLast(
        start => start.line < place.line || (start.line === place.line && start.column <= place.column),
      )
      return { row: found?.row ?? 0, column: found?.cell ?? 0 }
    },
  }
}
