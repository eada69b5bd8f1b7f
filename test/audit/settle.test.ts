import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../src/core/audit/index.ts'
import { corpusOf, saidOf } from './support/corpus.ts'

const width = (id: string, value: number) => ({ id, property: 'width', value, unit: 'nm' })
const doubt = (record: string, of: string) => ({ record, of })

/** What `same-quantity` says of two widths of one sample that differ, beside some notes. */
function onPair(notes: object[]): Record<'m' | 'n', Verdict | undefined> {
  const noted = notes.map((note, index) => ({ id: `note-${index}`, ...note }))
  const corpus = corpusOf({
    materials: [{ id: 'it' }],
    measurements: [width('m', 0.31), width('n', 0.12)],
    notes: noted,
  })
  const on = (id: string) => saidOf(corpus, 'same-quantity', 'measurements', id)?.verdict
  return { m: on('m'), n: on('n') }
}

/** What `share` says of 90 % left of a capacity that fell from 500 to 400 mA h/g over the same cycles, beside some notes. */
function onShare(notes: Record<string, unknown>[]) {
  const conditions = [{ property: 'cycles', value: 100, unit: 'cycles' }]
  const pair = { id: 'c', qualifier: 'change', from: 500, to: 400, unit: 'mA h/g', conditions }
  const left = { id: 'm', property: 'left', value: 90, unit: '%', conditions }
  return saidOf(
    corpusOf({ materials: [{ id: 'it' }], measurements: [pair, left], notes }),
    'share',
    'measurements',
    'm',
  )
}

describe('a pair that does not fit', () => {
  it('is open on both sides where nobody knows better', () => {
    expect(onPair([])).toEqual({ m: 'open', n: 'open' })
  })

  it.each(['certain', 'likely'])('is held against the half that a %s note doubts, and the other is set free', state => {
    const note = { about: ['n'], confidence: state, doubts: [doubt('n', 'value')] }
    expect(onPair([note])).toEqual({ m: 'cannot-be-checked', n: 'open' })
  })

  it.each([
    ['m', 'pair'],
    ['m', 'value'],
    ['c', 'value'],
  ])('is open where a note leaves open whether %s is wrong in its %s', (record, of) => {
    expect(onShare([])?.verdict).toBe('inconsistent')
    const notes = [{ id: 'a', about: [record], confidence: 'open', doubts: [doubt(record, of)] }]
    expect(onShare(notes)).toMatchObject({
      verdict: 'open',
      assumption: 'The note “A note” leaves open what is right.',
    })
  })

  it('stays as it is where a note doubts mere words', () => {
    const words = { about: ['n'], confidence: 'likely', doubts: [doubt('n', 'wording')] }
    expect(onPair([words])).toEqual({ m: 'open', n: 'open' })
  })

  it('says of the half set free which note decides', () => {
    const notes = [{ id: 'a', about: ['n'], confidence: 'likely', doubts: [doubt('n', 'value')] }]
    const corpus = corpusOf({
      materials: [{ id: 'it' }],
      measurements: [width('m', 0.31), width('n', 0.12)],
      notes,
    })
    expect(saidOf(corpus, 'same-quantity', 'measurements', 'm')).toMatchObject({
      detail: expect.stringContaining('which the note “A note” holds to be wrong'),
      with: 'n',
    })
  })
})

describe('a verdict on one record', () => {
  const wrong = { id: 'm', value: 1, unit: 'mA h/g', conditions: [{ property: 'current', value: 5, unit: 'mA h/g' }] }
  const on = (confidence: string, of: string) => {
    const notes = [{ id: 'a', about: ['m'], confidence, doubts: [doubt('m', of)] }]
    return saidOf(
      corpusOf({ materials: [{ id: 'it' }], measurements: [wrong], notes }),
      'dimension',
      'measurements',
      'm',
    )
  }

  it('is no surer than the note about the same part', () => {
    expect(on('open', 'condition:current')).toMatchObject({
      verdict: 'open',
      of: 'condition:current',
      assumption: 'The note “A note” leaves open what is right.',
    })
    expect(on('likely', 'condition:current')?.verdict).toBe('inconsistent')
    expect(on('open', 'value')?.verdict).toBe('inconsistent')
  })
})
