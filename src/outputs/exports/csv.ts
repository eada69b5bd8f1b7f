import { formatConditions } from '../../core/corpus/read/conditions.ts'
import type { Condition } from '../../core/schema/quantity.ts'
import type { Published } from './publish.ts'

/** Without it a spreadsheet takes UTF-8 for its machine's own encoding. */
const byteOrderMark = '\ufeff'

/** The numbers that are printed with the decimals of their record, so that 0.40 keeps its last digit. */
const withDecimals = new Set(['value', 'min', 'max', 'from', 'to'])

/**
 * Records as CSV (RFC 4180, UTF-8 with a byte order mark): a header of the given columns, a row a record. What is
 * unknown is an empty cell; items of a list are set apart by `; `, conditions read `current-density 20 mA/g`, and
 * what else is no plain value is JSON.
 */
export function csv(columns: readonly string[], records: readonly Published[]): string {
  const rows = records.map(record => columns.map(column => cellText(column, record[column], record)))
  return byteOrderMark + [columns, ...rows].map(row => `${row.map(escapeCell).join(',')}\r\n`).join('')
}

function cellText(column: string, value: unknown, record: Published): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return withDecimals.has(column) ? decimal(value, record['decimals']) : String(value)
  if (typeof value === 'string') return neutral(value)
  if (column === 'conditions') return neutral(formatConditions(value as Condition[]))
  if (column === 'author') return neutral((value as AuthorName[]).map(authorText).join('; '))
  const isList = Array.isArray(value) && value.every(item => typeof item === 'string' || typeof item === 'number')
  return isList ? neutral(value.join('; ')) : emptyOr(value)
}

/** A list without items is an empty cell, since an absent list is the same. */
const emptyOr = (value: unknown): string => (Array.isArray(value) && value.length === 0 ? '' : JSON.stringify(value))

function decimal(value: number, decimals: unknown): string {
  if (typeof decimals !== 'number') return String(value)
  const fixed = value.toFixed(decimals)
  return Number(fixed) === value ? fixed : String(value)
}

type AuthorName = { family: string; given: string | null } | { literal: string }
const authorText = (author: AuthorName): string =>
  'literal' in author ? author.literal : [author.family, author.given].filter(Boolean).join(', ')

/** Keeps a spreadsheet from taking a text for a formula: one that begins like one gets an apostrophe before it. */
export function neutral(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !isNumber(text) ? `'${text}` : text
}

const isNumber = (text: string): boolean => /^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$/.test(text)

/** A cell in quotation marks where it holds a comma, a quotation mark, a line break or outer spaces. */
const escapeCell = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
