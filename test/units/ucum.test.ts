import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { checkUcum, commensurable, convert } from '../../src/core/units/index.ts'

const lengths = ['nm', 'Ao', 'um', 'pm', 'm'] as const
const temperatures = ['Cel', 'K', '[degF]'] as const

describe('checkUcum(code)', () => {
  it('accepts codes', () => {
    for (const code of ['1', '%', 'nm', 'mA.h/g', 'W.h/kg', '{cycles}', 'Cel']) expect(checkUcum(code)).toBeNull()
  })
  it('says what is wrong', () => {
    for (const inherited of ['constructor', '__proto__', 'toString']) expect(checkUcum(inherited)).not.toBeNull()
    expect(checkUcum('mAh/g')).toBe('"mAh/g" is not a UCUM code: mAh is not a valid UCUM code.')
    expect(checkUcum('Å')).toBe('"Å" is not a UCUM code')
    expect(checkUcum('')).toMatch('"" is not a UCUM code')
    expect(checkUcum(`{${'x'.repeat(400)}}`)).toBeNull()
    expect(checkUcum(`{${'x'.repeat(500)}}`)).toBe(
      `"{${'x'.repeat(59)}…" is not a UCUM code: it has more than 500 characters`,
    )
  })
})

describe('the library', () => {
  it('prints nothing of its own', () => {
    const printed: unknown[] = []
    const prints = ['log', 'warn', 'error'] as const
    for (const name of prints) vi.spyOn(console, name).mockImplementation((...words) => void printed.push(words))
    for (const code of ['k Pa', 'm m', '{', '10*', '*', '/', 'm//s', '(m', '[degF']) checkUcum(code)
    expect(() => convert(1, 'k Pa', 'Pa')).toThrow(RangeError)
    expect(printed).toEqual([])
    vi.restoreAllMocks()
  })
})

describe('convert(value, from, to)', () => {
  it('converts without binary noise', () => {
    expect(convert(3.8, 'Ao', 'nm')).toBe(0.38)
    expect(convert(0.1 + 0.2, 'um', 'nm')).toBe(300)
    expect(convert(25, 'Cel', 'K')).toBe(298.15)
    expect(convert(1, 'W.h/kg', 'J/g')).toBe(3.6)
  })
  it('refuses other dimensions', () => {
    expect(() => convert(1, 'nm', 's')).toThrow(RangeError)
    expect(() => convert(1, 'mA/g', 'mA.h/g')).toThrow(RangeError)
  })
  it('converts multiples of what a procedure defines, and never one such unit into another', () => {
    expect(convert(2, 'k[IU]', '[IU]')).toBe(2000)
    expect(convert(5, '[IU]/mL', '[IU]/L')).toBe(5000)
    expect(convert(3, 'M[CFU]/g', '[CFU]/mg')).toBe(3000)
    expect(convert(60, '[IU]/h', 'm[IU]/min')).toBe(1000)
    for (const [from, to] of [
      ['[IU]', '[CFU]'],
      ['[IU]', 'mol'],
      ['[IU]', 'cd'],
      ['[IU]/mL', '[IU]/g'],
      ['[IU]/mL', 'mL/[IU]'],
    ] as const)
      expect(() => convert(1, from, to), `${from} ${to}`).toThrow(RangeError)
  })
  it('goes there and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom(...lengths),
        fc.constantFrom(...lengths),
        (n, a, b) => {
          expect(convert(convert(n / 1000, a, b), b, a)).toBeCloseTo(n / 1000, 3)
        },
      ),
    )
  })
  it('keeps the order of values', () => {
    const pair = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }))
    fc.assert(
      fc.property(pair, fc.constantFrom(...temperatures), fc.constantFrom(...temperatures), ([low, step], a, b) => {
        expect(convert(low, a, b)).toBeLessThan(convert(low + step, a, b))
      }),
    )
  })
})

describe('commensurable(a, b)', () => {
  it('knows dimensions', () => {
    expect(commensurable('Ao', 'nm')).toBe(true)
    expect(commensurable('min', 's')).toBe(true)
    expect(commensurable('nm', 's')).toBe(false)
    expect(commensurable('nonsense', 's')).toBe(false)
  })
  it('does not mistake one count for another', () => {
    expect(commensurable('{C}', '{cycles}')).toBe(false)
    expect(commensurable('{cycles}', '1')).toBe(false)
  })
})
