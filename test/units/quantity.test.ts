import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Unit } from '../../src/core/schema/vocabulary.ts'
import {
  endsOf,
  formatNumber,
  formatQuantity,
  type Printable,
  type QuantityForm,
  unitText,
} from '../../src/core/units/index.ts'
import { superscript } from '../../src/core/units/number.ts'

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
  uncertainty: null,
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

const raised = new Map([...'-0123456789'].map(character => [superscript(character), character]))

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
    [1e-5, 6, '1.0~×~10⁻⁵'],
    [2.5e-5, 7, '2.50~×~10⁻⁵'],
    [12345678, 1, '1.23456780~×~10⁷'],
    [0, null, '0'],
    [0.1, 20, '0.10000000000000000000'],
    [1.5e300, null, '1.5~×~10³⁰⁰'],
    [-1e300, 1, '−1.0000000000000000~×~10³⁰⁰'],
    [1e-300, 2, '10⁻³⁰⁰'],
  ])('%d with %s decimals', (value, decimals, text) => {
    expect(formatNumber(value, decimals).replaceAll('\u00a0', '~').replaceAll('\u202f', "'")).toBe(text)
  })
  it('prints every digit of any number, whatever decimals are asked for', () => {
    const read = (text: string) =>
      Number(
        text
          .replaceAll('\u202f', '')
          .replace('−', '-')
          .replace(/(?<=^-?)10(?=[⁻⁰-⁹¹²³])/, '1\u00a0×\u00a010')
          .replace(
            /\u00a0×\u00a010(.+)/,
            (_, power: string) => `e${power.replace(/./g, one => raised.get(one) ?? '?')}`,
          ),
      )
    const number = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(number, fc.option(fc.nat(400)), (value, decimals) => {
        expect(read(formatNumber(value, decimals))).toBe(value + 0)
      }),
    )
  })
  it('refuses what is no number', () => {
    expect(() => formatNumber(Number.NaN)).toThrow(RangeError)
  })
})

