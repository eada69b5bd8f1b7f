import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { loadReview } from '../../src/packs/index.ts'
import { writePlan } from '../../src/tools/import/bibliography.ts'
import { readDelimited } from '../../src/tools/import/table/cells.ts'
import { planTable } from '../../src/tools/import/table/plan.ts'
import { templateOf } from '../../src/tools/import/table/template.ts'
import { readXlsx } from '../../src/tools/import/xlsx/read.ts'
import { corpusOf, dataText, reviews } from '../exports/support/reviews.ts'

let folder: string
let whole: Corpus
/** The same review without the measurements of one of its files, which the table brings. */
let bare: Corpus
let rows: string[][]

const lost = 'data/measurements/1.1.csv'
const unsure = { kind: null, decimal: null, sheet: null, sure: new Set<string>() }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'table-'))
  whole = await corpusOf(reviews.glaciers)
  bare = await copyWithout('bare')
  rows = readDelimited(dataText(whole, 'measurements.csv'), () => true).rows.map(({ cells }) =>
    cells.map(({ text }) => text),
  )
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function copyWithout(name: string): Promise<Corpus> {
  const root = join(folder, name)
  await cp(reviews.glaciers, root, { recursive: true })
  await rm(join(root, lost))
  const { corpus } = await loadReview(root)
  if (!corpus) throw new Error('no review')
  return corpus
}

const quoted = (text: string, mark: string) =>
  text.includes(mark) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
const written = (table: readonly string[][], mark: string, end = '\r\n') =>
  table.map(row => row.map(cell => quoted(cell, mark)).join(mark) + end).join('')

/** The table with decimal commas in the columns of numbers. */
const withCommas = (table: readonly string[][]) => {
  const [header = []] = table
  const numeric = new Set(['value', 'min', 'max', 'from', 'to', 'uncertainty'])
  return table.map((row, at) =>
    at === 0 ? row : row.map((cell, index) => (numeric.has(header[index] ?? '') ? cell.replace('.', ',') : cell)),
  )
}

const changed = (table: readonly string[][], column: string, value: string) => {
  const at = table[0]?.indexOf(column) ?? -1
  return table.map((row, index) => (index === 1 ? row.with(at, value) : row))
}

const bytesOf = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))

