import { describe, expect, it } from 'vitest'
import type { Unit } from '../../src/core/schema/vocabulary.ts'
import { convertQuantity } from '../../src/core/units/convert.ts'
import { formatNumber } from '../../src/core/units/number.ts'

const unit = (id: string, ucum: string): Unit => ({ id, ucum, display: null, singular: null })
const [angstrom, nanometre, metre, kilometre] = [
  unit('Å', 'Ao'),
  unit('nm', 'nm'),
  unit('m', 'm'),
  unit('km', 'km'),
] as const
const length = (value: number, decimals: number | null) => ({
  qualifier: 'exact' as const,
  approximate: false,
  value,
  min: null,
  max: null,
  from: null,
  to: null,
  unit: '',
  decimals,
  uncertainty: null,
})

describe('convertQuantity(quantity, from, to)', () => {
  it.each([
    ['3.40', angstrom, nanometre, '0.340'],
    ['0.340', nanometre, angstrom, '3.40'],
    ['12', nanometre, angstrom, '120'],
    ['1.5', kilometre, metre, '1500'],
    ['1500', metre, kilometre, '1.500'],
    ['0.50', metre, metre, '0.50'],
  ])('prints %s %o as %o with as many significant digits', (text, from, to, printed) => {
    const decimals = text.split('.')[1]?.length ?? 0
    const converted = convertQuantity(length(Number(text), decimals), from, to)
    expect(formatNumber(Number((converted.value ?? 0).toPrecision(12)), converted.decimals)).toBe(printed)
  })

  it.each([
    ['60', '°F', '[degF]', '°C', 'Cel', '15.56'],
    ['98.6', '°F', '[degF]', '°C', 'Cel', '37'],
    ['98.60', '°F', '[degF]', '°C', 'Cel', '37.00'],
    ['26.850', '°C', 'Cel', 'K', 'K', '300.000'],
    ['100', '°C', 'Cel', 'K', 'K', '373.15'],
    ['150', 'lb', '[lb_av]', 'kg', 'kg', '68.04'],
    ['10', 'min', 'min', 'h', 'h', '0.1667'],
    ['120', 'mmHg', 'mm[Hg]', 'kPa', 'kPa', '16'],
    ['760.00', 'mmHg', 'mm[Hg]', 'kPa', 'kPa', '101.325'],
    ['1.23456789', 'Å', 'Ao', 'nm', 'nm', '0.123456789'],
  ])(
    'prints %s %s in %o without the digits that the division makes up',
    (text, ...[id, ucum, other, code, printed]) => {
      const decimals = /\.(\d*)0$/.test(text) ? (text.split('.')[1]?.length ?? null) : null
      const converted = convertQuantity(length(Number(text), decimals), unit(id, ucum), unit(other, code))
      expect(formatNumber(converted.value ?? 0, converted.decimals)).toBe(printed)
    },
  )

  it('never asks for fewer than no decimals, nor for more than twenty', () => {
    expect(convertQuantity(length(2.5, 1), kilometre, nanometre).decimals).toBe(0)
    expect(convertQuantity(length(2.5, 9), nanometre, kilometre).decimals).toBe(20)
  })

  it('converts an uncertainty as the difference that it is', () => {
    const converted = (uncertainty: number | { plus: number; minus: number }, from: Unit, to: Unit) =>
      convertQuantity({ ...length(20, null), uncertainty }, from, to).uncertainty
    expect(converted(0.3, nanometre, angstrom)).toBe(3)
    expect(converted(5, unit('mmHg', 'mm[Hg]'), unit('kPa', 'kPa'))).toBe(0.67)
    expect(converted({ plus: 2, minus: 0.5 }, unit('°C', 'Cel'), unit('K', 'K'))).toEqual({ plus: 2, minus: 0.5 })
  })

  it('leaves open how many decimals there are where print left it open', () => {
    expect(convertQuantity(length(2.5, null), kilometre, metre).decimals).toBeNull()
  })

  it('converts every part that a quantity has, and makes up none that it has not', () => {
    const range = { ...length(1, 0), qualifier: 'range' as const, value: null, min: 1, max: 2 }
    expect(convertQuantity(range, kilometre, metre)).toMatchObject({
      value: null,
      min: 1000,
      max: 2000,
      from: null,
      to: null,
      unit: 'm',
    })
    const change = { ...length(1, 0), qualifier: 'change' as const, value: null, from: 3, to: 0 }
    expect(convertQuantity(change, kilometre, metre)).toMatchObject({
      value: null,
      min: null,
      max: null,
      from: 3000,
      to: 0,
    })
  })

  it('gives back the same quantity where nothing is to be converted', () => {
    const quantity = length(2.5, 1)
    expect(convertQuantity(quantity, metre, metre)).toBe(quantity)
  })

  it('refuses units of another dimension', () => {
    expect(() => convertQuantity(length(1, 0), metre, unit('s', 's'))).toThrow(RangeError)
  })
})
