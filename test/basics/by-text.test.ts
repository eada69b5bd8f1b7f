import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { byText } from '../../src/core/basics/by-text.ts'

describe('a function of a text that remembers', () => {
  it('gives for each text what it would give without', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 2 }), { maxLength: 60 }), fc.nat({ max: 8 }), (texts, most) => {
        const remembering = byText(most, text => ({ of: text }))
        for (const text of texts) expect(remembering(text)).toEqual({ of: text })
      }),
    )
  })

  it('makes it once for as many texts as it remembers, and holds no more than twice as many', () => {
    const make = vi.fn((text: string) => ({ text }))
    const remembering = byText(3, make)
    const ask = (words: string) => words.split('').map(remembering)
    ask('abcabc')
    expect(make).toHaveBeenCalledTimes(3)
    ask('deffed')
    expect(make).toHaveBeenCalledTimes(6)
    ask('ghijkl')
    make.mockClear()
    ask('a')
    expect(make).toHaveBeenCalledTimes(1)
  })
})
