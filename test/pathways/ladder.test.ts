import { describe, expect, it } from 'vitest'
import { ladderOf } from '../../src/outputs/pathways/ladder.ts'
import { corpusOf } from '../audit/support/corpus.ts'

const growth = { id: 'grown', property: 'left', value: 69, unit: '%' }
const reviewOf = (equation: string, steps: object = {}) =>
  corpusOf({
    materials: [{ id: 'it', formula: 'Sn' }],
    measurements: [growth],
    pathways: [{ id: 'p', steps: [{ phases: ['Sn'] }, { phases: ['NaSn'], equation, ...steps }] }],
  })
const rungsOf = (corpus: ReturnType<typeof corpusOf>) =>
  corpus.records.pathways.flatMap(pathway => ladderOf(corpus, pathway).rungs)

describe('ladderOf(corpus, pathway)', () => {
  it('counts charge where the reactions of a review move it', () => {
    const rungs = rungsOf(reviewOf('Sn + Na+ + e- -> NaSn'))
    expect(rungs.map(({ charge, taken }) => [charge, taken])).toEqual([
      ['0', null],
      ['1', '+1'],
    ])
  })

  it('speaks of no charge in a review whose reactions move none', () => {
    const rungs = rungsOf(reviewOf('Sn + Na -> NaSn'))
    expect(rungs.flatMap(({ charge, taken, at }) => [charge, taken, at])).toEqual(Array(6).fill(null))
  })

  it('takes the volume from the growth that a step names, whatever its role', () => {
    const corpus = reviewOf('Sn + Na -> NaSn', { volumeChange: 'grown' })
    expect(rungsOf(corpus).map(({ volume }) => volume)).toEqual([1, 1.69])
  })
})
