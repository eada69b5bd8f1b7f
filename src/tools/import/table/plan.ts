import { createHash } from 'node:crypto'
import { basename, extname } from 'node:path'
import { diskEffects, type ReadEffects } from '../../../core/corpus/effects.ts'
import type { Corpus, Problem } from '../../../core/corpus/types.ts'
import { columnTypes } from '../../../core/csv/columns.ts'
import type { TypedColumn } from '../../../core/csv/types.ts'
import { keyOf, kinds, schemasFor } from '../../../core/kinds/kinds.ts'
import type { Kind, Records } from '../../../core/kinds/types.ts'
import { contentHash } from '../../../core/permalinks/content.ts'
import { slug } from '../../../core/permalinks/slug.ts'
import { computed } from '../../../core/schema/computed.ts'
import { loadReview } from '../../../packs/index.ts'
import { Refusal } from '../../release/refusal.ts'
import { readText } from '../text.ts'
import { readXlsx } from '../xlsx/read.ts'
import { type ImportedCell, type ReadTable, readDelimited } from './cells.ts'
import { isMadeDate } from './dates.ts'
import { type Outlier, outliersAmong } from './fellows.ts'
import { type Decimal, decimalOf, pointsIn, withPoint } from './numbers.ts'

/** What the import of a table comes to. */
export interface TablePlan {
  kind: Kind
  /** What was odd about the file, and what was made of it. */
  told: string[]
  /** The records that are new, by their keys. */
  fresh: string[]
  /** Those that the review has already, the same. */
  same: string[]
  /** Those that the review has otherwise: its own stay. */
  differs: string[]
  /** Values to be asked about. */
  odd: Outlier[]
  /** What no record may be, with its place in the table in words. */
  problems: string[]
  files: Map<string, string>
}

/** What is known of a table besides its file. */
export interface TableWish {
  kind: Kind | null
  decimal: Decimal | null
}

/** Plans the import of a table of records into a review. Throws a `Refusal` that names the cause where it can't be read. */
export async function planTable(corpus: Corpus, bytes: Uint8Array, name: string, wish: TableWish): Promise<TablePlan> {
  const schemas = schemasFor(corpus.vocabulary.facets.map(({ id }) => id))
  const columnsBy = new Map(kinds.map(kind => [kind, columnTypes(schemas[kind])]))
  const isKnown = (heading: string) =>
    heading in computed || [...columnsBy.values()].some(columns => columns.some(({ name }) => name === heading))
  const table = readTable(bytes, name, isKnown)
  const rows = withoutEmpty(table.rows)
  const headings = (rows[0] ?? []).map(({ text }) => text.trim())
  if (rows.length < 2) throw new Refusal(`${basename(name)} has no row below its headings.`)
  const kind = wish.kind ?? kindOfTable(headings, columnsBy, name)
  const columns = headings.map(heading => columnsBy.get(kind)?.find(({ name }) => name === heading) ?? null)
  refuseDates(rows, columns)
  const decimal = wish.decimal ?? decimalOf(rows.slice(1), columns)
  if (decimal === null)
    throw new Refusal(
      `The table has numbers such as ${exampleOf(rows, columns)}, where a comma may set thousands apart or stand before decimals, and no number tells which. Say it: --decimal comma or --decimal point.`,
    )
  const plain = rows.map((row, index) =>
    index === 0 ? headings : row.map((cell, at) => written(cell, columns[at] ?? null, decimal)),
  )
  const told = [...table.told, ...(decimal === 'comma' ? ['Its numbers have a comma before their decimals.'] : [])]
  return planned(corpus, kind, plain, { told, file: fileFor(kind, name, plain) })
}

