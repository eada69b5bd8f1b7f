import { describe, expect, it } from 'vitest'
import { loadReview } from '../../src/packs/index.ts'
import { filesOf } from './support/files.ts'
import { inMemory } from './support/overlay.ts'

const base = filesOf('base')

async function told(files: Record<string, string>): Promise<string[]> {
  const { problems } = await loadReview('tea', inMemory({ ...base, ...files }))
  return problems
    .filter(({ follows }) => follows === null)
    .map(({ message, hint }) => `${message} ${hint ?? ''}`.trim())
}

/** The sound review with the quantity of its last measurement written otherwise. */
const withQuantity = (lines: string): Record<string, string> => ({
  'data/measurements.yaml': (base['data/measurements.yaml'] ?? '').replace(
    '  qualifier: about\n  value: 95\n  unit: °C\n',
    lines,
  ),
})

describe('a field that is lacking since another one holds it', () => {
  it.each([
    ['  value: 95 °C\n', '`value` is the text `95 °C`, but must be a number. Write 95 in `value` and °C in `unit`.'],
    [
      '  qualifier: range\n  value: 90–95\n  unit: °C\n',
      '`value` is the text `90–95`, but must be a number. Write range in `qualifier`, 90 in `min` and 95 in `max`.',
    ],
    [
      '  qualifier: change\n  from: 20 -> 95\n  unit: °C\n',
      '`from` is the text `20 -> 95`, but must be a number. Write change in `qualifier`, 20 in `from` and 95 in `to`.',
    ],
    [
      '  value: 95\n  unit: °C\n  conditions: [{property: duration, value: 2 min}]\n',
      '`value` is the text `2 min`, but must be a number. Write 2 in `value` and min in `unit`.',
    ],
  ])('is no second problem: %j', async (lines, expected) => {
    expect(await told(withQuantity(lines))).toEqual([expected])
  })

  it('is one where no other holds it', async () => {
    expect(await told(withQuantity('  value: 95\n'))).toEqual(['A measurement needs `unit`.'])
    expect(await told(withQuantity('  value: many\n'))).toHaveLength(2)
  })

  it('is told of a table alike', async () => {
    const [yaml = ''] = (base['data/measurements.yaml'] ?? '').split('- id: water-temperature')
    const files = {
      'data/measurements.yaml': undefined as unknown as string,
      'data/measurements/1.1.yaml': yaml,
      'data/measurements/2.csv':
        'id,section,material,property,value,refs\nwater-temperature,2,water,temperature,95 °C,2\n',
    }
    const given = Object.fromEntries(Object.entries({ ...base, ...files }).filter(([, text]) => text !== undefined))
    const { problems } = await loadReview('tea', inMemory(given))
    expect(problems.map(({ code, line }) => `${code} ${line}`)).toEqual(['value/invalid 2'])
  })
})
