import type { TypedColumn } from '../../../core/csv/types.ts'
import type { ImportedCell } from './cells.ts'

const months =
  'jan|ene|gen|feb|f[eé]v|m[aä]r|apr|avr|abr|ma[iyg]|jun|juin|giu|jul|juil|lug|aug|ao[uû]|ago|sep|set|o[ck]t|ott|nov|de[czc]|dic|déc'
const time = '(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2})?)?'
const dates = [
  new RegExp(`^\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d{2}${time}$`),
  new RegExp(`^(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}${time}$`),
  /^\d{1,2}[/-]\d{1,2}[/-]\d{2}$/,
  // No number of a section begins with a zero.
  /^0\d\.\d{2}\.(?:\d{2})?$|^\d{2}\.0\d\.(?:\d{2})?$/,
  new RegExp(`^\\d{1,4}[.\\s-]*(?:${months})[a-zäéû]*\\.?(?:[\\s-]*\\d{2,4})?$`, 'i'),
  new RegExp(`^(?:${months})[a-zäéû]*\\.?[\\s-]*\\d{1,4}$`, 'i'),
  /^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?$/,
  /^\d{4}年\d{1,2}月/,
  /^\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?$/i,
]

/** The fields that hold days by right. */
const ofDays = new Set(['on', 'accessed'])

/** The days of this century as spreadsheets count them, from the last of 1899. */
const isSerial = (text: string): boolean => /^\d{5}$/.test(text) && Number(text) >= 36_526 && Number(text) < 73_051

/** Whether a spreadsheet made a date of what stood in a cell: a number of a section, of a figure, a range, a quantity. */
export function isMadeDate({ text, is }: ImportedCell, column: TypedColumn | null): boolean {
  if (!column || ofDays.has(column.name)) return false
  if (is === 'date') return true
  const bare = text.trim()
  if (column.name === 'section' && isSerial(bare)) return true
  const isShort =
    ['section', 'figure', 'id', 'refs'].includes(column.name) ||
    !['text', 'texts', 'names', 'json'].includes(column.type)
  return isShort && dates.some(date => date.test(bare))
}
