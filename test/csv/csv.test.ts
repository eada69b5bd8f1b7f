import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CsvRow, readCsv } from '../../src/core/csv/read.ts'
import { type ColumnType, typedColumns } from '../../src/core/csv/types.ts'
import { writeCsv } from '../../src/core/csv/write.ts'
import { type Condition, condition } from '../../src/core/schema/quantity.ts'

const columns = typedColumns({
  ...{ id: 'text', text: 'text', number: 'number', integer: 'integer', value: 'number', decimals: 'integer' },
  ...{ boolean: 'boolean', texts: 'texts', numbers: 'numbers', integers: 'integers', conditions: 'conditions' },
  ...{ uncertainty: 'uncertainty', names: 'names', reference: 'reference', json: 'json' },
})
type Written = Record<string, unknown>

/** All rows of a table at once, and what is wrong with it. */
function allOf(text: string, named: Parameters<typeof readCsv>[1]) {
  const rows: CsvRow[] = []
  const { faults, again } = readCsv(text, named, row => rows.push(row))
  if (faults.length === 0) expect(rows.map(({ start }) => again?.(start))).toEqual(rows)
  return { rows, faults }
}

/** What a table says: a row an object, without what its cells leave open; conditions with all their fields. */
function read(text: string): Written[] {
  const { rows, faults } = allOf(text, headings =>
    headings.map(({ text }) => columns.find(({ name }) => name === text) ?? null),
  )
  expect(faults).toEqual([])
  return rows.map(({ values }) =>
    Object.fromEntries(values.map(({ name, value }) => [name, name === 'conditions' ? filled(value) : value])),
  )
}
const filled = (stated: unknown) => (stated as object[]).map(one => condition.parse(one))
const isSaid = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0)
/** A record without what a cell can't tell from nothing: null, and a list without items. */
const said = (record: Written) => Object.fromEntries(Object.entries(record).filter(([, value]) => isSaid(value)))
const cellOf = (name: string, value: unknown): string =>
  parse(writeCsv(columns, [{ id: 'a', [name]: value }]))[1]?.[columns.findIndex(c => c.name === name)] ?? ''
const asCell = (name: string, cell: string) => read(`id,${name}\na,"${cell.replaceAll('"', '""')}"\n`)[0]?.[name]

const scraps = [
  '',
  "'",
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  ' ',
  '"',
  ',',
  ';',
  '; ',
  '[',
  ']',
  '{',
  '\\',
  '＝',
  '\ufeff',
]
const word = fc.constantFrom('x', 'Na', '1', '-2', '0.5e3', 'é', '𝒙', 'a, b', 'ref-1', 'true', 'null', 'plane', '["a"]')
const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.oneof(fc.constantFrom(...scraps), word), { maxLength: 6 }).map(all => all.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
)
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => (Object.is(value, -0) ? 0 : value))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })
const decimals = maybe(fc.integer({ min: 0, max: 10 }))
const unit = fc.oneof(
  fc.constantFrom('min', 'mA h/g', '%', 'unit cells'),
  text.filter(text => text !== ''),
)
const property = fc.oneof(fc.constantFrom('time', 'c-rate'), text)
const uncertainty = maybe(
  fc.oneof(number.map(Math.abs), fc.record({ plus: number.map(Math.abs), minus: number.map(Math.abs) })),
)
const shared = { property, unit, decimals, approximate: fc.boolean() }
const conditions: fc.Arbitrary<Condition> = fc
  .oneof(
    fc.record({
      ...shared,
      qualifier: fc.constantFrom('less-than', 'at-most', 'greater-than', 'at-least'),
      value: number,
    }),
    fc.record({ ...shared, qualifier: fc.constantFrom('exact', 'about'), value: number, uncertainty }),
    fc
      .record({ ...shared, qualifier: fc.constant('change'), from: number, to: number })
      .filter(({ from, to }) => from !== to),
    fc
      .record({ ...shared, qualifier: fc.constant('range'), min: number, max: number })
      .filter(({ min, max }) => min < max),
  )
  .map(stated => condition.parse(stated))
