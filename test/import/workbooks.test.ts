import { strToU8, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { cellOf, imported, type Row, saidAgainst, share, shrinking, small, speed } from './support/small.ts'
import { type Cell, type Sheet, workbook } from './support/workbook.ts'

let corpus: Corpus
beforeAll(async () => {
  corpus = await small()
})

const names = Object.keys(speed)
const rowOf = (row: Row, more: Record<string, Cell> = {}): Cell[] => names.map(name => more[name] ?? row[name] ?? '')
const sheet = (rows: readonly (readonly Cell[])[], more: Partial<Sheet> = {}): Sheet => ({
  name: 'records',
  rows: [names, ...rows],
  ...more,
})
const named = { name: 'measurements.xlsx' }
const id = speed.id as string

describe('a workbook', () => {
  it('gives numbers, texts and results of formulas as they are stored', async () => {
    const book = workbook([
      sheet([
        rowOf(speed, { value: 0.1 + 0.2, section: 1.1 }),
        rowOf(share, { value: { xml: '<c><f>2+3</f><v>5</v></c>' } }),
        rowOf({ ...speed, id: 'third', value: '7,5' }),
      ]),
    ])
    const plan = await imported(corpus, book, named)
    expect(plan.problems).toEqual([])
    expect([id, share.id as string, 'third'].map(id => cellOf(plan, id, 'value'))).toEqual(['0.3', '5', '7.5'])
  })

  it('gives a percent as it shows, where that is the unit', async () => {
    const value = { number: 0.07, format: 9 }
    const shares: Sheet = {
      name: 'shares',
      rows: [
        Object.keys(shrinking),
        Object.entries(shrinking).map(([name, text]) => (name === 'value' ? value : text)),
      ],
    }
    const plan = await imported(await small('standing'), workbook([shares]), named)
    expect(cellOf(plan, shrinking.id as string, 'value')).toBe('7')
    expect(await saidAgainst(corpus, workbook([sheet([rowOf(speed, { value })])]), named)).toMatch(
      /measurements.xlsx, row 2, value: .*7 %/,
    )
  })

  it('is read whatever prefix its elements have, and whatever its file is called', async () => {
    const book = workbook([sheet([rowOf(speed, { value: 7 })])], { prefix: 'x:' })
    expect((await imported(corpus, book, { name: 'measurements.csv' })).fresh).toEqual([id])
  })

  it.each<[string, Sheet, RegExp]>([
    [
      'dates',
      sheet([rowOf(speed, { section: { number: 46_023, format: 16 } })]),
      /has made dates[\s\S]*row 2, section/,
    ],
    [
      'an error',
      sheet([rowOf(speed, { value: { xml: '<c t="e"><v>#DIV/0!</v></c>' } })]),
      /no result[\s\S]*row 2, value: #DIV/,
    ],
    [
      'a formula that was never worked out',
      sheet([rowOf(speed, { value: { xml: '<c><f>1+2</f></c>' } })]),
      /no result[\s\S]*row 2, value/,
    ],
    [
      'merged cells',
      sheet([rowOf(speed), rowOf({ ...share, section: '' })], { merged: ['B2:B3'] }),
      /cells B2:B3 are merged/,
    ],
    ['a section whose zero is lost', sheet([rowOf(speed, { section: 1.1 })]), /a section 1.1 and a section 1.10/],
    ['no rows', sheet([]), /no row below its headings/],
  ])('is refused in words for %s', async (what, only, said) => {
    const sections = [
      ...corpus.review.sections,
      { ...corpus.review.sections[0], number: '1.10' },
    ] as typeof corpus.review.sections
    const review = what.startsWith('a section') ? { ...corpus, review: { ...corpus.review, sections } } : corpus
    expect(await saidAgainst(review, workbook([only]), named)).toMatch(said)
  })

  it('keeps the numbers of its rows beside those that are empty, and tells of hidden ones', async () => {
    const book = workbook([sheet([[], rowOf(speed), [], rowOf({ ...share, value: 'x' })], { hiddenRows: [3] })])
    const plan = await imported(corpus, book, named)
    expect(plan.problems.join()).toContain('measurements.xlsx, row 5, value')
    expect(plan.told.join()).toContain('Rows that the workbook hides were read as well: 1.')
  })

  it('gives its first sheet that shows, says so, and another by its name', async () => {
    const sheets = [
      sheet([rowOf({ ...speed, id: 'hidden' })], { name: 'old', state: 'hidden' }),
      sheet([rowOf(speed)], { name: 'new' }),
      sheet([rowOf(share)], { name: 'shares & more' }),
    ]
    const plan = await imported(corpus, workbook(sheets), named)
    expect(plan.fresh).toEqual([id])
    expect(plan.told.join()).toContain('"new", was read; --sheet "shares & more"')
    expect((await imported(corpus, workbook(sheets), { ...named, sheet: 'shares & more' })).fresh).toEqual([share.id])
    expect(await saidAgainst(corpus, workbook(sheets), { ...named, sheet: 'none' })).toContain(
      '"old", "new", "shares & more"',
    )
  })

  it('counts the days of an `accessed` from the year that it counts from', async () => {
    const table = (days: number): Sheet => ({
      name: 'references',
      rows: [
        ['id', 'type', 'title', 'accessed'],
        ['99', 'webpage', 'A page', { number: days, format: 14 }],
      ],
    })
    const wish = { name: 'references.xlsx', kind: 'references' } as const
    for (const [days, from1904] of [
      [45_415, false],
      [45_415 - 1462, true],
    ] as const)
      expect(cellOf(await imported(corpus, workbook([table(days)], { from1904 }), wish), '99', 'accessed')).toBe(
        '2024-05-03',
      )
  })

  const old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  it.each<[string, Uint8Array, RegExp]>([
    ['of the old Excel', new Uint8Array([...old, 0, 0]), /is a workbook of the old Excel.*Save it as .xlsx/],
    [
      'with a password',
      new Uint8Array([...old, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      /locked with a password.*Take the password off/,
    ],
    [
      'of OpenDocument',
      zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<x/>') }),
      /is an OpenDocument table/,
    ],
    ['of Numbers', zipSync({ 'Index/Document.iwa': strToU8('x') }), /is a table of Numbers/],
    ['in binary form', zipSync({ 'xl/workbook.bin': strToU8('x') }), /binary form/],
    ['that is cut off', workbook([sheet([rowOf(speed)])]).slice(0, 300), /is no archive that can be opened/],
  ])('%s is refused as that, as a table of text too', async (_what, bytes, said) => {
    expect(await saidAgainst(corpus, bytes, named)).toMatch(said)
    if (!/cut/.test(_what)) expect(await saidAgainst(corpus, bytes)).toMatch(said)
  })
})
