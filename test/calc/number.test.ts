import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/core/catalogue/words.ts'
import { type FieldFault, faultText } from '../../src/outputs/calc/fault.ts'
import { figures, printed, readPositive, readQuantity } from '../../src/outputs/calc/number.ts'
import { calcQuery } from '../../src/outputs/calc/query.ts'

/** A fault as readers see it. */
const told = (fault: FieldFault) => ({ ...fault, says: faultText(wordsOf('en'), fault) })

const value = (text: string) => {
  const read = readPositive(text)
  return read.ok ? read.value : told(read.fault)
}

describe('readPositive', () => {
  it.each([
    ['96 485.33', 96485.33],
    ['1 675', 1675],
    ['1\u202f000\u202f000', 1e6],
    ['1e3', 1000],
    ['1.6e3', 1600],
    ['1.6 × 10³', 1600],
    ['2 × 10⁻⁷', 2e-7],
    ['1/10', 0.1],
    ['.5', 0.5],
    ['+2', 2],
  ])('reads %j', (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 12)
  })

  it.each([
    ['', 'Give a number.'],
    ['12 nm', '“12 nm” is no number.'],
    ['12 34', '“12 34” is no number.'],
    ['1.2.3', '“1.2.3” is no number.'],
    ['1/0', '“1/0” is no number.'],
    ['C/10', '“C/10” is no number.'],
    ['1e999', 'The number is too large.'],
    ['−3', 'It must be greater than 0.'],
  ])('refuses %j', (text, says) => {
    expect(value(text)).toEqual({ says })
  })

  it.each([
    ['1,675', ['1.675', '1675']],
    ['12,500', ['12.500', '12500']],
    ['1,5', ['1.5']],
    ['0,675', ['0.675']],
    ['1,675,000', ['1675000']],
    ['1.675,5', ['1675.5']],
  ])('never guesses what the comma in %s means', (text, offers) => {
    const read = readPositive(text)
    expect(read.ok === false && read.fault.offers).toEqual(offers)
    for (const offer of offers) expect(readPositive(offer).ok).toBe(true)
  })

  it.each([
    ['１．５', 1.5],
    ["1'000", 1000],
    ['1’234’567', 1_234_567],
  ])('reads %j', (text, expected) => {
    expect(value(text)).toBe(expected)
  })

  it.each([
    ['0.5–0.7 nm', ['0.5 nm', '0.7 nm']],
    ['2-3 nm', ['2 nm', '3 nm']],
    ['2 to 3', ['2', '3']],
    ['1..2', ['1', '2']],
    ['１～２', ['1', '2']],
    ['135 ± 5 nm', ['135 nm']],
    ['135+/-5', ['135']],
    ['1.35(2) nm', ['1.35 nm']],
    ['≈ 135 nm', ['135 nm']],
    ['>5', ['5']],
    ['<= 5', ['5']],
  ])('offers the single numbers of %j', (text, offers) => {
    for (const read of [readPositive(text), readQuantity(text, 'length', 'nm')]) {
      if (read.ok) throw new Error(`${text} is read`)
      expect(told(read.fault)).toEqual({ says: 'A single number is asked for. Is one of these meant?', offers })
    }
    for (const offer of offers) expect(readQuantity(offer, 'length', 'nm').ok).toBe(true)
  })

  it('takes no power, unit or date for a range', () => {
    for (const text of ['1e-3', '1.6e-19', '10^-3', '2 × 10⁻⁷']) expect(readPositive(text).ok).toBe(true)
    expect(readQuantity('0.1 h-1', 'rate', 'h-1').ok).toBe(true)
    for (const text of ['2020-01-02', '1/2-3/4']) expect(readPositive(text).ok).toBe(false)
  })

  it('reads back every number that is printed', () => {
    const number = fc.double({ min: 1e-9, max: 1e12, noNaN: true }).map(one => Number(one.toPrecision(4)))
    fc.assert(
      fc.property(number, one => {
        expect(Number(value(printed(one))) / one).toBeCloseTo(1, 6)
      }),
    )
  })
})

describe('readQuantity', () => {
  const length = (text: string) => {
    const read = readQuantity(text, 'length', 'nm')
    return read.ok ? read.value.value : told(read.fault).says
  }

  it.each([
    ['135', 135],
    ['135 nm', 135],
    ['135nm', 135],
    ['3.7 Å', 0.37],
    ['0.2 µm', 200],
    ['0.2 um', 200],
    ['3 Angstrom', 0.3],
    ['3 ångströms', 0.3],
    ['1 angstrom', 0.1],
    ['5 micron', 5000],
    ['5 microns', 5000],
    ['5 micrometres', 5000],
    ['5 nanometers', 5],
    ['1 Metre', 1e9],
    ['1/2 nanometre', 0.5],
  ])('takes %j as %d nm', (text, expected) => {
    expect(length(text)).toBeCloseTo(expected, 9)
  })

  it.each([
    ['2 h', /^“2 h”|^“h” is the unit of a time; asked for is a length, in nm unless another unit is given\.$/],
    ['2 furlongs', /^“furlongs” is no unit that is known here/],
  ])('says why it does not take %j', (text, says) => {
    expect(length(text)).toMatch(says)
  })

  it.each([
    ['2 A h/g', 'charge', 'mA h g⁻¹', 2000],
    ['25 mA g⁻¹', 'current', 'mA g⁻¹', 25],
    ['2430 kg m⁻³', 'density', 'g cm⁻³', 2.43],
    ['1e-16 m²/s', 'diffusivity', 'cm² s⁻¹', 1e-12],
    ['500 e⁻/nm²/s', 'doseRate', 'e⁻ Å⁻² s⁻¹', 5],
    ['2 min', 'time', 's', 120],
    ['2 minutes', 'time', 's', 120],
    ['2 hrs', 'time', 'h', 2],
    ['1 day', 'time', 'h', 24],
    ['2 milliampere hours per gram', 'charge', 'mA h g⁻¹', 2],
    ['2 grams per cubic centimetre', 'density', 'g cm⁻³', 2],
    ['3 electrons per square angstrom per second', 'doseRate', 'e⁻ Å⁻² s⁻¹', 3],
    ['2 per hour', 'rate', 'h⁻¹', 2],
    ['3 millivolts', 'voltage', 'V', 0.003],
  ] as const)('takes %j', (text, dimension, wanted, expected) => {
    const read = readQuantity(text, dimension, wanted)
    expect(read.ok && read.value.value / expected).toBeCloseTo(1, 9)
  })

  it('counts the digits that are typed', () => {
    const digits = (text: string) => {
      const read = readQuantity(text, 'length', 'nm')
      return read.ok && read.value.digits
    }
    expect(['0.050', '1.20e3', '135 nm', '7'].map(digits)).toEqual([2, 3, 3, 1])
  })
})

it('results have four significant digits, of which those before the point all stay', () => {
  expect([847.1234, 12345.6, 0.0704, 2].map(one => printed(one))).toEqual(['847.1', '12\u202f346', '0.0704', '2'])
})

it('figures keep the zeros that count', () => {
  expect([figures(0.5, 2), figures(1788, 3), figures(99.96, 3), figures(1e-12, 2)]).toEqual([
    '0.50',
    '1790',
    '100',
    '1.0\u00a0×\u00a010⁻¹²',
  ])
})

it('a question is an address that a person can read', () => {
  expect(calcQuery({ c: 'capacity', f: 'Na2S + Fe', n: '' })).toBe('?c=capacity&f=Na2S%20%2B%20Fe')
})