const name = fc.oneof(
  fc.record({ family: text.filter(text => text !== ''), given: maybe(text) }),
  fc.record({ literal: text.filter(text => text !== '') }),
)
const records = fc.record({
  id: fc.constant('a'),
  text: maybe(text),
  number: maybe(number),
  integer: maybe(fc.integer()),
  value: maybe(number),
  decimals,
  boolean: maybe(fc.boolean()),
  texts: fc.array(text, { maxLength: 4 }),
  numbers: fc.array(number, { maxLength: 4 }),
  integers: fc.array(fc.integer(), { maxLength: 4 }),
  conditions: fc.array(conditions, { maxLength: 3 }),
  names: fc.array(name, { maxLength: 3 }),
  reference: maybe(fc.integer({ min: 1 })),
  json: maybe(fc.oneof(fc.array(fc.record({ says: text, refs: fc.array(fc.nat()) })), fc.dictionary(text, text))),
})

describe('a table', () => {
  it('reads as what was written, whatever its cells hold', () => {
    fc.assert(
      fc.property(fc.array(records, { minLength: 1, maxLength: 3 }), all => {
        const plain = JSON.parse(JSON.stringify(all)) as Written[]
        expect(read(writeCsv(columns, plain))).toEqual(plain.map(said))
      }),
      { numRuns: 500 },
    )
  })

  it('is to other programs the cells that were written, a spreadsheet finding no formula among them', () => {
    fc.assert(
      fc.property(fc.array(records, { minLength: 1, maxLength: 3 }), all => {
        const rows: string[][] = parse(writeCsv(columns, all as Written[]))
        expect(rows[0]).toEqual(columns.map(({ name }) => name))
        expect(rows).toHaveLength(all.length + 1)
        const risky = rows.flat().filter(cell => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell))
        expect(risky.filter(cell => !Number.isFinite(Number(cell)) || /^\s/.test(cell))).toEqual([])
      }),
    )
  })

  it('begins with its first heading and ends every line as RFC 4180 has it', () => {
    expect(writeCsv(typedColumns({ id: 'text', note: 'text' }), [{ id: 'a', note: 'Größe' }])).toBe(
      'id,note\r\na,Größe\r\n',
    )
  })

  it('has its header where it has no records', () => {
    expect(writeCsv(typedColumns({ id: 'text', note: 'text' }), [])).toBe('id,note\r\n')
  })
})

describe('a text', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['-OH groups', "'-OH groups"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    [' =1+1', "' =1+1"],
    ['＝1+1', "'＝1+1"],
    ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
    ['+49 30 1234', "'+49 30 1234"],
    ["'=x", "''=x"],
    ["'-Na plane", "''-Na plane"],
    ['', "'"],
    ["'", "''"],
  ])('that begins as a formula does, %j, gets an apostrophe and loses it again', (value, cell) => {
    expect(cellOf('text', value)).toBe(cell)
    expect(asCell('text', cell)).toBe(value)
  })

  it.each(['+49', '-0.5', '+3e-4', '-.5', 'a=b', "'c", "''", "'tis", '[100]'])('like %j stands as it is', value => {
    expect(cellOf('text', value)).toBe(value === "''" ? "'''" : value)
    expect(asCell('text', cellOf('text', value))).toBe(value)
  })

  it('keeps outer spaces in quotation marks alone', () => {
    expect(read('id,text\n a ," a "\n')).toEqual([{ id: 'a', text: ' a ' }])
  })
})

describe('a list', () => {
  it('has its items set apart by semicolons, and is JSON where an item would fall apart', () => {
    expect(cellOf('texts', ['[100]', 'x y'])).toBe('[100]; x y')
    expect(cellOf('texts', ['a; b', 'c'])).toBe('["a; b","c"]')
    expect(cellOf('texts', ['["a"]'])).toBe('["[\\"a\\"]"]')
    expect(cellOf('texts', [''])).toBe('[""]')
    expect(cellOf('texts', [])).toBe('')
    expect(asCell('texts', 'x;y z; ')).toEqual(['x', 'y z'])
    expect(asCell('texts', '["a; b","c"]')).toEqual(['a; b', 'c'])
    expect(asCell('texts', '[1,2]')).toEqual(['[1,2]'])
  })

  it('of numbers may begin with a minus', () => {
    expect(cellOf('numbers', [-1, -2])).toBe("'-1; -2")
    expect(asCell('numbers', "'-1; -2")).toEqual([-1, -2])
    expect(asCell('integers', '1;x')).toEqual([1, 'x'])
  })
})

