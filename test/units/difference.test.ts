import { describe, expect, it } from 'vitest'
import { reading } from '../../src/core/audit/reading.ts'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { checksAbout } from '../../src/core/sources/asked.ts'
import { convertQuantity, ucumOf, unitOf } from '../../src/core/units/index.ts'
import { chartModel } from '../../src/outputs/charts/index.ts'
import { marksOf } from '../../src/outputs/charts/model.ts'
import { datasetOf } from '../../src/outputs/explore/dataset.ts'
import { loadReview } from '../../src/packs/index.ts'
import { filesOf } from '../corpus/support/files.ts'
import { inMemory } from '../corpus/support/overlay.ts'

const base = filesOf('base')

/** The sound review with temperatures in K as they are given in °C: as differences, or as what a thermometer shows. */
async function tea(property: string, check = 'value: 95, unit: K') {
  const files = {
    ...base,
    'data/vocabulary.yaml': (base['data/vocabulary.yaml'] ?? '')
      .replace('name: Temperature, unit: °C', `name: Temperature, unit: K, ${property}`)
      .replace('  - {id: °C, ucum: Cel}', '  - {id: °C, ucum: Cel}\n  - {id: K, ucum: K}'),
    'data/charts.yaml': `${(base['data/charts.yaml'] ?? '').replace('unit: °C', 'unit: K')}\n  lines: [{name: Limit, value: 60, unit: °C, source: A standard.}]\n`,
    'data/source-checks.yaml': `- {id: water-in-its-work, ref: 2, about: water-temperature, read: abstract, on: 2026-01-31, ${check}, says: It is as hot., locator: so hot, at: "https://example.org/read"}\n`,
  }
  const { corpus, problems } = await loadReview('tea', inMemory(files))
  return { corpus: corpus as Corpus, problems: problems.map(({ code, message }) => `${code}: ${message}`) }
}

describe('a property whose values are differences', () => {
  it('has them in another unit without the zero of a scale, wherever they are converted', async () => {
    const { corpus, problems } = await tea('difference: true')
    expect(problems).toEqual([])
    const water = corpus.get('measurements', 'water-temperature')
    const chart = corpus.get('charts', 'temperatures')
    if (!water || !chart) throw new Error('the review has lost its records')
    expect(reading(corpus, water, 'K')?.value).toBe(95)
    const model = chartModel(corpus, chart)
    expect(model && marksOf(model).map(({ x, x2 }) => [x, x2])).toEqual(expect.arrayContaining([[70, 80]]))
    expect(model && marksOf(model).map(({ x }) => x)).toContain(95)
    expect(model?.plots[0]?.lines.map(({ value }) => value)).toEqual([60])
    const row = datasetOf(corpus).rows.find(({ id }) => id === 'water-temperature')
    expect(row?.quantity).toMatchObject({ low: 95, high: 95 })
    expect(checksAbout(corpus, 'water-temperature')).toMatchObject([{ verdict: 'agrees' }])
  })

  it('has the zero where they are none', async () => {
    const { corpus } = await tea('ratio: false', 'value: 368, unit: K')
    const row = datasetOf(corpus).rows.find(({ id }) => id === 'water-temperature')
    expect(row?.quantity?.low).toBeCloseTo(368.15, 1)
    expect(checksAbout(corpus, 'water-temperature')).toMatchObject([{ verdict: 'agrees' }])
  })

  it('is held in its range without it', async () => {
    expect((await tea('difference: true, max: 100')).problems).toEqual([])
    expect((await tea('difference: true, max: 90')).problems).toContainEqual(
      expect.stringMatching(/^number\/range: .* can't be 95 °C/),
    )
  })

  it.each([
    ['Cel', 'K'],
    ['mCel', 'mK'],
    ['[degF]', '[degR]'],
    ['K', 'K'],
    ['m/s', 'm/s'],
  ])('converts %s as %s', (ucum, without) => {
    expect(ucumOf({ difference: true }, ucum)).toBe(without)
    expect(ucumOf({ difference: false }, ucum)).toBe(ucum)
  })

  it.each([
    ['[degF]', 'Cel', 90, 50],
    ['Cel', '[degF]', 50, 90],
    ['[degRe]', 'K', 80, 100],
    ['Cel', 'K', 80, 80],
  ])('of %s in %s: %d are %d', (from, to, value, converted) => {
    const unit = (ucum: string) => unitOf({ difference: true }, { id: ucum, ucum, display: null, singular: null })
    const quantity = {
      ...{ qualifier: 'exact' as const, approximate: false, decimals: null, uncertainty: null, unit: from },
      ...{ value, min: null, max: null, from: null, to: null },
    }
    expect(convertQuantity(quantity, unit(from), unit(to))).toMatchObject({ value: converted, unit: to })
  })
})
