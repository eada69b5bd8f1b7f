import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownText } from '../../src/core/basics/own-text.ts'

describe('ownText(text)', () => {
  it('is the same text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(10), (text, start) => {
        const part = text.slice(start)
        expect(ownText(part)).toBe(part)
      }),
    )
    expect(ownText('a half of a pair: \ud800 \udc00')).toBe('a half of a pair: \ud800 \udc00')
  })
})
