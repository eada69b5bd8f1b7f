import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseInline, scanInline } from '../../src/core/corpus/inline.ts'

describe('parseInline(text)', () => {
  it('tells words, italics, formulas and quantities apart', () => {
    expect(parseInline('In *situ* {Na_{0.2}X} at {q:tea-time}.')).toEqual([
      { type: 'text', text: 'In ', start: 0, end: 3 },
      { type: 'em', text: 'situ', start: 4, end: 8 },
      { type: 'text', text: ' ', start: 9, end: 10 },
      { type: 'formula', text: 'Na_{0.2}X', start: 10, end: 21 },
      { type: 'text', text: ' at ', start: 21, end: 25 },
      { type: 'quantity', id: 'tea-time', start: 25, end: 37 },
      { type: 'text', text: '.', start: 37, end: 38 },
    ])
  })

  it('keeps a formula inside italics', () => {
    expect(parseInline('*with {H2O} in*').map(({ type }) => type)).toEqual(['em', 'formula', 'em'])
  })

  it('takes an asterisk between spaces or inside a word for itself', () => {
    expect(parseInline('2 * 3, a*b')).toEqual([{ type: 'text', text: '2 * 3, a*b', start: 0, end: 10 }])
  })

  it('takes what a backslash stands before for itself', () => {
    expect(parseInline('\\{a\\} \\*b \\\\')).toEqual([{ type: 'text', text: '{a} *b \\', start: 0, end: 12 }])
  })

  it('finds what has no partner', () => {
    expect(scanInline('a {b *c } d').faults).toEqual([])
    expect(scanInline('a {b').faults).toEqual([{ offset: 2, character: '{' }])
    expect(scanInline('a } b *c').faults).toEqual([
      { offset: 2, character: '}' },
      { offset: 6, character: '*' },
    ])
  })

  it('covers the text in order, and loses no plain word', () => {
    const scrap = fc.constantFrom('{', '}', '*', '\\', 'a', ' ', 'q:', 'H2O', '_', '💧')
    fc.assert(
      fc.property(
        fc.array(scrap).map(scraps => scraps.join('')),
        text => {
          let last = 0
          for (const { start, end } of parseInline(text)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
          if (!/[{}*\\]/.test(text))
            expect(
              parseInline(text)
                .map(token => ('text' in token ? token.text : ''))
                .join(''),
            ).toBe(text)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
