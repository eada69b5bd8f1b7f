import { describe, expect, it } from 'vitest'
import { checkUcum, ucumFor } from '../../src/core/units/index.ts'

describe('ucumFor(written)', () => {
  it.each([
    ['Angstrom', 'Ao'],
    ['ångströms', 'Ao'],
    ['Å', 'Ao'],
    ['micron', 'um'],
    ['microns', 'um'],
    ['µm', 'um'],
    ['μm', 'um'],
    ['nanometres', 'nm'],
    ['°C', 'Cel'],
    ['℃', 'Cel'],
    ['ºC', 'Cel'],
    ['deg C', 'Cel'],
    ['degrees Celsius', 'Cel'],
    ['degrees Fahrenheit', '[degF]'],
    ['kΩ', 'kOhm'],
    ['Ω cm', 'Ohm.cm'],
    ['mAh/g', 'mA.h/g'],
    ['mA h g⁻¹', 'mA.h.g-1'],
    ['m s^-1', 'm.s-1'],
    ['grams per cubic centimetre', 'g/cm3'],
    ['metres per second squared', 'm/s2'],
    ['hrs', 'h'],
    ['yr', 'a'],
    ['percent', '%'],
    ['wt%', '%'],
    ['ppm', '[ppm]'],
    ['M', 'mol/L'],
    ['mol/l', 'mol/L'],
  ])('takes %s for %s', (written, code) => {
    expect(ucumFor(written)).toBe(code)
    expect(checkUcum(code)).toBeNull()
  })

  it.each(['nm', 'mA.h/g', '{cycles}', 'W.h/kg', 'Cel', '[degF]', '1', 'furlongs', 'constructor', 'm/toString', ''])(
    'leaves %s',
    code => {
      expect(ucumFor(code)).toBe(code)
    },
  )
})
