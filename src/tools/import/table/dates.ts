import type { TypedColumn } from '../../../core/csv/types.ts'
import type { ImportedCell } from './cells.ts'

const months = 'jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]'
const dates = [
  /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/,
  /^\d{2}\/\d{2}\/\d{2}$/,
  /^(?:19|20)\d{2}-\d{2}-\d{2}(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/,
  new RegExp(`^\\d{1,4}[.\\s-]*(?:${months})[a-zäé]*\\.?(?:[\\s-]*\\d{2,4})?$`, 'i'),
  new RegExp(`^(?:${months})[a-zäé]*\\.?[\\s-]*\\d{1,4}$`, 'i'),
]

/** The fields that hold days by right. */
const ofDays = new Set(['on', 'accessed'])

/** Whether a spreadsheet made a date of what stood in a cell: a number of a section, of a figure, a quantity. */
export function isMadeDate({ text, is }: ImportedCell, column: TypedColumn | null): boolean {
  if (!column || ofDays.has(column.name)) return false
  const isShort =
    ['section', 'figure', 'id', 'refs'].includes(column.name) ||
    !['text', 'texts', 'names', 'json'].includes(column.type)
  return is === 'date' || (isShort && dates.some(date => date.test(text.trim())))
}
