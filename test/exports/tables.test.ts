import { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { dataFiles } from '../../src/outputs/exports/files.ts'
import { corpusOf, everyReview } from './support/reviews.ts'

type Row = Record<string, unknown>

const compressors = { GZIP: (bytes: Uint8Array) => new Uint8Array(gunzipSync(bytes)) }

/** The apostrophe that keeps a spreadsheet from running a text is no part of it. */
const bare = (cell: string): string => cell.replace(/^'(?=[=+\-@＝＋－＠\s])/, '')

/** A plain value, of a database or a column file, as the cell of a table says it. */
function isSame(cell: string, value: unknown): boolean {
  if (value === null || value === '[]') return cell === ''
  if (typeof value === 'number' || typeof value === 'bigint')
    return Number(cell) === Number(value) || (cell === 'true' ? 1 : 0) === value
  if (typeof value === 'boolean') return cell === String(value)
  const text = String(value)
  // Lists and mappings are JSON there; here many have a form of their own.
  return bare(cell) === text || /^[[{]/.test(text)
}

describe.each(Object.entries(everyReview))('the tables of the review %s', async (_name, root) => {
  const files = dataFiles(await corpusOf(root))
  const made = (path: string) => present(files.find(file => file.path === path)).make()
  const database = new DatabaseSync(':memory:')
  database.deserialize(made(present(files.find(({ path }) => path.endsWith('.sqlite'))).path) as Uint8Array)
  const names = files.flatMap(({ path }) => (path.endsWith('.csv') ? [path.slice(0, -'.csv'.length)] : []))

  it.each(names)('say in every cell of %s the same as CSV, SQLite and Parquet', async name => {
    const [header = [], ...rows] = parse(String(made(`${name}.csv`))) as string[][]
    const stored = database.prepare(`SELECT * FROM "${name}"`).all() as Row[]
    const file = Uint8Array.from(made(`${name}.parquet`) as Uint8Array).buffer
    const columnar: Row[] = await parquetReadObjects({ file, compressors })
    expect([stored.length, columnar.length]).toEqual([rows.length, rows.length])
    rows.forEach((cells, at) => {
      for (const other of [stored, columnar]) {
        const values = Object.values(other[at] ?? {})
        const different = header.filter((_column, index) => !isSame(cells[index] ?? '', values[index]))
        expect(different.map(column => [cells[0], column])).toEqual([])
      }
    })
  })

  it('name works by the ids of their rows', () => {
    for (const name of names) {
      const rows = parse(String(made(`${name}.csv`)), { columns: true }) as Record<string, string>[]
      for (const [column, cell] of rows.flatMap(row => Object.entries(row))) {
        if (['ref', 'same-as'].includes(column)) expect(cell).toMatch(/^(?:ref-\d+)?$/)
      }
    }
  })
})

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('no such file')
  return value
}
