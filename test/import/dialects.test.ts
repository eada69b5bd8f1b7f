import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { cellOf, delimited, imported, type Row, saidAgainst, share, shrinking, small, speed } from './support/small.ts'

let corpus: Corpus
beforeAll(async () => {
  corpus = await small()
})

const table = (...rows: readonly Row[]) => delimited(rows)
const valueRead = async (value: string, more: Row = {}) => {
  const plan = await imported(corpus, table({ ...speed, ...more, value }))
  expect(plan.problems).toEqual([])
  return Number(cellOf(plan, speed.id as string, 'value'))
}

describe('a number of a table', () => {
  it.each([
    ['0,07', 0.07],
    ['−0,07', -0.07],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ["1'234.5", 1234.5],
    ['1’234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234.5', 1234.5],
    ['12.345.678', 12_345_678],
    ['12,345,678', 12_345_678],
    ['0,248', 0.248],
    ['0.248', 0.248],
    ['+5', 5],
    ['1,5E-3', 0.0015],
    [' 7.5 ', 7.5],
    ['7.5\u00a0', 7.5],
    ['１２．５', 12.5],
  ])('may be written as %s', async (text, value) => expect(await valueRead(text)).toBe(value))

  it.each(['-', '−', '–', '‐', '‑', '‒', '－', '﹣', '− '])(
    'has any minus that a keyboard or a program makes: %s5',
    async sign => expect(await valueRead(`${sign}5`)).toBe(-5),
  )

  it('has a percent sign where its unit is the percent, and no other unit', async () => {
    const plan = await imported(await small('standing'), table({ ...shrinking, value: '7,5 %' }))
    expect(plan.problems).toEqual([])
    expect(cellOf(plan, shrinking.id as string, 'value')).toBe('7.5')
    expect(await saidAgainst(corpus, table({ ...speed, value: '7,5 %' }))).toContain('measurements.csv, row 2, value')
  })

  it.each(['(5)', '5-', '12 nm', '3-5', '∞', 'NaN', '5±1', '<5', '1.2.3', '1,2,3', '0.248.000', '1.5×10^3', '12,34.5'])(
    'is refused with its cell where it is none: %s',
    async text =>
      expect(await saidAgainst(corpus, table(share, { ...speed, value: text }))).toContain(
        'measurements.csv, row 3, value',
      ),
  )

  it('is asked about where a sign may be that of thousands or of decimals', async () => {
    for (const value of ['1,234', '1.234'])
      expect(await saidAgainst(corpus, table({ ...speed, value }))).toMatch(
        /row 2, value[\s\S]*--decimal comma or --decimal point/,
      )
    for (const [decimal, value] of [
      ['comma', '1234'],
      ['point', '1.234'],
    ] as const) {
      const plan = await imported(corpus, table({ ...speed, value: '1.234' }), { decimal })
      expect(cellOf(plan, speed.id as string, 'value')).toBe(value)
    }
  })

  it('is never read a thousand times too great: a table of both ways is refused, with a cell of each', async () => {
    const both = table({ ...speed, value: '0.248' }, { ...share, value: '7,5' })
    expect(await saidAgainst(corpus, both)).toMatch(
      /0\.248 \(measurements.csv, row 2, value\)[\s\S]*7,5 \(measurements.csv, row 3, value\)/,
    )
    expect(await saidAgainst(corpus, table({ ...speed, value: '0.248' }), { decimal: 'comma' })).toContain(
      'is no number',
    )
  })

  it('is the same whatever way it is written in, in whole tables', async () => {
    const sizes = fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(
        sizes,
        fc.constantFrom('.', ' ', '\u202f', "'", ''),
        fc.boolean(),
        async (whole, group, hasComma) => {
          // A digit that is no thousand tells each table how its numbers are written.
          const values = [...whole.map(size => size / 1000), 0.5]
          const grouped = group === '.' && !hasComma ? ',' : group
          const written = (value: number) => {
            const [digits = '', rest] = Math.abs(value).toString().split('.')
            const thousands = digits.replace(/\B(?=(?:\d{3})+$)/g, grouped)
            return `${value < 0 ? '-' : ''}${thousands}${rest ? `${hasComma ? ',' : '.'}${rest}` : ''}`
          }
          const rows = values.map((value, at) => ({ ...speed, id: `speed-${at}`, value: written(value) }))
          const plan = await imported(corpus, table(...rows))
          expect(plan.problems).toEqual([])
          expect(rows.map(({ id }) => Number(cellOf(plan, id, 'value')))).toEqual(values)
        },
      ),
      { numRuns: 15 },
    )
  })
})

describe('a condition of a table', () => {
  it('has a comma before its decimals as the numbers have, and may begin a line of its cell', async () => {
    const plan = await imported(corpus, table({ ...speed, value: '7,5', conditions: 'stress ≈ 100,5 kPa' }))
    expect(plan.problems).toEqual([])
    expect(cellOf(plan, speed.id as string, 'conditions')).toBe('stress ≈ 100.5 kPa')
    expect(await saidAgainst(corpus, table({ ...speed, conditions: 'stress ≈ 100 kPa\nspeed > 1 m/a' }))).toBe('')
  })
})

