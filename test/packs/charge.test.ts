import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theoreticalCapacity } from '../../src/packs/electrochemistry/physics.ts'
import { saidOn } from '../audit/support/corpus.ts'

const capacity = (id: string, value: number, more: object = {}) => ({ id, value, unit: 'mA h/g', ...more })

describe('theoretical-capacity', () => {
  const on = (value: number, reaction: object | null) =>
    saidOn('theoretical-capacity', [capacity('m', value, { kind: 'theoretical', reaction })])

  it.each([
    [372, { host: 'C6', product: 'LiC6', electrons: 1 }],
    [1675, { host: 'S', product: 'Li2S', electrons: 2 }],
    [4200, { host: 'Si', product: 'Li4.4Si', electrons: 4.4 }],
    [278, { host: 'LiNi1/3Mn1/3Co1/3O2', product: 'Ni1/3Mn1/3Co1/3O2', electrons: 1 }],
    [335, { host: 'TiO2(B)', product: 'LiTiO2(B)', electrons: 1 }],
  ])('agrees with %d mA h/g', (value, reaction) => {
    expect(on(value, reaction)?.verdict).toBe('consistent')
  })

  it.each([
    [790, { host: 'SnO2', electrons: 4.4 }],
    [140, { host: 'LiCoO2', electrons: 0.5 }],
    [1600, { host: 'Ge', electrons: 4.4 }],
  ])('takes zeros at the end of %d for filled places', (value, reaction) => {
    expect(on(value, reaction)?.verdict).toBe('consistent')
    expect(on(value + 61, reaction)?.verdict).toBe('inconsistent')
  })

  it('refuses the capacity of another mass, and says of which', () => {
    expect(on(890, { host: 'Fe2O3', product: '2 Fe + 3 Li2O', electrons: 6 })?.verdict).toBe('inconsistent')
    expect(on(1166, { host: 'S', product: 'Li2S', electrons: 2 })).toMatchObject({
      verdict: 'inconsistent',
      assumption: null,
      detail: expect.stringContaining('per mass of {S}'),
      likely: expect.stringContaining('per mass of {Li2S}'),
    })
    expect(on(1166, { host: 'Li2S', electrons: 2 })?.verdict).toBe('consistent')
  })

  it('can not check without a reaction, or a host without a mass', () => {
    expect(on(372, null)?.verdict).toBe('cannot-be-checked')
    expect(on(372, { host: 'Li_xC6', electrons: 1 })?.verdict).toBe('cannot-be-checked')
  })

  it('agrees with what it computes itself, rounded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), electrons => {
        const value = Math.round(theoreticalCapacity(electrons, 55.845))
        expect(on(value, { host: 'Fe', electrons })?.verdict).toBe('consistent')
      }),
    )
  })
})

describe('capacity-limit', () => {
  const limit = (id: string, value: number, ion: string) => capacity(id, value, { kind: 'theoretical', ion })

  it.each([
    [340, 'Li', 'consistent'],
    [378, 'Li', 'consistent'],
    [500, 'Li', 'open'],
    [500, 'Na', 'cannot-be-checked'],
  ])('%d mA h/g with %s is %s', (value, ion, verdict) => {
    expect(saidOn('capacity-limit', [capacity('m', value, { ion }), limit('t', 372, 'Li')])?.verdict).toBe(verdict)
  })

  it('asks what else stores charge, and names the record that it compares with', () => {
    expect(saidOn('capacity-limit', [capacity('m', 1200, { ion: 'Li' }), limit('t', 890, 'Li')])).toMatchObject({
      of: 'pair',
      with: 't',
      likely: expect.stringContaining('interphase'),
    })
  })

  it('takes the largest of several theoretical values', () => {
    const limits = [limit('t', 140, 'Li'), limit('u', 274, 'Li')]
    expect(saidOn('capacity-limit', [capacity('m', 145, { ion: 'Li' }), ...limits])?.verdict).toBe('consistent')
  })

  it('says nothing of what could be twice as much', () => {
    expect(saidOn('capacity-limit', [capacity('m', 150, { ion: 'Li' }), limit('t', 372, 'Li')])).toBeNull()
  })
})