describe('formatQuantity(quantity, unit)', () => {
  it('shows the qualifier as a sign', () => {
    expect(print({ qualifier: 'about', value: 420 }, percent)).toBe('≈~420~%')
    expect(print({ qualifier: 'less-than', value: 100 }, nm)).toBe('<~100~nm')
    expect(print({ qualifier: 'at-most', value: 100 }, nm)).toBe('≤~100~nm')
    expect(print({ qualifier: 'greater-than', value: 10 }, nm)).toBe('>~10~nm')
    expect(print({ qualifier: 'at-least', value: 0.4, decimals: 2 }, nm)).toBe('≥~0.40~nm')
    expect(print({ qualifier: 'change', from: 0.38, to: 0.4, decimals: 2 }, nm)).toBe('0.38~→~0.40~nm')
    expect(print({ qualifier: 'range', min: 3, max: 7 }, speed)).toBe('3–7~nm~s⁻¹')
    expect(print({ qualifier: 'range', min: 3, max: 7, approximate: true }, speed)).toBe('≈~3–7~nm~s⁻¹')
    expect(print({ qualifier: 'range', min: -5, max: 7 }, nm)).toBe('−5~to~7~nm')
  })
  it('shows the qualifier in words', () => {
    expect(print({ qualifier: 'about', value: 420 }, percent, 'words')).toBe('about 420~%')
    expect(print({ qualifier: 'less-than', value: 100 }, nm, 'words')).toBe('less than 100~nm')
    expect(print({ qualifier: 'at-most', value: 100 }, nm, 'words')).toBe('at most 100~nm')
    expect(print({ qualifier: 'greater-than', value: 10 }, nm, 'words')).toBe('more than 10~nm')
    expect(print({ qualifier: 'at-least', value: 10 }, nm, 'words')).toBe('at least 10~nm')
    expect(print({ qualifier: 'range', min: 3, max: 7 }, speed, 'words')).toBe('3 to 7~nm~s⁻¹')
    expect(print({ qualifier: 'change', from: 0.38, to: 0.4, decimals: 2 }, nm, 'words')).toBe('from 0.38 to 0.40~nm')
    expect(print({ qualifier: 'change', from: 1, to: 2, approximate: true }, nm, 'words')).toBe('from about 1 to 2~nm')
  })
  it('shows how sure a value is', () => {
    expect(print({ value: 420, uncertainty: 15 }, percent)).toBe('420~±~15~%')
    expect(print({ qualifier: 'about', value: 420, uncertainty: 15 }, percent)).toBe('≈~420~±~15~%')
    expect(print({ value: 420, uncertainty: { plus: 20, minus: 10 } }, percent)).toBe('420~+20/−10~%')
    expect(print({ value: 0.4, uncertainty: 0.1, decimals: 2 }, nm)).toBe('0.40~±~0.10~nm')
    expect(print({ value: 0.2, uncertainty: 0.05 }, rate)).toBe('0.2~±~0.05C')
    expect(print({ value: 420, uncertainty: 15 }, percent, 'words')).toBe('420 plus or minus 15~%')
    expect(print({ value: 420, uncertainty: { plus: 20, minus: 10 } }, percent, 'words')).toBe(
      '420, plus 20 or minus 10~%',
    )
  })
  it('lets no power of ten be read as one of the number before it too', () => {
    expect(print({ value: 1.1980035, uncertainty: 1.8e-6 }, unit('d', 'd'))).toBe('1.1980035~±~0.0000018~d')
    expect(print({ value: 5, uncertainty: { plus: 3e-5, minus: 2e-5 } }, nm)).toBe('5~+0.00003/−0.00002~nm')
    expect(print({ qualifier: 'range', min: 2, max: 3e7 }, nm)).toBe("2–30'000'000~nm")
    expect(print({ qualifier: 'range', min: -2, max: 3e7 }, nm, 'words')).toBe("−2 to 30'000'000~nm")
    expect(print({ qualifier: 'change', from: 2, to: 3.5e7 }, nm)).toBe("2~→~35'000'000~nm")
    expect(print({ value: 2, uncertainty: 0.00001, decimals: 6 }, nm)).toBe('2.000000~±~0.000010~nm')
  })
  it('prints all as powers where digits would be too many', () => {
    expect(print({ qualifier: 'range', min: 2, max: 3e23 }, nm)).toBe('2~×~10⁰–3~×~10²³~nm')
    expect(print({ value: 250, uncertainty: 1.5e-16 }, nm)).toBe('2.5~×~10²~±~1.5~×~10⁻¹⁶~nm')
  })
  it('leaves powers that nothing can be read into', () => {
    expect(print({ qualifier: 'range', min: 0, max: 3e7 }, nm)).toBe('0–3~×~10⁷~nm')
    expect(print({ qualifier: 'range', min: 2, max: 1e7 }, nm)).toBe('2–10⁷~nm')
    expect(print({ qualifier: 'range', min: 2e7, max: 3e7 }, nm)).toBe('2~×~10⁷–3~×~10⁷~nm')
    expect(print({ qualifier: 'range', min: 1.5e-6, max: 3 }, nm)).toBe('1.5~×~10⁻⁶–3~nm')
    expect(print({ qualifier: 'range', min: 2, max: 3e7 }, nm, 'max')).toBe('3~×~10⁷~nm')
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

describe('endsOf(quantity)', () => {
  const ends = (fields: Partial<Printable>) => endsOf(quantity(fields))
  it('are open where a bound leaves them so', () => {
    for (const qualifier of ['less-than', 'at-most'] as const)
      expect(ends({ qualifier, value: 5 })).toEqual({ low: null, high: 5 })
    for (const qualifier of ['greater-than', 'at-least'] as const)
      expect(ends({ qualifier, value: 5 })).toEqual({ low: 5, high: null })
  })
  it('are those of a range, of a change before and after, of a value itself', () => {
    expect(ends({ qualifier: 'range', min: 3, max: 7 })).toEqual({ low: 3, high: 7 })
    expect(ends({ qualifier: 'change', from: 7, to: 3 })).toEqual({ low: 7, high: 3 })
    expect(ends({ qualifier: 'about', value: 3 })).toEqual({ low: 3, high: 3 })
  })
  it('reach as far as an uncertainty does', () => {
    expect(ends({ value: 0.4, uncertainty: 0.05 })).toEqual({ low: 0.35, high: 0.45 })
    expect(ends({ value: 0.3, uncertainty: { plus: 0.1, minus: 0 } })).toEqual({ low: 0.3, high: 0.4 })
  })
})