describe('a number', () => {
  it('is printed with the decimals of its record, the ends of ranges and changes too', () => {
    const names = ['value', 'min', 'max', 'from', 'to', 'decimals'] as const
    const amounts = typedColumns(Object.fromEntries(names.map(name => [name, 'number' as ColumnType])))
    const rows = [
      { value: 0.4, min: 0.4, max: 0.5, from: 3, to: -0.1, decimals: 2 },
      { value: 0.45, decimals: 1 },
      { value: 1e-7 },
    ]
    expect(parse(writeCsv(amounts, rows), { from: 2 })).toEqual([
      ['0.40', '0.40', '0.50', '3.00', '-0.10', '2'],
      ['0.45', '', '', '', '', '1'],
      ['1e-7', '', '', '', '', ''],
    ])
  })

  it('may have a true minus, and stays the text that it is where it is none', () => {
    expect(asCell('number', '−1.5e3')).toBe(-1500)
    expect(asCell('number', '1 000')).toBe('1 000')
    expect(asCell('boolean', 'TRUE')).toBe(true)
    expect(asCell('boolean', 'maybe')).toBe('maybe')
  })
})

describe('an uncertainty', () => {
  it('is one number, or says how far it goes up and down', () => {
    expect(cellOf('uncertainty', 15)).toBe('15')
    expect(cellOf('uncertainty', { plus: 20, minus: 0.5 })).toBe('plus 20 minus 0.5')
    expect(asCell('uncertainty', '15')).toBe(15)
    expect(asCell('uncertainty', 'plus 20 minus 0.5')).toEqual({ plus: 20, minus: 0.5 })
  })

  it.each(['+20/−0.5', '+20/-0.5', '+20 −0.5', '+ 20 / - 0.5'])('may be typed as %s', typed => {
    expect(asCell('uncertainty', typed)).toEqual({ plus: 20, minus: 0.5 })
  })

  it('may be typed with its sign, and stays the text that it is where it is none', () => {
    expect(asCell('uncertainty', '±15')).toBe(15)
    expect(asCell('uncertainty', '± 1.5e-3')).toBe(0.0015)
    expect(asCell('uncertainty', 'plus 20')).toBe('plus 20')
  })
})

describe('the authors of a work', () => {
  it('are family and given names, or a body', () => {
    const authors = [{ family: 'Chu', given: 'S.' }, { literal: 'Royal Society' }]
    expect(cellOf('names', authors)).toBe('Chu, S.; Royal Society')
    expect(asCell('names', 'Chu, S.; Royal Society')).toEqual(authors)
  })

  it('are JSON where a name would read as another', () => {
    const plato = [{ family: 'Plato', given: null }]
    expect(cellOf('names', plato)).toBe('[{"family":"Plato","given":null}]')
    expect(asCell('names', cellOf('names', plato))).toEqual(plato)
    expect(cellOf('names', [{ literal: 'Smith, Jones and Co.' }])).toBe('[{"literal":"Smith, Jones and Co."}]')
  })
})

describe('conditions', () => {
  it('are JSON where their text would lose something', () => {
    const lossy = condition.parse({ property: 'time', value: 0.45, decimals: 1, unit: 'min' })
    expect(cellOf('conditions', [lossy])).toBe(
      '[{"property":"time","qualifier":"exact","value":0.45,"decimals":1,"unit":"min"}]',
    )
  })
})

it('takes the cells that a row lacks at its end for empty ones', () => {
  const table = 'id,note,unit\na\nb,x\nc,,\nd,y,m\n'
  const read = allOf(table, headings => headings.map(({ text }) => ({ name: text, type: 'text' })))
  expect(read.faults).toEqual([])
  expect(read.rows.map(({ values }) => values.map(({ name, value }) => `${name}=${value}`).join(' '))).toEqual([
    'id=a',
    'id=b note=x',
    'id=c',
    'id=d note=y unit=m',
  ])
})

it('says of each fault where it stands', () => {
  const faults = (text: string) =>
    allOf(text, headings => headings.map(({ text }) => columns.find(({ name }) => name === text) ?? null)).faults
  expect(faults('id,conditions,json\na,soon,{\nb\n')).toEqual([
    { fault: 'condition', text: 'soon', offset: 21 },
    { fault: 'json', offset: 26 },
  ])
  expect(faults('id,json\na,1,\nb,2,3\n')).toEqual([
    { fault: 'length', cells: 3, columns: 2, offset: 8 },
    { fault: 'length', cells: 3, columns: 2, offset: 13 },
  ])
  expect(faults('id\n"a" b\n')).toEqual([{ fault: 'followed', offset: 6 }])
  expect(faults('id\n"a\n')).toEqual([{ fault: 'open', offset: 3 }])
})
