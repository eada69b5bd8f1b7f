import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printed, readPositive } from '../../src/outputs/calc/number.ts'
import { calcQuery } from '../../src/outputs/calc/query.ts'
import { capacity } from '../../src/packs/electrochemistry/calculators/capacity.ts'
import { rate, timeText } from '../../src/packs/electrochemistry/calculators/rate.ts'
import { volumeFromLengths } from '../../src/packs/electrochemistry/calculators/volume.ts'

const sodium = { symbol: 'Na', charge: 1 }
const asked = { formula: 'Sn', count: '3.75', guest: sodium, density: '' }

describe('capacity', () => {
  it.each([
    ['Sn', '3.75', sodium, 846.6],
    ['P', '3', sodium, 2596],
    ['FeS2', '4', sodium, 893.6],
    ['LiNi1/3Mn1/3Co1/3O2', '1', { symbol: 'Li', charge: 1 }, 277.9],
    ['LiNi₁/₃Mn₁/₃Co₁/₃O₂', '1', { symbol: 'Li', charge: 1 }, 277.9],
    ['TiO2(B)', '1', { symbol: 'Li', charge: 1 }, 335.6],
    ['Li2S', '2', { symbol: 'Li', charge: 1 }, 1167],
    ['Si', '2', { symbol: 'Mg', charge: 2 }, 3817],
  ])('of %s with %s × %o is %d mA h/g', (formula, count, guest, expected) => {
    const found = capacity({ formula, count, guest, density: '' })
    expect(found.ok && found.value.perMass).toBeCloseTo(expected, expected < 1000 ? 1 : 0)
  })

  it('gives the charge of the product, and by volume where the density is known', () => {
    const found = capacity({ ...asked, density: '7.287' })
    expect(found.ok && found.value.perProduct).toBeCloseTo(490.5, 1)
    expect(found.ok && found.value.perVolume).toBeCloseTo(6169, -1)
    expect(found.ok && found.value.steps).toHaveLength(4)
  })

  it('reads formulas with real subscripts', () => {
    const found = capacity({ ...asked, formula: 'Na₁₅Sn₄' })
    expect(found.ok && found.value.molarMass).toBeCloseTo(819.69, 2)
  })

  it('tells all that is wrong, each at its field', () => {
    const found = capacity({ formula: 'Qq2', count: '-1', guest: sodium, density: 'heavy' })
    expect(found).toEqual({
      ok: false,
      faults: {
        formula: 'There is no element "Qq" (character 1).',
        count: 'It must be greater than 0.',
        density: '“heavy” is no number.',
      },
    })
  })

  it.each(['Li_xCoO2', 'MO2', 'Tc', '', 'Na2S +', 'SnO2/3C', 'CuSO4.5H2O', 'H2O0', 'Ti3C2T_x', 'DMC'])(
    'says why %j has no mass',
    formula => {
      const found = capacity({ ...asked, formula })
      expect(found.ok === false && found.faults.formula).toMatch(/^[A-Z“"].*\.$/)
    },
  )
})

describe('rate', () => {
  it('gives the two others of rate, current and time', () => {
    const found = rate('894', 'rate', '2')
    expect(found.ok && [found.value.current, found.value.time]).toEqual([1788, 0.5])
  })

  it('comes back to what it started from', () => {
    const number = fc.double({ min: 0.001, max: 1e4, noNaN: true })
    fc.assert(
      fc.property(number, number, (charge, value) => {
        const first = rate(String(charge), 'rate', String(value))
        const second = first.ok ? rate(String(charge), 'current', String(first.value.current)) : first
        const third = second.ok ? rate(String(charge), 'time', String(second.value.time)) : second
        expect(third.ok && third.value.rate / value).toBeCloseTo(1, 9)
      }),
    )
  })

  it('prints times in the unit that suits them', () => {
    expect([14.2, 0.5, 0.001].map(timeText)).toEqual(['14.2 h', '30 min', '3.6 s'])
  })
})

describe('volumeFromLengths', () => {
  it.each([
    ['layer', 0.3],
    ['wire', 0.69],
    ['sphere', 1.197],
  ] as const)('of a %s', (shape, expected) => {
    const found = volumeFromLengths(shape, '10', '13')
    expect(found.ok && found.value.volume).toBeCloseTo(expected, 12)
    expect(found.ok && found.value.length).toBeCloseTo(0.3, 12)
  })

  it('asks for both lengths', () => {
    expect(volumeFromLengths('wire', '', '0')).toEqual({
      ok: false,
      faults: { from: 'Give a number.', to: 'It must be greater than 0.' },
    })
  })
})

describe('readPositive', () => {
  it.each([
    ['96 485.33', 96485.33],
    ['1e3', 1000],
    ['.5', 0.5],
    ['+2', 2],
  ])('reads %j', (text, value) => {
    expect(readPositive(text)).toEqual({ ok: true, value })
  })

  it.each([
    ['1,5', 'Write the decimal sign as a point: 1.5.'],
    ['12 nm', '“12 nm” is no number.'],
    ['1e999', 'The number is too large.'],
    ['−3', 'It must be greater than 0.'],
  ])('refuses %j', (text, fault) => {
    expect(readPositive(text)).toEqual({ ok: false, fault })
  })
})

it('results have four significant digits, of which those before the point all stay', () => {
  expect([847.1234, 12345.6, 0.0704, 2].map(value => printed(value))).toEqual(['847.1', '12\u202f346', '0.0704', '2'])
})

it('a question is an address that a person can read', () => {
  expect(calcQuery({ c: 'capacity', f: 'Na2S + Fe', n: '' })).toBe('?c=capacity&f=Na2S%20%2B%20Fe')
})
