import { describe, expect, it } from 'vitest'
import { contractRecords } from '../../src/outputs/exports/contract-records.ts'
import { loadReview } from '../../src/packs/index.ts'
import { dataTexts } from '../exports/support/reviews.ts'
import { filesOf } from './support/files.ts'
import { inMemory } from './support/overlay.ts'

const files = filesOf('glaciers')
const first = 'data/measurements/1.yaml'
const ice = 'qualifier: about, value: 917,'

/** The review of glaciers with another statement of the density of ice, or with measurements in another file. */
function withDensity(statement: string) {
  const text = files[first] ?? ''
  expect(text).toContain(ice)
  return loadReview('.', inMemory({ ...files, [first]: text.replace(ice, statement) }))
}

describe('an uncertainty', () => {
  it.each([
    ['value: 917, uncertainty: 0.50,', 0.5, '0.50'],
    ['qualifier: about, value: 917, uncertainty: {plus: 2.0, minus: 1},', { plus: 2, minus: 1 }, 'plus 2.0 minus 1.0'],
  ])('%s is published, and comes back the same', async (statement, published, cell) => {
    const { corpus } = await withDensity(statement)
    if (!corpus) throw new Error('no review')
    const records = contractRecords(corpus, 'measurements')
    expect(records.find(({ id }) => id === 'ice-density')).toMatchObject({ value: 917, uncertainty: published })
    expect(records.find(({ id }) => id === 'flow-law-exponent')).toMatchObject({ uncertainty: null })
    const texts = dataTexts(corpus)
    expect(texts.get('measurements.csv')).toContain(`,${cell},`)
    for (const name of ['measurements.csv', 'measurements.json']) {
      const others = Object.entries(files).filter(([path]) => !path.startsWith('data/measurements/'))
      const back = await loadReview(
        '.',
        inMemory({ ...Object.fromEntries(others), [`data/${name}`]: texts.get(name) ?? '' }),
      )
      expect(back.corpus && contractRecords(back.corpus, 'measurements')).toEqual(records)
    }
  })

  it.each([
    ['qualifier: at-most, value: 917, uncertainty: 3,', 'takes no uncertainty', 'A bound has no ±'],
    ['qualifier: range, min: 1, max: 917, uncertainty: 3,', 'takes no uncertainty', 'A range says by its ends'],
    ['qualifier: change, from: 1, to: 917, uncertainty: 3,', 'takes no uncertainty', 'Give each end'],
    ['value: 917, uncertainty: -3,', 'must be at least 0', 'An uncertainty is not less than 0'],
    ['value: 917, uncertainty: {plus: 3},', 'needs `minus`', ''],
    ['value: 917, uncertainty: {plus: 3, minus: -1},', 'must be at least 0', ''],
    ['value: 917, uncertainty: .nan,', '', ''],
    ['value: 917, uncertainty: some,', 'must be a number', ''],
  ])('%s is refused', async (statement, message, hint) => {
    const { problems } = await withDensity(statement)
    const found = problems.filter(({ file }) => file === first)
    expect(found).toHaveLength(1)
    expect(found[0]?.message).toContain(message)
    expect(found[0]?.hint ?? '').toContain(hint)
  })
})
