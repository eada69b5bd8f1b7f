import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../src/core/corpus/types.ts'
import { shortened } from '../../src/core/words/shorten.ts'
import { sectionSummary } from '../../src/site/context/sections.ts'

const piece = fc.constantFrom(
  ...[
    'Sodium',
    'enters',
    'Na₁₅Sn₄',
    '420\u00a0%',
    '+',
    '→',
    '4',
    'e⁻',
    '(see',
    'Fig.',
    '2)',
    'grows,',
    'slowly.',
    'et',
    'al.',
  ],
  ...['𝒙', 'a'.repeat(30), '電池は膨らむ。', '–', '—'],
)
const texts = fc.array(piece, { minLength: 1, maxLength: 40 }).map(words => words.join(' '))

describe('shortened(text, most)', () => {
  it.each([
    ['Short enough.', 20, 'Short enough.'],
    ['Tin swells. It then cracks along the edge.', 20, 'Tin swells.'],
    ['Tin swells a great deal. It then cracks along the edge.', 30, 'Tin swells a great deal.'],
    [
      'Mostly this happens at low voltage (versus sodium), where plating begins',
      45,
      'Mostly this happens at low voltage…',
    ],
    ['It takes up sodium as in Sn + 4 Na → Na₁₅Sn₄ and swells', 36, 'It takes up sodium as in…'],
    ['It swells by 420\u00a0% in all, as seen', 18, 'It swells by…'],
    ['As Wang et al. saw, it cracks at the edge', 26, 'As Wang et al. saw, it…'],
    ['電池は膨らむ。そして割れる。さらに続く', 16, '電池は膨らむ。そして割れる。'],
    ['Pneumonoultramicroscopic', 10, 'Pneumonou…'],
  ])('gives of %j in %i characters %j', (text, most, expected) => {
    expect(shortened(text, most)).toBe(expected)
  })

  it('ends where a word ends, says that more follows, and keeps within its room', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 32, max: 200 }), (text, most) => {
        const short = shortened(text, most)
        expect(short.length).toBeLessThanOrEqual(most)
        if (short === text) return
        const kept = short.replace(/…$/, '')
        expect(text.startsWith(kept)).toBe(true)
        expect(short.endsWith('…') || /[.。]$/.test(short)).toBe(true)
        expect(text.slice(kept.length)).toMatch(/^(?:[\s,;:.–(]|(?<=。))/u)
        expect(kept.isWellFormed()).toBe(true)
      }),
    )
  })
})

describe('the summary of a section', () => {
  const summary = (text: string) => sectionSummary({ blocks: [{ type: 'paragraph', text }] as Block[], title: 'Tin' })

  it('is its first paragraph where that is short, and its title where it has none', () => {
    expect(summary('Tin swells:')).toBe('Tin swells:')
    expect(sectionSummary({ blocks: [], title: 'Tin' })).toBe('Tin')
  })

  it('ends with a sentence, even one that is long', () => {
    const long = `${'a tin wire that swells '.repeat(11).trim()}.`
    expect(summary(`${long} It does not crack.`)).toBe(long)
    expect(summary('Tin swells. It does not crack.')).toBe('Tin swells. It does not crack.')
    expect(summary(`Tin swells. But ${long}`)).toBe('Tin swells.')
  })

  it('says that more follows where it is cut', () => {
    expect(summary('a tin wire that swells '.repeat(20))).toMatch(/^.{150,199} (?:a|tin|wire|that|swells)…$/)
  })
})
