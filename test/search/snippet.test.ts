import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marked, type Run, snippet } from '../../src/outputs/search/snippet.ts'

const print = (runs: Run[]) => runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')

describe('marked(text, words)', () => {
  it('marks words in whatever form they are written', () => {
    expect(print(marked('MoS₂ nanotubes, a nanotube of mos2', new Set(['mos2', 'nanotube'])))).toBe(
      '[MoS₂] [nanotubes], a [nanotube] of [mos2]',
    )
  })

  it('marks a word that is typed without its umlauts', () => {
    expect(print(marked('Äschenruß und Ruß', new Set(['aeschenruss'])))).toBe('[Äschenruß] und Ruß')
  })

  it('marks a word without blanks around it as one, though it is looked for by its pairs of characters', () => {
    expect(print(marked('它是过电位。', new Set(['过电', '电位'])))).toBe('它是[过电位]。')
    expect(print(marked('它是过电位。', new Set(['位'])))).toBe('它是过电[位]。')
  })

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.array(fc.lorem({ maxCount: 1 })), (text, words) => {
        expect(
          marked(text, new Set(words))
            .map(run => run.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})

describe('snippet(text, words)', () => {
  const text = `${'far away '.repeat(40)}the tin and the salt ${'and so on '.repeat(40)}`

  it('shows the place that has the most of the words', () => {
    expect(print(snippet(text, new Set(['tin', 'salt']), 80))).toMatch(
      /^… (far |away )*the \[tin\] and the \[salt\] .*[a-z]…$/,
    )
  })

  it('begins at the beginning where nothing is to be marked', () => {
    expect(print(snippet(text, new Set(), 40))).toMatch(/^far away/)
  })

  it('ends with a sentence where one ends late enough, and with no stray mark', () => {
    const told =
      'Tin swells a lot in a cell of sodium. It does not crack then, nor does it come off; it heals by itself.'
    expect(print(snippet(told, new Set(['tin']), 50))).toBe('[Tin] swells a lot in a cell of sodium.')
    expect(print(snippet(told, new Set(['tin']), 79))).toBe(
      '[Tin] swells a lot in a cell of sodium. It does not crack then, nor does it come…',
    )
  })

  it('keeps a short text whole', () => expect(print(snippet('A short text.', new Set(), 40))).toBe('A short text.'))
})
