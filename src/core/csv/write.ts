import { quantityNumbers } from '../schema/quantity-numbers.ts'
import { writeCell } from './cells.ts'
import type { TypedColumn } from './types.ts'

/** The numbers that are printed with the `decimals` of their record. */
const withDecimals = new Set<string>(quantityNumbers)

/**
 * Records as CSV (RFC 4180, UTF-8): a header of the given columns, a row a record. No byte order mark stands before it,
 * which strict readers take for a part of the first name. What is unknown is an empty cell; items of a list are set apart by `; `, conditions read `current-density 20 mA/g`, and
 * what else is no plain value is JSON.
 */
export function writeCsv(columns: readonly TypedColumn[], records: readonly Record<string, unknown>[]): string {
  const header = columns.map(({ name }) => name)
  const rows = records.map(record =>
    columns.map(({ name, type }) =>
      writeCell(type, record[name], withDecimals.has(name) ? record['decimals'] : undefined),
    ),
  )
  return [header, ...rows].map(row => `${row.map(quotedCell).join(',')}\r\n`).join('')
}

/** A cell in quotation marks where it holds a comma, a quotation mark, a line break or outer spaces. */
export const quotedCell = (text: string): string =>
  /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