function readTable(bytes: Uint8Array, name: string, isKnown: (heading: string) => boolean): ReadTable {
  if (extname(name).toLowerCase() === '.xlsx') return readXlsx(bytes)
  const read = readText(bytes)
  if (!read) throw new Refusal(`${basename(name)} is no text. A workbook is imported as .xlsx.`)
  const table = readDelimited(read.text, isKnown)
  const told =
    read.encoding === 'UTF-8' ? table.told : [`It is ${read.encoding} text, and was read as that.`, ...table.told]
  return { ...table, told }
}

/** Rows and columns in which nothing stands are left out; rows keep their numbers by standing in their own order. */
function withoutEmpty(rows: readonly ImportedCell[][]): ImportedCell[][] {
  const isEmpty = ({ text }: ImportedCell) => text.trim() === ''
  const filled = rows.filter(row => !row.every(isEmpty))
  const width = Math.max(0, ...filled.map(({ length }) => length))
  const kept = Array.from({ length: width }, (_none, at) => at).filter(at =>
    filled.some(row => row[at] && !isEmpty(row[at])),
  )
  return filled.map(row => kept.map(at => row[at] ?? { text: '', is: 'text' }))
}

/** The kind whose columns a table has: by its name, else by its headings. */
function kindOfTable(headings: readonly string[], columnsBy: ReadonlyMap<Kind, TypedColumn[]>, name: string): Kind {
  const named = kinds.find(kind => basename(name).toLowerCase().startsWith(kind))
  const known = (kind: Kind) =>
    headings.filter(heading => columnsBy.get(kind)?.some(({ name }) => name === heading)).length
  const [best] = [...kinds].sort((a, b) => known(b) - known(a))
  const kind = named ?? best
  if (!kind || known(kind) < 2)
    throw new Refusal(
      `The first row of ${basename(name)} names no fields of a record: ${headings.slice(0, 8).join(', ') || 'it is empty'}. A template names them: npm run import -- --template FILE.xlsx.`,
    )
  return kind
}

function refuseDates(rows: readonly ImportedCell[][], columns: readonly (TypedColumn | null)[]): void {
  const made = rows.slice(1).flatMap((row, index) =>
    row.flatMap((cell, at) => {
      const column = columns[at] ?? null
      return isMadeDate(cell, column) ? [`row ${index + 2}, ${column?.name}: ${cell.text}`] : []
    }),
  )
  if (made.length === 0) return
  throw new Refusal(
    `A spreadsheet has made dates of what stood in ${made.length === 1 ? 'a cell' : `${made.length} cells`}, such as 3.1.1 of a section or 3.1 of a number:\n${made
      .slice(0, 10)
      .map(line => `  ${line}\n`)
      .join(
        '',
      )}What was typed can't be told from them. Give these columns the format Text before anything is typed; the template has it: npm run import -- --template FILE.xlsx.`,
  )
}

const exampleOf = (rows: readonly ImportedCell[][], columns: readonly (TypedColumn | null)[]): string =>
  rows
    .slice(1)
    .flatMap(row => row.filter((_cell, at) => columns[at]?.type === 'number'))
    .find(({ text }) => /^[-−+]?\d{1,3},\d{3}$/.test(text.trim()))
    ?.text.trim() ?? '1,234'

/** The text of a cell in our own dialect. */
function written({ text, is }: ImportedCell, column: TypedColumn | null, decimal: Decimal): string {
  if (is === 'number' || !column) return text
  if (column.type === 'number' || column.type === 'integer') return withPoint(text, decimal)
  if (column.type === 'boolean' && /^(?:wahr|vrai|vero|verdadero)$/i.test(text.trim())) return 'true'
  if (column.type === 'boolean' && /^(?:falsch|faux|falso)$/i.test(text.trim())) return 'false'
  const hasNumbers = column.type === 'conditions' || column.type === 'uncertainty'
  return hasNumbers && decimal === 'comma' ? pointsIn(text) : text
}

const csv = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      row =>
        `${row.map(cell => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`,
    )
    .join('')