describe('charge-stage', () => {
  const on = (value: number, formula: string) =>
    saidOn('charge-stage', [capacity('m', value, { formula })], { materials: [{ id: 'it', formula: 'Sn' }] })
      ?.verdict ?? null

  it('holds a charge against the phase that it should make', () => {
    expect(on(197, 'NaSn')).toBe('consistent')
    expect(on(400, 'NaSn')).toBe('open')
    expect(on(100, 'NaSn')).toBeNull()
    expect(on(197, 'KSn')).toBeNull()
  })
})

describe('c-rate', () => {
  const oneC = capacity('t', 170, { kind: 'theoretical', conditions: [{ property: 'rate', value: 1, unit: 'C-rate' }] })
  const on = (current: object | null, others: object[] = [oneC], rate = 0.5) =>
    saidOn('c-rate', [
      capacity('m', 150, {
        conditions: [
          { property: 'rate', value: rate, unit: 'C-rate' },
          ...(current ? [{ property: 'current', ...current }] : []),
        ],
      }),
      ...others,
    ])

  it('compares a current with rate times what the work takes 1C for, in any unit', () => {
    expect(on({ value: 85, unit: 'mA/g' })).toMatchObject({ verdict: 'consistent', of: 'condition:current', with: 't' })
    expect(on({ value: 0.085, unit: 'A/g' })?.verdict).toBe('consistent')
    expect(on({ value: 340, unit: 'mA/g' })?.verdict).toBe('inconsistent')
  })

  it('takes 0.3 for a third', () => {
    expect(on({ value: 57, unit: 'mA/g' }, [oneC], 0.3)?.verdict).toBe('consistent')
  })

  it('takes no theoretical capacity for 1C, nor that of another ion or work', () => {
    const theoretical = capacity('t', 170, { kind: 'theoretical' })
    for (const other of [theoretical, { ...oneC, ion: 'Li' }, { ...oneC, refs: [2] }])
      expect(on({ value: 340, unit: 'mA/g' }, [other])?.verdict).toBe('cannot-be-checked')
  })

  it('says what is missing', () => {
    expect(on(null)?.verdict).toBe('cannot-be-checked')
    expect(on({ value: 85, unit: 'mA/g' }, [])?.verdict).toBe('cannot-be-checked')
  })
})

describe('cycling-time', () => {
  const on = (cycles: number, current: number) =>
    saidOn('cycling-time', [
      capacity('m', 300, {
        conditions: [
          { property: 'current', value: current, unit: 'mA/g' },
          { property: 'cycles', value: cycles, unit: 'cycles' },
        ],
      }),
    ])

  it('believes a test of months, asks about one of years, and says nothing of hours', () => {
    expect(on(1000, 100)?.verdict).toBe('consistent')
    expect(on(2000, 20)).toMatchObject({ verdict: 'open', of: 'condition:current' })
    expect(on(100, 1000)).toBeNull()
  })

  it('takes the current of cycles from no other record', () => {
    const life = { id: 'm', property: 'cycles', value: 2000, unit: 'cycles' }
    const slow = capacity('c', 300, { conditions: [{ property: 'current', value: 20, unit: 'mA/g' }] })
    expect(saidOn('cycling-time', [life, slow])?.verdict).toBe('cannot-be-checked')
  })
})

