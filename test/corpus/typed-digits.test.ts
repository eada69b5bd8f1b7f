import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatQuantity } from '../../src/core/units/index.ts'
import { loadReview } from '../../src/packs/index.ts'
import { filesOf } from './support/files.ts'
import { inMemory } from './support/overlay.ts'

const files = filesOf('glaciers')

/** What a review prints of a measurement that a data file of a name holds beside its others. */
async function printed(name: string, text: string): Promise<{ shown: string; problems: string[] }> {
  const { corpus, problems } = await loadReview('.', inMemory({ ...files, [`data/measurements/${name}`]: text }))
  const record = corpus?.get('measurements', 'typed')
  if (!corpus || !record) throw new Error(problems.map(({ message }) => message).join(' '))
  const conditions = record.conditions.map(one => formatQuantity(one, corpus.unit(one.unit)))
  return {
    shown: [formatQuantity(record, corpus.unit(record.unit)), ...conditions].join('; ').replaceAll('\u00a0', ' '),
    problems: problems.flatMap(({ code, file }) => (code.startsWith('number/') ? [`${file} ${code}`] : [])),
  }
}

/** A measurement in each format, its numbers as they are typed. */
const formats: Record<string, (fields: Record<string, string>) => string> = {
  'x.yaml': fields =>
    `- ${Object.entries({ id: 'typed', section: '"1"', ...fields })
      .map(([key, value]) => `${key}: ${value}`)
      .join('\n  ')}\n`,
  'x.json': fields => {
    const own = { id: '"typed"', section: '"1"', property: '"density"', unit: '"kg/m3"', qualifier: '"exact"' }
    const quoted = Object.entries(fields).map(([key, value]): [string, string] => [
      key,
      /^(property|unit|qualifier)$/.test(key) ? `"${value}"` : value,
    ])
    return `[{${Object.entries({ ...own, ...Object.fromEntries(quoted) })
      .map(([key, value]) => `"${key}": ${value}`)
      .join(', ')}}]`
  },
  'x.csv': fields => {
    const all = { id: 'typed', section: '1', ...fields }
    return `${Object.keys(all).join(',')}\n${Object.values(all).join(',')}\n`
  },
}
const density = { property: 'density', unit: 'kg/m3' }

describe.each(Object.entries(formats))('the digits that a number is typed with, in %s', (name, file) => {
  it.each([
    ['0.40', '0.40'],
    ['1.0', '1.0'],
    ['250.0', '250.0'],
    ['917', '917'],
    ['2.50e3', '2500'],
    ['1.0e-5', '1.0 × 10⁻⁵'],
  ])('%s is printed as %s', async (typed, shown) => {
    const found = await printed(name, file({ ...density, value: typed }))
    expect(found).toEqual({ shown: `${shown} kg m⁻³`, problems: [] })
  })

  it('count at both ends of a range and in an uncertainty', async () => {
    const range = await printed(name, file({ ...density, qualifier: 'range', min: '3', max: '7.0' }))
    expect(range.shown).toBe('3.0–7.0 kg m⁻³')
    const sure = await printed(name, file({ ...density, value: '3', uncertainty: '0.10' }))
    expect(sure.shown).toBe('3.00 ± 0.10 kg m⁻³')
  })

  it('give way to `decimals`', async () => {
    const more = await printed(name, file({ ...density, value: '0.4', decimals: '2' }))
    expect(more).toEqual({ shown: '0.40 kg m⁻³', problems: [] })
    const fewer = await printed(name, file({ ...density, value: '0.40', decimals: '1' }))
    expect(fewer.problems).toEqual([`data/measurements/${name} number/trailing-zero`])
  })

  it('are all printed, whatever the number', async () => {
    const fraction = fc.stringMatching(/^[0-9]{1,6}$/)
    const typed = fc.tuple(fc.integer({ min: 0, max: 99_999 }), fraction).map(([whole, part]) => `${whole}.${part}`)
    await fc.assert(
      fc.asyncProperty(typed, async number => {
        const { shown } = await printed(name, file({ ...density, value: number }))
        const [mantissa = ''] = shown.replace(' kg m⁻³', '').split(' × ')
        expect(significant(mantissa)).toBe(significant(number))
      }),
      { numRuns: 25 },
    )
  })
})

/** The digits that say something: those from the first that is not 0; of zero itself, how many follow the point. */
const significant = (number: string): string =>
  Number(number) === 0 ? (number.split('.')[1] ?? '') : number.replace(/\D/g, '').replace(/^0+/, '')

describe('the conditions of a record', () => {
  it('keep their digits too', async () => {
    const yaml =
      '- {id: typed, section: "1", property: density, value: 9, unit: kg/m3, conditions: [{property: density, value: 2.0, unit: kg/m3}]}'
    expect((await printed('x.yaml', yaml)).shown).toBe('9 kg m⁻³; 2.0 kg m⁻³')
  })
})
