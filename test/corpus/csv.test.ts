import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRows } from '../../src/core/corpus/read/csv.ts'
import { toData } from '../../src/core/corpus/read/node.ts'
import { makeSource } from '../../src/core/corpus/read/source.ts'
import { type ColumnType, readTable } from '../../src/core/corpus/read/table.ts'
import { reading } from './support/reading.ts'

const rows = (text: string) => reading(report => readRows(makeSource('a.csv', text), report))
const texts = (text: string) => rows(text).result.map(row => row.map(cell => cell.text))

describe('readRows(source, report)', () => {
  it('reads quoted cells with commas, quotes and line breaks in them', () => {
    expect(texts('a,"b,c","d ""e""","f\ng"\r\nh,,,\r\n')).toEqual([
      ['a', 'b,c', 'd "e"', 'f\ng'],
      ['h', '', '', ''],
    ])
  })

  it('leaves out rows that are wholly empty, and needs no line break at the end', () => {
    expect(texts('a,b\n\n,\n1,2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
    expect(texts('')).toEqual([])
  })

  it('knows where each cell stands', () => {
    const text = 'a,"b ""c""",d'
    expect(rows(text).result[0]?.map(({ start, end }) => text.slice(start, end))).toEqual(['a', '"b ""c"""', 'd'])
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

const columns = new Map<string, ColumnType>([
  ['id', 'text'],
  ['value', 'number'],
  ['refs', 'numbers'],
  ['aliases', 'texts'],
  ['approximate', 'boolean'],
  ['conditions', 'conditions'],
  ['steps', 'json'],
])
const table = (text: string) => reading(report => readTable(makeSource('a.csv', text), columns, report))
const data = (text: string) => {
  const { root } = table(text).result
  return root && toData(root)
}

describe('readTable(source, columns, report)', () => {
  it('reads each column by its type', () => {
    expect(data('id,value,refs,aliases,approximate\na,-1.5e3,1; 2,x;y z,TRUE\n')).toEqual([
      { id: 'a', value: -1500, refs: [1, 2], aliases: ['x', 'y z'], approximate: true },
    ])
    expect(data('id,steps\na,"[{""phases"": [""X""]}]"\n')).toEqual([{ id: 'a', steps: [{ phases: ['X'] }] }])
  })

  it('takes an empty cell for an absent field', () => {
    expect(data('id,value,refs\na,,\n')).toEqual([{ id: 'a' }])
  })

  it('leaves what is no number as text, for the schema to refuse', () => {
    expect(data('id,value,refs,approximate\na,1 000,1;x,maybe\n')).toEqual([
      { id: 'a', value: '1 000', refs: [1, 'x'], approximate: 'maybe' },
    ])
  })

  it('takes the guard from cells that a spreadsheet would have taken for a formula', () => {
    expect(data("id\n'=a\n'-b\n'c\n")).toEqual([{ id: '=a' }, { id: '-b' }, { id: "'c" }])
  })

  it('never throws, and has a place inside the file for whatever is wrong', () => {
    const scrap = fc.constantFrom(
      'id',
      'value',
      'refs',
      ',',
      '"',
      '\n',
      '1',
      ';',
      '{',
      'x',
      ' ',
      'conditions',
      'steps',
      '\r',
    )
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 25 }), scraps => {
        const text = scraps.join('')
        for (const { line, column } of table(text).all) {
          const lines = text.split('\n')
          expect(line).toBeLessThanOrEqual(lines.length)
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