describe('share', () => {
  const cycles = (value: number) => ({ conditions: [{ property: 'cycles', value, unit: 'cycles' }] })
  const faded = { id: 'c', qualifier: 'change', from: 500, to: 400, unit: 'mA h/g' }
  const on = (property: string, value: number, others: object[] = [faded], more: object = {}) =>
    saidOn('share', [{ id: 'm', property, value, unit: '%', ...more }, ...others])

  it('tells what is left from what is lost', () => {
    expect(on('left', 80)?.verdict).toBe('consistent')
    expect(on('lost', 20)?.verdict).toBe('consistent')
    expect(on('lost', 80)).toMatchObject({ verdict: 'open', likely: 'what is left instead of what is lost.' })
    expect(on('lost', 80, [])?.verdict).toBe('cannot-be-checked')
  })

  it('convicts only over the same cycles', () => {
    const pair = { ...faded, ...cycles(100) }
    expect(on('left', 90, [pair], cycles(100))).toMatchObject({ verdict: 'inconsistent', of: 'pair', with: 'c' })
    expect(on('left', 90, [faded], cycles(100))?.verdict).toBe('open')
    expect(on('left', 90, [pair], cycles(200))?.verdict).toBe('cannot-be-checked')
  })
})

describe('share of several pairs', () => {
  const after = { conditions: [{ property: 'cycles', value: 100, unit: 'cycles' }] }
  const pair = (id: string, to: number) => ({ id, qualifier: 'change', from: 500, to, unit: 'mA h/g', ...after })
  const on = (value: number) =>
    saidOn('share', [{ id: 'm', property: 'left', value, unit: '%', ...after }, pair('a', 250), pair('b', 450)])

  it('takes the one that fits, and convicts where none does', () => {
    expect(on(50)).toMatchObject({ verdict: 'consistent', with: 'a' })
    expect(on(90)).toMatchObject({ verdict: 'consistent', with: 'b' })
    expect(on(70)).toMatchObject({ verdict: 'inconsistent', with: 'a' })
  })
})

describe('energy-density', () => {
  const sulfide = { host: 'S', product: 'Li2S', electrons: 2 }
  const on = (property: string, value: number, unit: string, more: object = {}) =>
    saidOn('energy-density', [{ id: 'm', property, value, unit, kind: 'theoretical', reaction: sulfide, ...more }])

  it('says per mass or volume of what an energy is', () => {
    expect(on('energy', 2567, 'W h/kg')).toMatchObject({
      verdict: 'consistent',
      detail: expect.stringContaining('2567 W h kg⁻¹ for each kilogram of reactants'),
    })
    expect(on('density', 2800, 'W h/L')?.detail).toContain('for each litre of reactants')
    expect(on('density', 4300, 'W h/L')?.detail).toContain('for each litre of {Li2S}')
    expect(on('density', 8000, 'W h/L')?.verdict).toBe('open')
  })

  it('takes the voltage of the record before that of the table', () => {
    const conditions = [{ property: 'voltage', value: 1.1, unit: 'V' }]
    expect(on('energy', 2567, 'W h/kg', { conditions })?.verdict).toBe('open')
    expect(on('energy', 1283, 'W h/kg', { conditions })?.verdict).toBe('consistent')
  })

  it('can not check without a reaction or a voltage', () => {
    expect(on('energy', 2567, 'W h/kg', { reaction: null })?.verdict).toBe('cannot-be-checked')
    expect(on('energy', 935, 'W h/kg', { reaction: { host: 'O2', product: 'KO2', electrons: 1 } })?.verdict).toBe(
      'cannot-be-checked',
    )
  })
})

describe('standard-potential', () => {
  const on = (value: number, formula = 'Li') =>
    saidOn('standard-potential', [{ id: 'm', property: 'potential', value, unit: 'V' }], {
      materials: [{ id: 'it', formula }],
    })

  it('compares with the table, the sign included', () => {
    expect(on(-3.04)?.verdict).toBe('consistent')
    expect(on(-3.05)?.verdict).toBe('consistent')
    expect(on(-2.71)?.verdict).toBe('open')
    expect(on(3.04)).toMatchObject({ verdict: 'open', likely: 'the other sign: −3.04 V.' })
    expect(on(-3.04, 'LiCoO2')).toBeNull()
  })
})
