import { createHash } from 'node:crypto'
import { basename, extname } from 'node:path'
import { type Outlier, outliers } from '../../../core/audit/fellows.ts'
import { diskEffects, type ReadEffects } from '../../../core/corpus/effects.ts'
import type { Corpus, Problem } from '../../../core/corpus/types.ts'
import { columnTypes } from '../../../core/csv/columns.ts'
import { columnsFor } from '../../../core/csv/worded.ts'
import { keyOf, kindOf, kinds, schemasFor } from '../../../core/kinds/kinds.ts'
import type { Kind } from '../../../core/kinds/types.ts'
import { contentHash } from '../../../core/permalinks/content.ts'
import { slug } from '../../../core/permalinks/slug.ts'
import { loadReview } from '../../../packs/index.ts'
import { Refusal } from '../../release/refusal.ts'
import { fieldsBy } from './headings.ts'
import { namedTable, readTable } from './named.ts'
import type { Decimal } from './numbers.ts'
import { decimalOf, type NamedTable, placeOf, refuseLost, refuseNameless, refuseShortened } from './refuse.ts'
import { type WrittenTable, written, writtenTable } from './written.ts'

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
  /** Values to be asked about, in the review as it would be. */
  odd: Outlier[]
  after: Corpus
  /** What no record may be, with its place in the table in words. */
  problems: string[]
  files: Map<string, string>
}

/** What is known of a table besides its file. */
export interface TableWish {
  kind: Kind | null
  decimal: Decimal | null
  /** The sheet of a workbook that is meant; null for its first. */
  sheet: string | null
  /** The records whose values are right, however far they lie from others: they say so from then on. */
  sure: ReadonlySet<string>
}

/** Plans the import of a table of records into a review. Throws a `Refusal` that names the cause where it can't be read. */
export async function planTable(corpus: Corpus, bytes: Uint8Array, name: string, wish: TableWish): Promise<TablePlan> {
  const schemas = schemasFor(corpus.vocabulary.facets.map(({ id }) => id))
  const fields = fieldsBy(new Map(kinds.map(kind => [kind, columnTypes(schemas[kind])])))
  const read = readTable(bytes, name, fields, wish.sheet)
  const { kind, ...table } = namedTable(read, fields, { name, kind: wish.kind })
  refuseNameless(table)
  refuseLost(table)
  refuseShortened(table, new Set(corpus.review.sections.map(({ number }) => number)))
  const decimal = decimalOf(table, wish.decimal)
  const told = [...read.told, ...(decimal === 'comma' ? ['Its numbers have a comma before their decimals.'] : [])]
  const texts = textsOf(corpus, table, decimal)
  return planned(corpus, kind, { ...surely({ ...table, texts }, kind, wish.sure), told })
}

/** The cells of a table in our own dialect. */
function textsOf({ vocabulary }: Corpus, { headings, columns, rows }: NamedTable, decimal: Decimal): string[][] {
  const percents = new Set(vocabulary.units.filter(({ ucum }) => ucum === '%').map(({ id }) => id))
  const unit = headings.indexOf('unit')
  return rows.map(({ cells }) => {
    const isPercent = percents.has(cells[unit]?.text.trim() ?? '')
    return cells.map((cell, at) => written(cell, { column: columns[at] ?? null, decimal, isPercent }))
  })
}

/** A table whose records say of themselves that their values are right. */
function surely<T extends Pick<PlannedTable, 'headings' | 'texts'>>(
  table: T,
  kind: Kind,
  sure: ReadonlySet<string>,
): T {
  const id = table.headings.indexOf('id')
  const isSure = (row: readonly string[]) => sure.has(row[id] ?? '')
  if (kind !== 'measurements' || !table.texts.some(isSure)) return table
  const at = table.headings.indexOf('outlying')
  const column = at === -1 ? table.headings.length : at
  const texts = table.texts.map(row => {
    const cells = Array.from({ length: Math.max(row.length, column + 1) }, (_none, at) => row[at] ?? '')
    return isSure(row) ? cells.with(column, 'true') : cells
  })
  return { ...table, headings: at === -1 ? [...table.headings, 'outlying'] : table.headings, texts }
}

function fileFor(kind: Kind, name: string, text: string): string {
  const stem = slug(basename(name, extname(name)), 'table').replaceAll('.', '-')
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 6)
  return `data/${kind}/${stem}-${hash}.csv`
}

