import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { asWritten } from '../../src/core/corpus/read/as-written.ts'
import { readJson } from '../../src/core/corpus/read/json.ts'
import { toData } from '../../src/core/corpus/read/node.ts'
import { makeSource } from '../../src/core/corpus/read/source.ts'
import { prose } from '../../src/core/schema/id.ts'
import { condition } from '../../src/core/schema/quantity.ts'
import { reading } from './support/reading.ts'

const schema = z.strictObject({
  id: z.string(),
  aliases: z.array(z.string()).default([]),
  conditions: z.array(condition).default([]),
  note: prose.nullable().default(null),
  parts: z.array(prose).default([]),
  steps: z.array(z.strictObject({ phases: z.array(z.string()), label: prose })).default([]),
})

function written(data: unknown): unknown {
  const { root } = reading(report => readJson(makeSource('a.json', JSON.stringify(data)), report)).result
  return root && toData(asWritten(root, schema))
}

describe('asWritten(node, schema)', () => {
  it('marks formulas in prose, wherever it stands, and in nothing else', () => {
    expect(
      written({
        id: 'Na₃P',
        note: 'of Na₁₅Sn₄',
        parts: ['of Na₃P', 'of {H2O}'],
        aliases: ['Na₃P'],
        steps: [{ phases: ['Na₃P'], label: 'to Na₃P' }],
      }),
    ).toEqual({
      id: 'Na₃P',
      note: 'of {Na15Sn4}',
      parts: ['of {Na3P}', 'of {H2O}'],
      aliases: ['Na₃P'],
      steps: [{ phases: ['Na₃P'], label: 'to {Na3P}' }],
    })
  })

  it('leaves alone what no formula would print as', () => {
    const typed = { note: 'printed as Na_xCoO₂ and H2O' }
    expect(written(typed)).toEqual(typed)
  })

  it('passes over what a review computes, inside of conditions too, and over nothing else', () => {
    const size = { property: 'size', value: 1, unit: 'cm' }
    expect(written({ id: 'a', url: 'r/a/', checks: [], conditions: [{ ...size, ucum: 'cm' }], colour: 'red' })).toEqual(
      {
        id: 'a',
        conditions: [size],
        colour: 'red',
      },
    )
  })

  it('keeps where everything stands', () => {
    const text = '{"id": "a", "note": "of Na₃P"}'
    const { root } = reading(report => readJson(makeSource('a.json', text), report)).result
    const entries = root?.type === 'map' ? asWritten(root, schema) : null
    const places = entries?.type === 'map' ? entries.entries.map(({ value }) => text.slice(value.start, value.end)) : []
    expect(places).toEqual(['"a"', '"of Na₃P"'])
  })
})