describe('a cell of which a spreadsheet made a date', () => {
  const made = [
    '3. Mai',
    '03. Mai',
    '3-May',
    'May-03',
    'Jan 01',
    '1. Jan',
    '01.01.',
    '03.05.24',
    '3/5/24',
    '03/05/24',
    '2024-05-03',
    '2024/5/3',
    '5月3日',
    '2024年5月3日',
    '3 mars',
    '3-dic',
    '03:05',
    '3:05 PM',
    '03.05.2024 00:00:00',
  ]
  it.each(made.flatMap(text => ['value', 'section'].map(column => [text, column])))(
    '%s in %s is refused as that, with its place',
    async (text, column) =>
      expect(await saidAgainst(corpus, table(share, { ...speed, [column as string]: text as string }))).toMatch(
        new RegExp(`has made dates[\\s\\S]*measurements\\.csv, row 3, ${column}: [\\s\\S]*format Text`),
      ),
  )

  it('is so too where it became the number of a day', async () =>
    expect(await saidAgainst(corpus, table({ ...speed, section: '46023' }))).toContain('has made dates'))

  it('is none in a remark', async () => expect(await saidAgainst(corpus, table({ ...speed, note: '3. Mai' }))).toBe(''))
})

describe('the headings of a table', () => {
  it('may stand in any order, with capitals and blanks', async () => {
    const names = Object.keys(speed).toReversed()
    const loud = (name: string) => ` ${name[0]?.toUpperCase()}${name.slice(1)} `
    const plan = await imported(
      corpus,
      table(Object.fromEntries(names.map(name => [loud(name), speed[name] as string]))),
    )
    expect(plan.problems).toEqual([])
    expect(plan.fresh).toEqual([speed.id])
  })

  it.each<[string, (text: string) => string, RegExp]>([
    [
      'a slip',
      text => text.replace('value', 'valeu'),
      /the headings: No field is called `valeu`. Did you mean `value`/,
    ],
    ['one of two', text => text.replace('note', 'value'), /the headings: The column `value` stands twice/],
    ['none', text => text.replace('note', ''), /stand under no heading:\s+measurements.csv, row 2, cell 12: In summer/],
    ['a title above them', text => `Speeds of glaciers\r\n${text}`, /headings of measurements.csv stand in row 2/],
    ['no id', text => text.replace('id;', 'nr;'), /no column "id"/],
  ])('are refused for %s', async (_what, change, said) =>
    expect(await saidAgainst(corpus, change(table(speed)))).toMatch(said),
  )
})

describe('the rows of a table', () => {
  const wrong = { ...share, value: 'x' }
  it.each<[string, string, number]>([
    ['empty rows', `;;\r\n${table(speed).replace('\r\n', '\r\n;;;\r\n\r\n')}${table(wrong).split('\r\n')[1]}`, 6],
    ['line breaks in cells', table({ ...speed, note: 'one\ntwo\r\nthree' }, wrong), 3],
    ['an instruction above', `sep=;\r\n${table(speed, wrong)}`, 4],
    ['records that are there already', table({ ...speed, id: 'ice-stream-speed' }, wrong), 3],
  ])('keep their numbers beside %s', async (_what, text, row) =>
    expect(await saidAgainst(corpus, text)).toContain(`measurements.csv, row ${row}, value`),
  )

  it('name each other by their numbers', async () =>
    expect(await saidAgainst(corpus, table(speed, speed))).toContain('a measurement has it at row 2'))

  it('are told apart from those of the review also where they are faulty', async () => {
    const plan = await imported(corpus, table({ ...speed, id: 'ice-stream-speed', unit: 'no unit' }))
    expect(plan).toMatchObject({ fresh: [], same: [], differs: ['ice-stream-speed'] })
  })

  it.each([
    ['"open;1.1\r\nx;1.1', /Row 3: a quotation mark is opened and not closed/],
    ['"one"two;1.1\r\n', /Row 3: text follows the closing quotation mark of a cell: two/],
    ['one";1.1\r\n', /Row 3: a quotation mark stands in a cell that does not begin with one/],
  ])('are refused where a quotation mark is lost: %s', async (end, said) =>
    expect(await saidAgainst(corpus, table(speed) + end)).toMatch(said),
  )

  it('have works set apart as people do, and cells with blanks that nobody sees', async () => {
    for (const refs of ['3,4', '3, 4', '3; 4', 'ref-3; ref-4', '3 ; 4;'])
      expect(cellOf(await imported(corpus, table({ ...speed, refs })), speed.id as string, 'refs')).toBe('3; 4')
    const padded = Object.fromEntries(
      Object.entries(speed).map(([name, text]) => [name, text && `\u00a0${text}\u200b `]),
    )
    expect((await imported(corpus, table(padded))).problems).toEqual([])
  })

  it('are refused for what a formula failed with', async () => {
    for (const error of ['#N/A', '#DIV/0!', '#WERT!', 'Err:502'])
      expect(await saidAgainst(corpus, table({ ...speed, note: error }))).toContain(`row 2, note: ${error}`)
  })
})

describe('the bytes of a table', () => {
  const accents = table({ ...speed, note: 'Größe – é' })
  const noteOf = async (bytes: Uint8Array) => cellOf(await imported(corpus, bytes), speed.id as string, 'note')
  it('may be those of Windows, and UTF-16 of either order with or without its mark', async () => {
    const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16()
    const wide = Buffer.from(accents, 'utf16le')
    const windows = Buffer.from(accents.replace('–', '\u0096'), 'latin1')
    for (const bytes of [
      windows,
      wide,
      swapped(wide),
      Buffer.from(`\ufeff${accents}`, 'utf16le'),
      Buffer.from(`\ufeff${accents}`),
    ])
      expect(await noteOf(new Uint8Array(bytes))).toBe('Größe – é')
  })

  it('are refused with the place of one that is empty', async () =>
    expect(await saidAgainst(corpus, table({ ...speed, note: 'one\0two' }))).toMatch(
      /is no text: a byte of it is empty, line 2, column \d+/,
    ))
})
