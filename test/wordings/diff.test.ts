import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareWordings } from '../../src/outputs/wordings/compare.ts'
import { diffWords, type Stretch } from '../../src/outputs/wordings/diff.ts'

const text = fc
  .array(fc.constantFrom('tin', 'swells', 'by', '420', '%', '−0.5', ',', '.', ' ', ' ', '\n', '锡', '膨', 'à', '𝛼'), {
    maxLength: 40,
  })
  .map(pieces => pieces.join(''))
const without = (runs: readonly Stretch[], how: Stretch['how']) =>
  runs
    .filter(run => run.how !== how)
    .map(({ text }) => text)
    .join('')

describe('diffWords(before, after)', () => {
  it('has all of both texts, whatever they are', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), text, (before, after) => {
        const runs = diffWords(before, after)
        expect(without(runs, 'new')).toBe(before)
        expect(without(runs, 'gone')).toBe(after)
      }),
    )
  })

  it('marks nothing in a text that stays', () => {
    fc.assert(
      fc.property(text, same => {
        expect(diffWords(same, same).filter(({ how }) => how !== 'same')).toEqual([])
      }),
    )
  })

  it('marks whole words and numbers, what is new behind what is gone', () => {
    const shown = (before: string, after: string) =>
      diffWords(before, after)
        .map(({ how, text }) => ({ same: text, gone: `[-${text}-]`, new: `[+${text}+]` })[how])
        .join('')
    expect(shown('Tin swells by 420.5 %.', 'Tin swells by 424.5 %.')).toBe('Tin swells by [-420.5-][+424.5+] %.')
    expect(shown('Water boils a little later.', 'Water boils much later.')).toBe(
      'Water boils [-a little-][+much+] later.',
    )
    expect(shown('Tin swells.', 'Tin swells in sodium.')).toBe('Tin swells[+ in sodium+].')
    expect(shown('锡在膨胀', '锡会膨胀')).toBe('锡[-在-][+会+]膨胀')
  })

  it('takes texts that are very long', () => {
    const long = (word: string) => Array.from({ length: 9000 }, (_, at) => `${word}${at}`).join(' ')
    const runs = diffWords(`Same. ${long('a')} End.`, `Same. ${long('b')} End.`)
    expect(runs.map(({ how }) => how)).toEqual(['same', 'gone', 'new', 'same'])
  })
})

describe('compareWordings(before, after)', () => {
  it('puts parts of one name side by side, and tells those that only one has', () => {
    const parts = compareWordings(
      [
        ['value', '95 °C'],
        ['cup', 'small'],
        ['cup', 'large'],
      ],
      [
        ['value', '96 °C'],
        ['cup', 'small'],
        ['note', 'Read anew.'],
      ],
    )
    expect(parts.map(({ label, before, after, isSame }) => [label, before !== null, after !== null, isSame])).toEqual([
      ['value', true, true, false],
      ['cup', true, true, true],
      ['cup', true, false, false],
      ['note', false, true, false],
    ])
    expect(parts[0]?.before).toEqual([
      { how: 'gone', text: '95' },
      { how: 'same', text: ' °C' },
    ])
  })
})
