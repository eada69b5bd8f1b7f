import { describe, expect, it } from 'vitest'
import { inPattern, lowered, onLine, raised, shifted } from '../../src/core/basics/levels.ts'

describe('characters below and above the line', () => {
  it.each([
    ['15', '₁₅', '¹⁵'],
    ['2+', '₂₊', '²⁺'],
    ['1-x', '₁₋ₓ', '¹⁻ˣ'],
    ['(1)', '₍₁₎', '⁽¹⁾'],
    ['max', 'ₘₐₓ', null],
    ['δ', null, null],
    ['1/3', null, null],
  ])('%s', (text, below, above) => {
    expect([shifted(text, lowered), shifted(text, raised)]).toEqual([below, above])
    for (const moved of [below, above]) if (moved !== null) expect(onLine(moved)).toBe(text)
  })

  it('keeps the signs on the line that are to stay there', () => {
    expect([shifted('1/3', lowered, '/'), shifted('0.5', raised, '.')]).toEqual(['₁/₃', '⁰.⁵'])
  })

  it('brings every one of them back', () => {
    for (const level of [lowered, raised])
      for (const character of inPattern(level)) expect(shifted(onLine(character), level)).toBe(character)
  })
})
