import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/core/catalogue/words.ts'
import { faultText } from '../../src/outputs/calc/fault.ts'
import type { Values } from '../../src/outputs/calc/types.ts'
import { wordsOfPacks } from '../../src/packs/calculators.ts'
import { computationsIn } from '../../src/packs/computations.ts'
import { capacity } from '../../src/packs/electrochemistry/calculators/capacity.ts'
import { diffusionTime } from '../../src/packs/electrochemistry/calculators/diffusion.ts'
import { chargePerArea } from '../../src/packs/electrochemistry/calculators/dose.ts'
import { pairEnergy } from '../../src/packs/electrochemistry/calculators/energy.ts'
import { rate, rateText, readRate, timeText } from '../../src/packs/electrochemistry/calculators/rate.ts'
import {
  type BodyShape,
  volumeFromLengths as grown,
  growthText,
} from '../../src/packs/electrochemistry/calculators/volume.ts'
import { calculatorTextsIn } from '../../src/packs/electrochemistry/words/calculators/texts.ts'

const computations = computationsIn(wordsOfPacks('en'))
const { volume } = calculatorTextsIn('en').computed
const volumeFromLengths = (shape: BodyShape, from: string, to: string) => grown(shape, from, to, volume)

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

  it('warns where the formula holds already what is to come in', () => {
    const of = (f: string) => {
      const found = computations['capacity']?.compute({ f, n: '3.75', 'i.symbol': 'Na', 'i.charge': '1' }, {})
      return found?.ok && found.value.cautions
    }
    expect(of('Na15Sn4')).toEqual([expect.stringMatching(/^Na₁₅Sn₄ already holds 15 Na\. Counted here are 3\.75 more/)])
    expect([of('Sn'), of('Na')]).toEqual([[], []])
  })

  it.each([
    ['tin', ['Sn', 'TiN']],
    ['fes2', ['FeS2']],
    ['sodium', ['Na']],
    ['FES2', ['FeS2']],
  ])('offers what %s may mean', (formula, offers) => {
    const found = capacity({ ...asked, formula })
    expect(found.ok === false && found.faults['formula']?.offers).toEqual(offers)
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
        formula: {
          says: {
            ...{ is: 'unreadFormula', column: 1, rest: 'Qq2' },
            english: 'There is no element "Qq"',
          },
        },
        count: { says: { is: 'notPositive' } },
        density: { says: { is: 'noNumber', typed: 'heavy' } },
      },
    })
  })

  it.each(['Li_xCoO2', 'MO2', 'Tc', '', 'Na2S +', 'SnO2/3C', 'CuSO4.5H2O', 'H2O0', 'Ti3C2T_x', 'DMC'])(
    'says why %j has no mass',
    formula => {
      const found = capacity({ ...asked, formula })
      const fault = found.ok ? undefined : found.faults['formula']
      expect(fault && faultText(wordsOf('en'), fault)).toMatch(/^[A-Z“"].*\.$/)
      for (const language of ['de', 'zh'])
        expect(fault && faultText(wordsOf(language), fault)).not.toMatch(/\b(?:is|no|the|a)\b|undefined/)
    },
  )
})

describe('rate', () => {
  it('gives the two others of rate, current and time', () => {
    const found = rate('894', 'rate', '2')
    expect(found.ok && [found.value.current, found.value.time]).toEqual([1788, 0.5])
  })

  it.each([
    ['C/10', 0.1],
    ['c/3', 1 / 3],
    ['2C', 2],
    ['0.5 C', 0.5],
    ['C', 1],
    ['1/10', 0.1],
    ['0.1', 0.1],
    ['0.1 h⁻¹', 0.1],
    ['2 /min', 120],
  ])('reads %j as %d for each hour', (text, value) => {
    const read = readRate(text)
    expect(read.ok && read.value.value).toBeCloseTo(value, 12)
  })

  it.each(['C/0', '0C', 'C10', 'fast', '20 min'])('refuses %j as a rate', text => {
    expect(readRate(text).ok).toBe(false)
  })

  it('takes the units that are typed', () => {
    const found = rate('0.894 A h/g', 'time', '30 min')
    expect(found.ok && [found.value.current, found.value.rate]).toEqual([1788, 2])
  })

  it('prints rates as they are spoken of', () => {
    expect([0.1, 2, 1, 0.3].map(one => rateText(one))).toEqual([
      '0.1 h⁻¹, C/10',
      '2 h⁻¹, 2C',
      '1 h⁻¹, 1C',
      '0.3 h⁻¹, 0.3C',
    ])
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
    expect([14.2, 0.5, 0.001].map(one => timeText(one))).toEqual(['14.2 h', '30.0 min', '3.60 s'])
    expect(timeText(14.2, 2)).toBe('14 h')
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

  it('takes lengths with units of their own, and asks for the one that is missing', () => {
    const found = volumeFromLengths('sphere', '135 nm', '0.27 µm')
    expect(found.ok && found.value.volume).toBeCloseTo(7, 9)
    expect(volumeFromLengths('wire', '135 nm', '155')).toEqual({
      ok: false,
      faults: { to: { says: 'Give this length its unit, too.' } },
    })
  })

  it('gives as many digits as the lengths allow', () => {
    expect([growthText(1.0541, 2), growthText(2.197, 2), growthText(5.2, 3), growthText(0.875, 3)]).toEqual([
      '+5 %',
      '+120 %',
      '+420 %',
      '−12.5 %',
    ])
  })

  it('asks for both lengths', () => {
    expect(volumeFromLengths('wire', '', '0')).toEqual({
      ok: false,
      faults: { from: { says: { is: 'nothing' } }, to: { says: { is: 'notPositive' } } },
    })
  })
})

/** The first result of a calculator. */
function resultOf(id: string, values: Values): string | undefined {
  const found = computations[id]?.compute(values, { mass: 'Energy', volume: 'Volume' })
  return found?.ok ? found.value.results[0]?.[1] : undefined
}

describe('growth from densities', () => {
  const tin = { host: 'Sn', hostd: '7.33', made: 'Na15Sn4', maded: '2.43', units: '0.25' }

  it('is that of the molar volumes', () => {
    expect(resultOf('swelling', tin)).toBe('+421 %')
    expect(resultOf('swelling', { ...tin, maded: '2430 kg/m³' })).toBe('+421 %')
  })

  it('is nothing where a substance becomes itself, whatever its density', () => {
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 999 }), density => {
        const d = String(density / 100)
        expect(resultOf('swelling', { host: 'Sn', hostd: d, made: 'Sn', maded: d, units: '1' })).toBe('0 %')
      }),
    )
  })

  it('proposes how many units form, and cautions where atoms of the host are left over', () => {
    const { propose } = computations['swelling']?.proposals?.['units'] ?? {}
    expect(propose?.({ host: 'Sn', made: 'Na15Sn4' })).toBe('0.25')
    expect(propose?.({ host: 'Sn', made: 'Na2S' })).toBe('')
    const found = computations['swelling']?.compute({ ...tin, units: '1' }, {})
    expect(found?.ok && found.value.cautions?.[0]).toMatch(/^The Sn of Sn is not all in 1 Na₁₅Sn₄/)
  })
})