const withoutIds = (kind: Kind): string =>
  kindOf(kind).numbered
    ? 'The table has no column "id", by which a record is known for good. Put one in, with a number in every row.'
    : 'The table has no column "id", by which a record is known for good. Put one in, with a name in small letters in every row, its words joined by hyphens, such as `ice-density`; `--template FILE.xlsx` makes a table that has all columns.'

/** A table with its cells in our own dialect. */
type PlannedTable = NamedTable & { texts: readonly string[][]; told: string[] }

/** What the review would be with the rows that it has not yet. */
async function planned(corpus: Corpus, kind: Kind, table: PlannedTable): Promise<TablePlan> {
  const { headings, rows, texts, told, name } = table
  const at = headings.indexOf('id')
  if (at === -1) throw new Refusal(withoutIds(kind))
  const keys = texts.map(row => (row[at] ?? '').replace(/^ref-/, ''))
  const isThere = keys.map(key => corpus.get(kind, key) !== undefined)
  const isNew = (index: number) => !isThere[index]
  const known = texts.filter((_row, index) => !isNew(index))
  const compared = await comparedWith(corpus, kind, headings, known)
  const ids = keys.filter((_key, index) => isNew(index))
  const written = writtenTable([headings, ...texts.filter((_row, index) => isNew(index))])
  const file = fileFor(kind, name, writtenTable([headings, ...texts]).text)
  const { corpus: after, problems } =
    ids.length === 0
      ? { corpus, problems: [] }
      : await loadReview(corpus.root, withFile(corpus.root, file, written.text))
  const own = problems.filter(problem => problem.file === file && !isLater(problem))
  const numbers = rows.filter((_row, index) => isNew(index)).map(({ number }) => number)
  const isAsked = own.length === 0 && after !== null && kind === 'measurements'
  return {
    kind,
    told,
    fresh: ids,
    ...compared,
    after: after ?? corpus,
    odd: isAsked ? oddAmong(after, new Set(ids)) : [],
    problems: own.map(problem =>
      inWords(problem, { file, name, written, headings, numbers, texts: texts.filter((_row, index) => isNew(index)) }),
    ),
    files: ids.length === 0 ? new Map() : new Map([[file, written.text]]),
  }
}

/** The new values that lie far from those that the review has, or from each other where it has none. */
const oddAmong = (corpus: Corpus, fresh: ReadonlySet<string>): Outlier[] =>
  outliers(corpus, ({ id }) => !fresh.has(id)).filter(({ record }) => fresh.has(record.id))

/** Problems that a new record has until a text shows or names it. */
const isLater = ({ code }: Problem): boolean => ['record/unplaced', 'record/unused'].includes(code)

/** Where the rows of a table stand in the file that it would become. */
interface TablePlaces {
  file: string
  name: string
  written: WrittenTable
  headings: readonly string[]
  /** The numbers of the rows in the table itself. */
  numbers: readonly number[]
  /** The cells of the rows. */
  texts: readonly (readonly string[])[]
}

/** The columns that hold the number of a quantity. */
const ofQuantities = ['value', 'min', 'max', 'from', 'to']

function inWords(problem: Problem, places: TablePlaces): string {
  const { file, name, written, headings, numbers, texts } = places
  const { row, column } = written.cellAt(problem)
  const place = row === 0 ? `${name}, the headings` : placeOf(name, numbers[row - 1] ?? row + 1, headings[column])
  const cell = texts[row - 1]?.[column] ?? ''
  const columns =
    problem.code === 'value/invalid' && ofQuantities.includes(headings[column] ?? '') ? columnsFor(cell) : null
  if (columns) return `${place}: "${cell}" is no number. ${columns}`
  const text = `${problem.message}${problem.hint ? ` ${problem.hint}` : ''}`
  // What a sentence says of the file that would be written is said of the row of the table.
  const told = text.replaceAll(
    new RegExp(`${file}:(\\d+)`, 'g'),
    (_all, line: string) => `row ${numbers[written.cellAt({ line: Number(line), column: 1 }).row - 1] ?? line}`,
  )
  return `${place}: ${told}`
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
  const text = writtenTable([headings, ...rows]).text
  const { corpus: alone } = await loadReview(corpus.root, withFile(corpus.root, file, text, kind))
  const read = new Map((alone?.records[kind] ?? []).map(record => [keyOf(kind, record as never), record]))
  const at = headings.indexOf('id')
  const keys = rows.map(row => (row[at] ?? '').replace(/^ref-/, ''))
  const isSame = (key: string) => read.has(key) && contentHash(read.get(key)) === contentHash(corpus.get(kind, key))
  return { same: keys.filter(isSame), differs: keys.filter(key => !isSame(key)) }
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
