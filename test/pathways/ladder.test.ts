import { describe, expect, it } from 'vitest'
import { ladderOf } from '../../src/core/derivations/ladder.ts'
import { stagesOf } from '../../src/outputs/pathways/stages.ts'
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

  const volumesOf = (measured: object) =>
    rungsOf(
      corpusOf({
        materials: [{ id: 'it', formula: 'Sn' }],
        measurements: [{ ...growth, ...measured }],
        pathways: [{ id: 'p', steps: [{ phases: ['Sn'] }, { phases: ['NaSn'], volumeChange: 'grown' }] }],
      }),
    ).map(({ volume }) => volume)

  it('takes the volume from the growth that a step names', () => {
    expect(volumesOf({ property: 'volume' })).toEqual([1, 1.69])
    expect(volumesOf({ property: 'volume', value: -20 })).toEqual([1, 0.8])
  })

  it('takes none from what else is per cent, nor from a growth that leaves nothing', () => {
    expect(volumesOf({ property: 'left' })).toEqual([1, null])
    expect(volumesOf({ property: 'volume', value: -100 })).toEqual([1, null])
  })
})

describe('stagesOf(corpus, ladder)', () => {
  const stateOf = (value: object, more: object = {}) => {
    const corpus = corpusOf({
      ...more,
      materials: [{ id: 'it', formula: 'Sn' }],
      measurements: [{ ...growth, property: 'size', ...value }],
      pathways: [{ id: 'p', steps: [{ phases: ['Sn'] }, { phases: ['NaSn'], volumeChange: 'grown' }] }],
    })
    const states = corpus.records.pathways.flatMap(one => stagesOf(corpus, ladderOf(corpus, one)))
    return states.at(-1)?.state?.replaceAll('\u00a0', ' ')
  }

  it('says what grows by its property and its sign, never a volume of so many per cent', () => {
    expect([
      stateOf({ value: 60 }),
      stateOf({ value: 420, qualifier: 'about' }),
      stateOf({ value: -20 }),
      stateOf({ value: 0 }),
      stateOf({ value: null, qualifier: 'range', min: 10, max: 20 }),
    ]).toEqual(['size +60 %', 'size ≈ +420 %', 'size −20 %', 'size 0 %', 'size +10–20 %'])
  })

  it('has the sign of a growth in doubt beside it, with its words', () => {
    const noted = (confidence: string) => ({
      notes: [{ id: 'n', about: ['grown'], confidence, doubts: [{ record: 'grown', of: 'value' }] }],
    })
    expect([
      stateOf({ value: 60 }, noted('certain')),
      stateOf({ value: 60 }, noted('open')),
      stateOf({ value: 60 }, { notes: [{ id: 'n', about: ['grown'] }] }),
    ]).toEqual(['size +60 % (✗ contradicted)', 'size +60 % (? open)', 'size +60 %'])
  })
})