describe('energy', () => {
  it('is that of the two electrodes together', () => {
    // Sulfur with lithium at 2.2 V: 2567 W h/kg, which works round to 2600.
    expect(pairEnergy(2.2, 1672, 3861)).toBeCloseTo(2567, 0)
    expect(resultOf('energy', { u: '2.20', qp: '1672', qn: '3861' })).toBe('2570 W h kg⁻¹')
  })

  it('is less than with either electrode alone', () => {
    const number = fc.double({ min: 1, max: 5000, noNaN: true })
    fc.assert(
      fc.property(number, number, (one, other) => {
        expect(pairEnergy(1, one, other)).toBeLessThan(Math.min(one, other))
        expect(pairEnergy(1, one, other)).toBeCloseTo(pairEnergy(1, other, one), 9)
      }),
    )
  })
})

describe('the digits of results', () => {
  const resultsOf = (id: string, values: Values) => {
    const found = computations[id]?.compute(values, { rate: 'Rate', current: 'Current' })
    return found?.ok ? found.value.results : []
  }

  it('are those of the current and the charge for a rate and a time', () => {
    expect(resultsOf('rate', { q: '284', known: 'current', v: '20' })).toEqual([
      ['Rate', '0.070 h⁻¹, 0.070C'],
      ['Time', '14 h'],
    ])
    expect(resultsOf('rate', { q: '372', known: 'rate', v: 'C/10' })).toContainEqual(['Current', '37.2 mA g⁻¹'])
  })

  it('are those of the density for a charge per volume', () => {
    const asked = { f: 'P', n: '3', 'i.symbol': 'Na', 'i.charge': '1' }
    expect(resultsOf('capacity', { ...asked, d: '2.7' })[1]).toEqual(['Per volume', '7000 mA h cm⁻³'])
    expect(resultsOf('capacity', { ...asked, d: '2.690' })[1]).toEqual(['Per volume', '6983 mA h cm⁻³'])
  })
})

describe('the charge and the current of a cell', () => {
  it('come from its mass', () => {
    expect(resultOf('cell', { cq: '372', cm: '2.00', cr: 'C/10' })).toBe('0.744 mA h')
    const found = computations['cell']?.compute({ cq: '372', cm: '2.00', cr: 'C/10' }, {})
    expect(found?.ok && found.value.results.slice(1)).toEqual([
      ['Current at 1C', '0.744 mA'],
      ['Current at C/10', '0.0744 mA'],
    ])
  })
})

describe('diffusion', () => {
  it('takes L²/D, and gives the coefficient back from the time', () => {
    expect(resultOf('diffusion', { l: '100 nm', find: 'time', x: '1.0e-12' })).toBe('1.7 min')
    expect(resultOf('diffusion', { l: '0.1 µm', find: 'coefficient', x: '100 s' })).toBe(
      '1.0\u00a0×\u00a010⁻¹² cm² s⁻¹',
    )
    const length = fc.double({ min: 0.1, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(length, length, (one, time) => {
        expect(diffusionTime(one, diffusionTime(one, time)) / time).toBeCloseTo(1, 9)
      }),
    )
  })
})

describe('electron dose', () => {
  it('is rate times time, and as a charge 1.602 mC/cm² for each electron in a square ångström', () => {
    expect(resultOf('dose', { dr: '10', dt: '60' })).toBe('600 e⁻ Å⁻²')
    expect(resultOf('dose', { dr: '1000 e⁻ nm⁻² s⁻¹', dt: '1.0 min' })).toBe('600 e⁻ Å⁻²')
    expect(chargePerArea(1)).toBeCloseTo(1.602e-3, 6)
  })
})

describe('what is no formula', () => {
  it.each(['constructor', '__proto__', 'toString'])('is refused where every object has it: %s', host => {
    const found = computations['swelling']?.compute({ host, hostd: '1', made: 'Sn', maded: '1', units: '1' }, {})
    const fault = found?.ok === false ? found.faults['host'] : undefined
    expect(fault && faultText(wordsOf('en'), fault)).toMatch(/^“|\.$/)
  })
})
