/**
 * What records as Parquet cost, and what a program reads of them: made-up measurements in parts, asked by DuckDB.
 * After npm install --prefix bench/parquet: node scripts/run.mjs bench/parquet/index.ts [--records 1000000]
 */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parquetMetadata } from 'hyparquet'
import { writeCsv } from '../../src/core/csv/write.ts'
import type { ContractColumn } from '../../src/outputs/exports/columns.ts'
import { parquet } from '../../src/outputs/exports/parquet/parquet.ts'
import { defineCommand, Misuse, runCommand } from '../../src/tools/cli/command.ts'
import { Refusal } from '../../src/tools/release/refusal.ts'
import { chance } from '../chance.ts'

const usage = `Usage, after npm install --prefix bench/parquet:
  node scripts/run.mjs bench/parquet/index.ts [--records N]
Writes N made-up measurements (1,000,000) as Parquet in parts, asks DuckDB about them, and says what it took.`

/** As many rows as a file of a site has in one part. */
const together = 50_000

const column = (name: string, type: ContractColumn['type']): ContractColumn => ({
  name,
  type,
  description: '',
  values: null,
  nullable: true,
})

const columns = [
  ...['id', 'url', 'section', 'material', 'system', 'process', 'property', 'qualifier'].map(name =>
    column(name, 'text'),
  ),
  ...['value', 'min', 'max', 'uncertainty'].map(name => column(name, 'number')),
  ...['unit', 'ucum', 'kind', 'origin', 'standing', 'note'].map(name => column(name, 'text')),
  column('year', 'integer'),
  column('refs', 'integers'),
  column('conditions', 'conditions'),
]

/** Measurements by material, in which order a review lists them. */
function* measurements(count: number, random: () => number) {
  const some = (of: number) => Math.floor(random() * of)
  for (let at = 0; at < count; at++) {
    const material = `material-${String(Math.floor((at / count) * 2000)).padStart(4, '0')}`
    const id = `${material}-${at.toString(36)}`
    yield {
      ...{ id, url: `rows/measurements/${Math.floor(at / 100) + 1}/#${id}`, section: `${some(9) + 1}.${some(9) + 1}` },
      ...{ material, system: `system-${some(12)}`, process: `process-${some(8)}`, property: `property-${some(40)}` },
      ...{ qualifier: some(3) ? 'exact' : 'about', value: some(100_000) / 100, min: null, max: null },
      ...{ uncertainty: some(2) ? some(100) / 100 : null, unit: 'mA h g⁻¹', ucum: 'mA.h/g', kind: 'measured' },
      ...{ origin: 'review', standing: some(20) ? 'unchecked' : 'open', note: some(10) ? null : `remark ${at}` },
      ...{ year: 1990 + some(36), refs: [some(20_000) + 1] },
      conditions: [],
    }
  }
}

/** The bytes that a program fetches of files for some columns of the rows of one material. */
function fetched(files: readonly string[], wanted: readonly string[], material: string): number {
  let bytes = 0
  for (const path of files) {
    const file = readFileSync(path)
    const footer = file.readUInt32LE(file.length - 8) + 8
    bytes += footer
    for (const { columns } of parquetMetadata(Uint8Array.from(file.subarray(file.length - footer)).buffer).row_groups) {
      const of = new Map(columns.map(({ meta_data }) => [meta_data?.path_in_schema[0] ?? '', meta_data]))
      const bounds = of.get('material')?.statistics
      if (String(bounds?.min_value) > material || String(bounds?.max_value) < material) continue
      bytes += wanted.reduce((sum, name) => sum + Number(of.get(name)?.total_compressed_size ?? 0), 0)
    }
  }
  return bytes
}

async function connect(): Promise<{ runAndReadAll(query: string): Promise<{ getRowsJson(): unknown[][] }> }> {
  try {
    const path = createRequire(import.meta.url).resolve('@duckdb/node-api')
    const { DuckDBInstance } = await import(pathToFileURL(path).href)
    return await (await DuckDBInstance.create(':memory:')).connect()
  } catch {
    throw new Refusal('DuckDB is not installed: npm install --prefix bench/parquet')
  }
}

export const command = defineCommand({
  usage,
  words: { options: { records: { type: 'string', default: '1000000' } } },
  async run({ values }, { out }) {
    if (!/^[1-9]\d{0,7}$/.test(values.records)) throw new Misuse('--records must be a whole number from 1 on.')
    const connection = await connect()
    const folder = mkdtempSync(join(tmpdir(), 'parquet-'))
    try {
      const files: string[] = []
      let [csv, seconds] = [0, 0]
      let rows: Record<string, unknown>[] = []
      const flush = () => {
        const before = performance.now()
        const bytes = parquet(columns, rows)
        seconds += (performance.now() - before) / 1000
        csv += Buffer.byteLength(writeCsv(columns, rows))
        files.push(join(folder, `part-${String(files.length).padStart(4, '0')}.parquet`))
        writeFileSync(files.at(-1) ?? '', bytes)
        rows = []
      }
      for (const record of measurements(Number(values.records), chance(1))) {
        rows.push(record)
        if (rows.length === together) flush()
      }
      if (rows.length > 0) flush()
      const size = files.reduce((sum, path) => sum + statSync(path).size, 0)
      const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`
      out(`${values.records} records: ${files.length} parts, ${megabytes(size)}; as CSV ${megabytes(csv)}\n`)
      out(`written in ${seconds.toFixed(1)} s, ${Math.round(process.memoryUsage().rss / 1e6)} MB of memory\n`)
      const all = `'${folder}/*.parquet'`
      const questions = {
        'one material, mean of each property': `SELECT property, avg(value) FROM ${all} WHERE material = 'material-1000' GROUP BY 1`,
        'all, most by property and year': `SELECT property, year, max(value) FROM ${all} GROUP BY 1, 2`,
        'one record by its id': `SELECT * FROM ${all} WHERE id LIKE 'material-1000-%' LIMIT 1`,
        'all, records by work': `SELECT refs, count(*) FROM ${all} GROUP BY 1 ORDER BY 2 DESC LIMIT 10`,
      }
      for (const [name, query] of Object.entries(questions)) {
        const before = performance.now()
        const found = (await connection.runAndReadAll(query)).getRowsJson().length
        out(`${name}: ${found} rows in ${Math.round(performance.now() - before)} ms\n`)
      }
      out(`fetched for the first: ${megabytes(fetched(files, ['material', 'property', 'value'], 'material-1000'))}\n`)
    } finally {
      rmSync(folder, { recursive: true })
    }
    return true
  },
})

if (import.meta.main) await runCommand(command)
