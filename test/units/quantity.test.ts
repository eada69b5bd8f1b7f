import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Unit } from '../../src/core/schema/vocabulary.ts'
import {
  formatNumber,
  formatQuantity,
  type Printable,
  type QuantityForm,
  unitText,
} from '../../src/core/units/index.ts'

const unit = (id: string, ucum: string, extra: Partial<Unit> = {}): Unit => ({
  id,
  ucum,
  display: null,
  singular: null,
  ...extra,
})
const percent = unit('%', '%')
const nm = unit('nm', 'nm')
const speed = unit('nm/s', 'nm/s')
const rate = unit('C-rate', '{C}', { display: 'C' })
const times = unit('times', '1', { singular: 'time' })

const quantity = (fields: Partial<Printable>): Printable => ({
  qualifier: 'exact',
  value: null,
  min: null,
  max: null,
  from: null,
  to: null,
  decimals: null,
  approximate: false,
  ...fields,
})
/** Formats and shows no-break spaces as `~`, thin ones as `'`. */
const print = (fields: Partial<Printable>, u: Unit, form?: QuantityForm) =>
  formatQuantity(quantity(fields), u, form).replaceAll('\u00a0', '~').replaceAll('\u202f', "'")

describe('unitText(unit)', () => {
  it.each([
    ['mA h/g', 'mA~h~g⁻¹'],
    ['nm/s', 'nm~s⁻¹'],
    ['%', '%'],
    ['Å', 'Å'],
    ['mg/cm2', 'mg~cm⁻²'],
    ['cm2', 'cm²'],
    ['mol/(L s)', 'mol~L⁻¹~s⁻¹'],
    ['1/s', 's⁻¹'],
  ])('%s', (id, text) => {
    expect(unitText(unit(id, '1')).replaceAll('\u00a0', '~')).toBe(text)
  })
  it('shows what the vocabulary says instead', () => {
    expect(unitText(rate)).toBe('C')
  })
})

describe('formatNumber(value, decimals)', () => {
  it.each([
    [-5, null, '−5'],
    [0.4, 2, '0.40'],
    [2.55, 1, '2.55'],
    [9999, null, '9999'],
    [10000, null, "10'000"],
    [1234567.5, null, "1'234'567.5"],
    [1e-7, null, '10⁻⁷'],
    [-1.5e-7, null, '−1.5~×~10⁻⁷'],
    [3e8, null, '3~×~10⁸'],
    [0, null, '0'],
  ])('%d with %s decimals', (value, decimals, text) => {
    expect(formatNumber(value, decimals).replaceAll('\u00a0', '~').replaceAll('\u202f', "'")).toBe(text)
  })
  it('refuses what is no number', () => {
    expect(() => formatNumber(Number.NaN)).toThrow(RangeError)
  })
})

describe('formatQuantity(quantity, unit)', () => {
  it('shows the qualifier as a sign', () => {
    expect(print({ qualifier: 'about', value: 420 }, percent)).toBe('≈~420~%')
    expect(print({ qualifier: 'less-than', value: 100 }, nm)).toBe('<~100~nm')
    expect(print({ qualifier: 'greater-than', value: 10 }, nm)).toBe('>~10~nm')
    expect(print({ qualifier: 'change', from: 0.38, to: 0.4, decimals: 2 }, nm)).toBe('0.38~→~0.40~nm')
    expect(print({ qualifier: 'range', min: 3, max: 7 }, speed)).toBe('3–7~nm~s⁻¹')
    expect(print({ qualifier: 'range', min: 3, max: 7, approximate: true }, speed)).toBe('≈~3–7~nm~s⁻¹')
    expect(print({ qualifier: 'range', min: -5, max: 7 }, nm)).toBe('−5~to~7~nm')
  })
  it('shows the qualifier in words', () => {
    expect(print({ qualifier: 'about', value: 420 }, percent, 'words')).toBe('about 420~%')
    expect(print({ qualifier: 'less-than', value: 100 }, nm, 'words')).toBe('less than 100~nm')
    expect(print({ qualifier: 'greater-than', value: 10 }, nm, 'words')).toBe('more than 10~nm')
    expect(print({ qualifier: 'range', min: 3, max: 7 }, speed, 'words')).toBe('3 to 7~nm~s⁻¹')
    expect(print({ qualifier: 'change', from: 0.38, to: 0.4, decimals: 2 }, nm, 'words')).toBe('from 0.38 to 0.40~nm')
    expect(print({ qualifier: 'change', from: 1, to: 2, approximate: true }, nm, 'words')).toBe('from about 1 to 2~nm')
  })
  it('shows one end', () => {
    expect(print({ qualifier: 'change', from: 0.38, to: 0.4, decimals: 2 }, nm, 'to')).toBe('0.40~nm')
    expect(print({ qualifier: 'range', min: 3, max: 7, approximate: true }, speed, 'min')).toBe('≈~3~nm~s⁻¹')
    expect(() => print({ value: 3 }, speed, 'min')).toThrow('a quantity with qualifier "exact" has no "min"')
  })
  it('agrees in number and sets multipliers tight', () => {
    expect(print({ value: 1 }, times)).toBe('1~time')
    expect(print({ value: 10 }, times)).toBe('10~times')
    expect(print({ value: 0.2 }, rate)).toBe('0.2C')
  })

  const plain = fc.integer({ min: -9_999_999, max: 9_999_999 }).map(n => n / 1000)
  it('can be read back', () => {
    fc.assert(
      fc.property(plain, fc.integer({ min: 0, max: 5 }), (value, decimals) => {
        const text = formatQuantity(quantity({ value, decimals }), nm)
        const read = Number(
          text
            .replace(/\u00a0nm$/, '')
            .replaceAll('\u202f', '')
            .replace('−', '-'),
        )
        return Math.abs(read - value) < 1e-12 || Math.abs(value) < 1e-4
      }),
    )
  })
  it('never says NaN, undefined or null', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom(percent, nm, rate, times),
        (value, u) => {
          expect(formatQuantity(quantity({ value }), u)).not.toMatch(/NaN|undefined|null|Infinity/)
        },
      ),
    )
  })
})