function fileFor(kind: Kind, name: string, rows: readonly string[][]): string {
  const stem = slug(basename(name, extname(name)), 'table').replaceAll('.', '-')
  const hash = createHash('sha256').update(csv(rows)).digest('hex').slice(0, 6)
  return `data/${kind}/${stem}-${hash}.csv`
}

/** What the review would be with the rows that it has not yet. */
async function planned(
  corpus: Corpus,
  kind: Kind,
  [headings = [], ...rows]: readonly string[][],
  { told, file }: { told: string[]; file: string },
): Promise<TablePlan> {
  const at = headings.indexOf('id')
  if (at === -1) throw new Refusal('The table has no column "id", by which a record is known for good.')
  const keys = rows.map(row => (row[at] ?? '').trim().replace(/^ref-/, ''))
  const isThere = keys.map(key => corpus.get(kind, key) !== undefined)
  const known = rows.filter((_row, index) => isThere[index])
  const fresh = rows.filter((_row, index) => !isThere[index])
  const compared = await comparedWith(corpus, kind, headings, known)
  const text = csv([headings, ...fresh])
  const { corpus: after, problems } =
    fresh.length === 0 ? { corpus, problems: [] } : await loadReview(corpus.root, withFile(corpus.root, file, text))
  const ids = keys.filter((_key, index) => !isThere[index])
  return {
    kind,
    told,
    fresh: ids,
    ...compared,
    odd: after && kind === 'measurements' ? outliersAmong(after, new Set(ids)) : [],
    problems: problems
      .filter(problem => problem.file === file && !isLater(problem))
      .map(problem => inWords(problem, rows, fresh)),
    files: fresh.length === 0 ? new Map() : new Map([[file, text]]),
  }
}

/** Problems that a new record has until a text shows or names it. */
const isLater = ({ code }: Problem): boolean => ['record/unplaced', 'record/unused'].includes(code)

function inWords({ line, message, hint }: Problem, rows: readonly string[][], fresh: readonly string[][]): string {
  const row = fresh[line - 2]
  const place = line === 1 ? 'The headings' : `Row ${row ? rows.indexOf(row) + 2 : line}`
  return `${place}: ${message}${hint ? ` ${hint}` : ''}`
}

/** Which of the records that the review has already are the same in the table. */
async function comparedWith(
  corpus: Corpus,
  kind: Kind,
  headings: readonly string[],
  rows: readonly string[][],
): Promise<Pick<TablePlan, 'same' | 'differs'>> {
  if (rows.length === 0) return { same: [], differs: [] }
  const file = `data/${kind}.csv`
  const { corpus: alone } = await loadReview(corpus.root, withFile(corpus.root, file, csv([headings, ...rows]), kind))
  const found: Pick<TablePlan, 'same' | 'differs'> = { same: [], differs: [] }
  for (const record of (alone?.records[kind] ?? []) as Records[Kind][]) {
    const key = keyOf(kind, record as never)
    const isSame = contentHash(record) === contentHash(corpus.get(kind, key))
    found[isSame ? 'same' : 'differs'].push(key)
  }
  return found
}

/** A review with a file more; in the place of all files of a kind where one is given. */
function withFile(root: string, file: string, text: string, instead: Kind | null = null): ReadEffects {
  const disk = diskEffects(root)
  const [, folder = '', name = ''] = /^(.*)\/([^/]+)$/.exec(file) ?? []
  return {
    async list(wanted) {
      const names = await disk.list(wanted)
      const others = (names ?? []).filter(
        other => wanted !== 'data' || instead === null || !new RegExp(`^${instead}[./]`).test(other),
      )
      if (wanted === folder) return [...others, name]
      if (wanted === 'data' && folder !== 'data' && !others.includes(`${folder.slice(5)}/`))
        return [...others, `${folder.slice(5)}/`]
      return names && others
    },
    read: async wanted => (wanted === file ? new TextEncoder().encode(text) : disk.read(wanted)),
  }
}
