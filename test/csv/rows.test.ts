import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRows } from '../../src/core/csv/rows.ts'

const texts = (text: string) => readRows(text).rows.map(row => row.map(cell => cell.text))

describe('readRows(text)', () => {
  it('reads quoted cells with commas, quotes and line breaks in them', () => {
    expect(texts('a,"b,c","d ""e""","f\ng"\r\nh,,,\r\n')).toEqual([
      ['a', 'b,c', 'd "e"', 'f\ng'],
      ['h', '', '', ''],
    ])
  })

  it('leaves out rows that are wholly empty, and needs no line break at the end', () => {
    expect(texts('a,b\n\n,\n"", \n1,2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(texts('')).toEqual([])
  })

  it('passes over a byte order mark', () => {
    expect(texts('\ufeffa,b\n')).toEqual([['a', 'b']])
    expect(texts('\ufeff"a, b"\n')).toEqual([['a, b']])
  })

  it('knows where each cell stands', () => {
    const text = 'a,"b ""c""",d'
    const [cells = []] = readRows(text).rows
    expect(cells.map(({ start, end }) => text.slice(start, end))).toEqual(['a', '"b ""c"""', 'd'])
  })

  it('reads what other programs write as they read it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', 'é', ';') })
    const quoted = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), table => {
        const text = table.map(row => ['x', ...row].map(quoted).join(',')).join('\n')
        expect(texts(text)).toEqual(parse(text, { relax_column_count: true, record_delimiter: '\n' }))
      }),
    )
  })
})
