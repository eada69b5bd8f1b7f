import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diskEffects } from '../../src/core/corpus/effects.ts'
import { kinds } from '../../src/core/kinds/kinds.ts'
import { csv, neutral } from '../../src/outputs/exports/csv.ts'
import { columns, dataFiles } from '../../src/outputs/exports/files.ts'
import { published } from '../../src/outputs/exports/publish.ts'
import { corpusOf, reviews } from './support/reviews.ts'

const rowsOf = (text: string): string[][] => parse(text, { bom: true, relax_column_count: false })
const own = await corpusOf(reviews.own)

describe('a CSV file', () => {
  it('begins with a byte order mark and ends every line as RFC 4180 has it', () => {
    const text = csv(['id', 'note'], [{ id: 'a', note: 'Größe' }])
    expect(text).toBe('\ufeffid,note\r\na,Größe\r\n')
  })

  it('gives back every text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.string()), { minLength: 1 }), pairs => {
        const records = pairs.map(([a, b]) => ({ a, b }))
        const rows = rowsOf(csv(['a', 'b'], records)).slice(1)
        expect(rows).toEqual(records.map(({ a, b }) => [neutral(a), neutral(b)]))
      }),
    )
  })

  it('keeps a spreadsheet from running a text as a formula, and leaves numbers alone', () => {
    const texts = ['=1+1', '+49', '-OH groups', '@SUM(A1)', '-0.5', '+3e-4', 'a=b', '\tx']
    expect(texts.map(neutral)).toEqual(["'=1+1", '+49', "'-OH groups", "'@SUM(A1)", '-0.5', '+3e-4', 'a=b', "'\tx"])
  })

  it('has no cell that a spreadsheet would run, in any file', () => {
    const risky = dataFiles(own)
      .filter(({ path }) => path.endsWith('.csv'))
      .flatMap(({ path, content }) => rowsOf(content).flatMap(row => row.map(cell => ({ path, cell }))))
      .filter(({ cell }) => /^[=+\-@\t\r]/.test(cell) && !Number.isFinite(Number(cell)))
    expect(risky).toEqual([])
  })

  it('prints a number with the decimals of its record', () => {
    const text = csv(
      ['value', 'decimals'],
      [{ value: 0.4, decimals: 2 }, { value: 0.45, decimals: 1 }, { value: 1e-7 }],
    )
    expect(rowsOf(text).slice(1)).toEqual([
      ['0.40', '2'],
      ['0.45', '1'],
      ['1e-7', ''],
    ])
  })

  it.each(kinds)('of %s has a row a record and a column a key', kind => {
    const text = dataFiles(own).find(({ path }) => path === `${kind}.csv`)?.content ?? ''
    const [header, ...rows] = rowsOf(text)
    expect(header).toEqual(columns(own, kind).map(({ name }) => name))
    expect(rows.length).toBe(own.records[kind].length)
  })
})

describe.each(Object.entries(reviews))('the table of measurements of the review %s', (_name, root) => {
  it('can be put back as a data file and gives the same records', async () => {
    const before = await corpusOf(root)
    const table = dataFiles(before).find(({ path }) => path === 'measurements.csv')?.content ?? ''
    const disk = diskEffects(root)
    const after = await corpusOf(root, {
      async list(folder) {
        const names = await disk.list(folder)
        if (folder !== 'data') return names
        return [...(names ?? []).filter(name => !name.startsWith('measurements')), 'measurements.csv']
      },
      read: async file => (file === 'data/measurements.csv' ? new TextEncoder().encode(table) : disk.read(file)),
    })
    expect(published(after, 'measurements')).toEqual(published(before, 'measurements'))
    const records = (corpus: typeof before) => corpus.records.measurements.map(record => ({ ...record, note: null }))
    expect(records(after)).toEqual(records(before))
    expect(dataFiles(after).find(({ path }) => path === 'measurements.csv')?.content).toBe(table)
  })
})
