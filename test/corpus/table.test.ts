import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Node, toData } from '../../src/core/corpus/read/node.ts'
import { makeSource } from '../../src/core/corpus/read/source.ts'
import { readTable } from '../../src/core/corpus/read/table.ts'
import { prose } from '../../src/core/schema/id.ts'
import { condition } from '../../src/core/schema/quantity.ts'
import { reading } from './support/reading.ts'

const schema = z.strictObject({
  id: z.string(),
  value: z.number().nullable().default(null),
  refs: z.array(z.int()).default([]),
  aliases: z.array(z.string()).default([]),
  approximate: z.boolean().default(false),
  conditions: z.array(condition).default([]),
  note: prose.nullable().default(null),
  parts: z.array(prose).default([]),
  steps: z.array(z.strictObject({ phases: z.array(z.string()), label: prose })).default([]),
})
const entriesOf = (node: Node | undefined) => (node?.type === 'map' ? node.entries : [])
const table = (text: string) => reading(report => readTable(makeSource('a.csv', text), schema, report))
const data = (text: string) => {
  const { root } = table(text).result
  return root && toData(root)
}

describe('readTable(source, schema, report)', () => {
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

  it('reads a row again whenever it is asked for, as it was looked at the first time, with the same places', () => {
    const text = 'id,nonsense,value,,refs\r\n"a",x,1,,1; 2\r\n\r\nb,y,"0.40",,\r\nc\r\n'
    const looked: unknown[] = []
    const { root } = reading(report =>
      readTable(makeSource('a.csv', text), schema, report, row => looked.push(row)),
    ).result
    const items = root?.type === 'list' ? root.items : []
    const plain = () => items.map(({ ...node }, at) => ({ ...node, entries: entriesOf(items[at]) }))
    expect(plain()).toEqual(looked)
    expect(items.toReversed().map(entriesOf).toReversed()).toEqual(plain().map(({ entries }) => entries))
  })

  it('passes over what a review computes', () => {
    expect(table('id,url,ucum,checks\na,r/a/,%,[]\n').problems).toEqual([])
    expect(data('id,url,checks\na,r/a/,nonsense\n')).toEqual([{ id: 'a' }])
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