describe('the import of a table', () => {
  it('gives the same records, whatever the program that wrote the table makes of it', async () => {
    const dialect = fc.record({
      mark: fc.constantFrom(',', ';', '\t', '|'),
      commas: fc.boolean(),
      end: fc.constantFrom('\r\n', '\n', '\r'),
      start: fc.constantFrom('', '\ufeff', 'sep='),
      isUtf16: fc.boolean(),
      empty: fc.nat(3),
    })
    const lostIds = new Set(whole.records.measurements.map(({ id }) => id))
    for (const { id } of bare.records.measurements) lostIds.delete(id)
    expect(lostIds.size).toBeGreaterThan(3)
    await fc.assert(
      fc.asyncProperty(dialect, async ({ mark, commas, end, start, isUtf16, empty }) => {
        const padded = (commas ? withCommas(rows) : rows).map(row => [
          ...row,
          ...Array.from({ length: empty }, () => ''),
        ])
        const text = (start === 'sep=' ? `sep=${mark}\r\n` : start) + written(padded, mark, end)
        const bytes = isUtf16 ? utf16(text.replace('\ufeff', '')) : bytesOf(text)
        const plan = await planTable(bare, bytes, 'measurements.csv', { ...unsure, decimal: commas ? 'comma' : null })
        expect(plan.problems).toEqual([])
        expect(new Set(plan.fresh)).toEqual(lostIds)
        expect(plan.differs).toEqual([])
      }),
      { numRuns: 12 },
    )
    const plan = await planTable(bare, bytesOf(written(withCommas(rows), ';')), 'measurements.csv', unsure)
    const root = (await copyWithout('written')).root
    await writePlan(root, plan.files)
    const { corpus: after } = await loadReview(root)
    for (const id of lostIds) expect(after?.get('measurements', id)).toEqual(whole.get('measurements', id))
  })

  it('goes into a folder that a new review does not have yet, and says where a value in words belongs', async () => {
    const root = join(folder, 'new')
    await cp('templates/review', root, { recursive: true })
    const { corpus } = await loadReview(root)
    if (!corpus) throw new Error('no review')
    const table = (value: string) =>
      bytesOf(`id;section;material;property;unit;refs;value\nnew-one;2;oil;temperature;°C;2;${value}\n`)
    const { problems } = await planTable(corpus, table('3-5'), 'oil.csv', unsure)
    expect(problems).toEqual([
      'oil.csv, row 2, value: "3-5" is no number. Write range in `qualifier`, 3 in `min` and 5 in `max`.',
    ])
    const unitless = bytesOf('id;section;material;property;refs;value\nnew-one;2;oil;temperature;2;20 °C\n')
    expect((await planTable(corpus, unitless, 'oil.csv', unsure)).problems).toEqual([
      'oil.csv, row 2, value: "20 °C" is no number. Write 20 in `value` and °C in `unit`.',
    ])
    const plan = await planTable(corpus, table('20'), 'oil.csv', unsure)
    await writePlan(root, plan.files)
    expect((await loadReview(root)).corpus?.get('measurements', 'new-one')).toMatchObject({ value: 20 })
  })

  it('takes works that are set apart by commas, by their keys as well as by their numbers', async () => {
    const root = join(folder, 'keyed')
    await cp('templates/review', root, { recursive: true })
    const works = join(root, 'data/references.yaml')
    await writeFile(works, (await readFile(works, 'utf8')).replace('{id: 2,', '{id: 2, key: doe2020,'))
    const { corpus } = await loadReview(root)
    if (!corpus) throw new Error('no review')
    const table = 'id;section;material;property;unit;refs;value\nnew-one;2;oil;temperature;°C;"doe2020, ref-1";20\n'
    const plan = await planTable(corpus, bytesOf(table), 'oil.csv', unsure)
    expect(plan.problems).toEqual([])
    expect(plan.after.get('measurements', 'new-one')).toMatchObject({ refs: [2, 1] })
  })

  it('says how an uncertainty that is no number is written', async () => {
    const [first] = bare.records.measurements
    const table = `id;section;material;property;unit;value;uncertainty\na;${first?.section};${first?.material};${first?.property};${first?.unit};5;1/2\n`
    const { problems } = await planTable(bare, bytesOf(table), 'a.csv', unsure)
    expect(problems.join('\n')).toMatch(/row 2, uncertainty: .* in a table `plus 20 minus 10`/)
  })

  it('says in which sign a cell must stand in quotation marks', async () => {
    const text = 'id;section;property;unit;refs\na;1.1;thickness;m;1; 2\n'
    await expect(planTable(bare, bytesOf(text), 'measurements.csv', unsure)).rejects.toThrow(
      /row 2, cell 6: 2[\s\S]*a semicolon, such as a list of works, in it needs quotation marks/,
    )
  })

  it('says that a spreadsheet made a date of a section, and what to do', async () => {
    for (const date of ['01.03.2001', '01/03/01', '3. Jan', 'Mar 1', '2001-03-01'])
      await expect(
        planTable(bare, bytesOf(written(changed(rows, 'section', date), ';')), 'measurements.csv', unsure),
      ).rejects.toThrow(/has made dates of what stood in a cell[\s\S]*row 2, section[\s\S]*format Text/)
  })

  it('asks how numbers are written where no number tells', async () => {
    const table = [
      ['id', 'section', 'value'],
      ['a', '1.1', '1,234'],
    ]
    await expect(planTable(bare, bytesOf(written(table, ';')), 'measurements.csv', unsure)).rejects.toThrow(
      '--decimal comma or --decimal point',
    )
  })

  it('asks about a value a thousand times its fellows, as a lost decimal point makes it', async () => {
    const own = await corpusOf(reviews.own)
    const known = own.get('measurements', 'carbon-tubule-lithium-lattice-spacing')
    const { section, property, material, unit, refs, value } = known as NonNullable<typeof known>
    const table = [
      ['id', 'section', 'property', 'material', 'unit', 'refs', 'value'],
      ['odd-one', section, property, material ?? '', unit, refs.join('; '), String(Number(value) * 1000)],
      ['usual-one', section, property, material ?? '', unit, refs.join('; '), String(value)],
    ]
    const plan = await planTable(own, bytesOf(written(table, ',')), 'measurements.csv', unsure)
    expect(plan.problems).toEqual([])
    expect(plan.odd.map(({ record }) => record.id)).toEqual(['odd-one'])
    const said = await planTable(own, bytesOf(written(table, ',')), 'measurements.csv', {
      ...unsure,
      sure: new Set(['odd-one']),
    })
    expect(said.odd).toEqual([])
    expect([...said.files.values()].join()).toMatch(/,outlying\r\nodd-one.*,true\r\nusual-one.*,\r\n/)
  })

  it('keeps what the review has, and tells which records the table has otherwise', async () => {
    const value = String(Number(rows[1]?.[rows[0]?.indexOf('value') ?? -1] || 7) + 1)
    const plan = await planTable(
      whole,
      bytesOf(written(changed(rows, 'value', value), ',')),
      'measurements.csv',
      unsure,
    )
    expect(plan.fresh).toEqual([])
    expect(plan.files.size).toBe(0)
    expect(plan.same.length + plan.differs.length).toBe(rows.length - 1)
  })

  it('names a column that no record has', async () => {
    const table = rows.map((row, index) => [...row, index === 0 ? 'colour of the sky' : 'blue'])
    const plan = await planTable(bare, bytesOf(written(table, ',')), 'measurements.csv', unsure)
    expect(plan.problems.join(' ')).toContain('No field is called `colour of the sky`')
  })

  it('refuses in words what is no table', async () => {
    await writeFile(join(folder, 'x'), '')
    for (const [name, bytes, said] of [
      ['a.xlsx', bytesOf('no archive'), 'no Excel workbook'],
      ['a.csv', new Uint8Array([1, 2, 0, 3]), 'is no text'],
      ['a.csv', bytesOf('one,two\n1,2\n'), 'names no fields of a record'],
      ['a.csv', bytesOf(''), 'no row below its headings'],
    ] as const)
      await expect(planTable(bare, bytes, name, unsure)).rejects.toThrow(said)
  })
})

describe('a template', () => {
  it('has the fields of a record as headings, and is the same each time', () => {
    const bytes = templateOf(whole, 'measurements')
    const [headings] = readXlsx(bytes).rows
    expect(headings?.cells.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['id', 'section', 'property', 'value', 'unit', 'refs']),
    )
    expect(Buffer.from(templateOf(whole, 'measurements')).equals(Buffer.from(bytes))).toBe(true)
  })
})
