import { describe, expect, test } from 'vitest'
import type { Measurement } from '../../src/core/kinds/measurement.ts'
import { condition } from '../../src/core/schema/quantity.ts'
import { conditionText } from '../../src/core/words/conditions.ts'
import { plainText } from '../../src/core/words/plain.ts'
import { measurementTitle, titleWithFormula } from '../../src/core/words/title.ts'
import { chartModel } from '../../src/outputs/charts/index.ts'
import type { ChartModel } from '../../src/outputs/charts/model.ts'
import { bridges, makeChart } from '../charts/source.ts'

const source = bridges()
const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ')
const measurement = (id: string) => source.get('measurements', id) as Measurement

describe('plainText(source, text)', () => {
  test.each([
    ['{CaCO3} melts', 'CaCO₃ melts'],
    ['more than {q:granite-rail-sag}', 'more than 4 mm'],
    ['seen *in situ*', 'seen in situ'],
    ['2 * 3', '2 * 3'],
    ['\\{a\\} and \\*b', '{a} and *b'],
    ['a "bridge"', 'a “bridge”'],
  ])('makes "%s" "%s"', (text, expected) => {
    expect(plainSpaces(plainText(source, text))).toBe(expected)
  })

  test('is how a chart says its title, its axis, its rows and its series', () => {
    const chart = makeChart({
      title: 'Beyond {q:granite-rail-sag}: 2 * 3',
      reading: 'See \\{this\\}.',
      axis: 'Sag beyond {q:granite-rail-sag}',
      names: [{ record: 'marl-sag', name: 'Marl of {q:granite-age}' }],
    })
    const model = chartModel(source, chart) as ChartModel
    expect(plainSpaces(model.title)).toBe('Beyond 4 mm: 2 * 3')
    expect(model.reading).toBe('See {this}.')
    expect(plainSpaces(model.plots[0]?.axis ?? '')).toBe('Sag beyond 4 mm (mm)')
    const labels = model.plots[0]?.groups.flatMap(({ rows }) => rows.map(({ label }) => plainSpaces(label.join())))
    expect(labels).toContain('Marl of 0 a')
  })
})

describe('conditionText(source, condition)', () => {
  const words = {
    review: { language: 'en', article: null },
    vocabulary: source.vocabulary,
    unit: (id: string) => ({ id, ucum: '{it}', display: id === 'C-rate' ? 'C' : null, singular: null }),
    property: (name: string) => ({
      ...{ id: name, name, description: '', unit: '', ratio: true, difference: false, role: null },
      ...{ min: null, max: null, exclusive: false, counted: true, titles: [] },
    }),
  }
  test.each([
    ['Number of cycles', 200, 'cycles', '200 cycles'],
    ['C-rate', 0.2, 'C-rate', '0.2C'],
    ['Current density', 20, 'mA/g', 'current density 20 mA g⁻¹'],
    ['pH', 7, 'units', 'pH 7 units'],
  ])('names %s only where its unit does not', (property, value, unit, expected) => {
    expect(plainSpaces(conditionText(words, condition.parse({ property, value, unit })))).toBe(expected)
  })
})

describe('the title of a measurement', () => {
  test('is its property and its material, with and without the formula', () => {
    expect(measurementTitle(source, measurement('granite-age'))).toBe('Age of granite')
    expect(titleWithFormula(source, measurement('granite-age'))).toBe('Age of granite')
    expect(titleWithFormula(source, measurement('marl-sag'))).toBe('Sag of soft <marl> & "clay", CaCO₃')
  })

  test('names the record that is its value of a facet where there is no material', () => {
    const record = { ...measurement('granite-age'), material: null }
    expect(measurementTitle(source, record)).toBe('Age, corbelled arch')
    expect(measurementTitle(source, measurement('any-sag'))).toBe('Sag')
  })

  const titledBy = (...titles: string[]) => ({
    ...source,
    property: (id: string) => ({ ...source.property(id), titles }),
  })

  test.each([
    ['granite-rail-sag', 'Sag of granite under a railway'],
    ['marl-sag', 'Sag of soft <marl> & "clay" as CaCO₃'],
    ['granite-age', 'How old granite is'],
    ['any-sag', 'Sag'],
  ])('is by the first title of its property of which it has all parts: %s', (id, expected) => {
    const titles = ['Sag of [material] as [formula]', 'Sag of [material] under a [load]', 'How old [material] is']
    expect(measurementTitle(titledBy(...titles), measurement(id))).toBe(expected)
  })

  test('is its own where it has one, and says its formula once', () => {
    const record = { ...measurement('marl-sag'), title: 'How far {CaCO3} gives' }
    expect(measurementTitle(titledBy('Sag of [material]'), record)).toBe('How far CaCO₃ gives')
    expect(titleWithFormula(source, record)).toBe('How far CaCO₃ gives')
    expect(titleWithFormula(source, { ...record, title: 'Chalk' })).toBe('Chalk, CaCO₃')
    expect(titleWithFormula(source, { ...record, formula: 'C', title: 'Carbon' })).toBe('Carbon, C')
  })
})
