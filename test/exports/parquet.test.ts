import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import type { ContractColumn } from '../../src/outputs/exports/columns.ts'
import { dataFiles } from '../../src/outputs/exports/files.ts'
import { parquet } from '../../src/outputs/exports/parquet/parquet.ts'
import { allReviews, corpusOf } from './support/reviews.ts'

const compressors = { GZIP: (bytes: Uint8Array) => new Uint8Array(gunzipSync(bytes)) }
const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer

/** The rows of a file, as another program reads them; its whole numbers are of a type of their own. */
const rowsOf = async (bytes: Uint8Array) =>
  (await parquetReadObjects({ file: bufferOf(bytes), compressors })).map(row =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
    ),
  )

const column = (name: string, type: ContractColumn['type']): ContractColumn => ({
  name,
  type,
  description: '',
  values: null,
  nullable: true,
})

/** A value as a column keeps it: lists and mappings are JSON, as is a number beside them, and a work is the id of its row. */
function kept(value: unknown, column = '', isText = false) {
  if (column === 'ref' && value !== null) return `ref-${value}`
  return (typeof value === 'object' && value !== null) || (isText && typeof value === 'number')
    ? JSON.stringify(value)
    : (value ?? null)
}

describe('a Parquet file', () => {
  it('gives every type of value back, and tells what is unknown', async () => {
    const columns = [
      column('number', 'number'),
      column('integer', 'integer'),
      column('truth', 'boolean'),
      column('text', 'text'),
      column('list', 'integers'),
      column('Text', 'text'),
    ]
    const records = [
      { number: 0.1, integer: -3, truth: true, text: 'Na₁₅Sn₄ ≈ 420 %', list: [94, 100], Text: '' },
      { number: null, integer: null, truth: null, text: null, list: [], Text: null },
      { number: -1e300, integer: 2 ** 53 - 1, truth: false, text: 'Na₁₅Sn₄ ≈ 420 %', list: null, Text: '𝛼' },
      { number: 5e-324, integer: 0, truth: false, text: 'Na₁₅Sn₄ ≈ 420 %', list: [1], Text: 'a' },
    ]
    const rows = await rowsOf(parquet(columns, records))
    expect(rows).toEqual(
      records.map(({ Text, ...record }) => ({
        ...Object.fromEntries(Object.entries(record).map(([name, value]) => [name, kept(value)])),
        Text_2: Text,
      })),
    )
  })

  it('may be empty', async () => {
    expect(await rowsOf(parquet([column('id', 'text')], []))).toEqual([])
  })

  it('stands in parts where it has very many rows, each with its least and greatest values', async () => {
    const records = Array.from({ length: 120_000 }, (_, at) => ({ id: `r-${at % 7}`, value: at / 4 }))
    const bytes = parquet([column('id', 'text'), column('value', 'number')], records)
    const bounds = parquetMetadata(bufferOf(bytes)).row_groups.map(({ columns }) =>
      columns.map(({ meta_data }) => [meta_data?.statistics?.min_value, meta_data?.statistics?.max_value]),
    )
    expect(bounds).toEqual([
      [
        ['r-0', 'r-6'],
        [0, 12_499.75],
      ],
      [
        ['r-0', 'r-6'],
        [12_500, 24_999.75],
      ],
      [
        ['r-0', 'r-6'],
        [25_000, 29_999.75],
      ],
    ])
    const rows = await rowsOf(bytes)
    expect([rows.length, rows[77_777]]).toEqual([120_000, records[77_777]])
  })
})

describe.each(Object.entries(allReviews))('the Parquet files of the review %s', async (_name, root) => {
  const files = dataFiles(await corpusOf(root))
  const made = (path: string) => files.find(file => file.path === path)?.make()
  const names = files.flatMap(({ path }) => (path.endsWith('.csv') ? [path.slice(0, -'.csv'.length)] : []))

  it.each(names)('have the rows that %s.json has', async name => {
    const records: Record<string, unknown>[] =
      name === 'references' ? [] : JSON.parse(String(made(`${name}.json`) ?? '[]'))
    const rows = await rowsOf(made(`${name}.parquet`) as Uint8Array)
    if (name !== 'references') expect(rows.length).toBe(records.length)
    records.forEach((record, at) => {
      const row = rows[at] ?? {}
      for (const [key, value] of Object.entries(record))
        if (key in row) expect(row[key]).toEqual(kept(value, key, typeof row[key] === 'string'))
    })
  })
})

/** DuckDB, where it is installed for the benchmark: it is too large for every clone. */
const duckdb = (() => {
  try {
    return createRequire(new URL('../../bench/parquet/index.ts', import.meta.url)).resolve('@duckdb/node-api')
  } catch {
    return null
  }
})()

describe.skipIf(duckdb === null)('DuckDB', () => {
  it('reads every file, and sums what it holds', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parquet-'))
    const corpus = await corpusOf(allReviews.own)
    const { DuckDBInstance } = await import(pathToFileURL(duckdb ?? '').href)
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const ask = async (query: string) => (await connection.runAndReadAll(query)).getRowsJson()
    try {
      for (const { path, make } of dataFiles(corpus)) {
        if (!path.endsWith('.parquet')) continue
        writeFileSync(join(folder, path), make())
        expect(await ask(`SELECT count(*) >= 0 FROM '${join(folder, path)}'`)).toEqual([[true]])
      }
      const all = corpus.records.measurements.flatMap(({ value }) => (value === null ? [] : [value]))
      const [row] = await ask(
        `SELECT count(*), sum(value) FROM '${join(folder, 'measurements.parquet')}' WHERE value IS NOT NULL`,
      )
      expect(Number(row[0])).toBe(all.length)
      expect(row[1]).toBeCloseTo(
        all.reduce((sum, value) => sum + value, 0),
        3,
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
