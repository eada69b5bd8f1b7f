import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theoreticalCapacity } from '../../src/packs/electrochemistry/physics.ts'
import { verdictOn } from '../audit/support/corpus.ts'

const theoretical = (value: number, reaction: object | null) => [
  { id: 'm', kind: 'theoretical', value, unit: 'mA h/g', reaction },
]

describe('theoretical-capacity', () => {
  const on = (value: number, reaction: object | null) => verdictOn('theoretical-capacity', theoretical(value, reaction))

  it.each([
    [372, { host: 'C6', product: 'LiC6', electrons: 1 }],
    [1675, { host: 'S', product: 'Li2S', electrons: 2 }],
    [4200, { host: 'Si', product: 'Li4.4Si', electrons: 4.4 }],
    [278, { host: 'LiNi1/3Mn1/3Co1/3O2', product: 'Ni1/3Mn1/3Co1/3O2', electrons: 1 }],
    [335, { host: 'TiO2(B)', product: 'LiTiO2(B)', electrons: 1 }],
    [890, { host: 'Fe2O3', product: '2 Fe + 3 Li2O', electrons: 6 }],
  ])('agrees with %d mA h/g', (value, reaction) => {
    expect(on(value, reaction)).toBe(['consistent', 'inconsistent'][value === 890 ? 1 : 0])
  })

  it('refuses the capacity of the discharged compound for that of the element', () => {
    expect(on(1166, { host: 'S', electrons: 2 })).toBe('inconsistent')
    expect(on(1166, { host: 'Li2S', electrons: 2 })).toBe('consistent')
  })

  it('says nothing without a reaction, or of a host without a mass', () => {
    expect(on(372, null)).toBe('cannot-be-checked')
    expect(on(372, { host: 'Li_xC6', electrons: 1 })).toBe('cannot-be-checked')
  })

  it('agrees with what it computes itself, rounded', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), electrons => {
        expect(on(Math.round(theoreticalCapacity(electrons, 55.845)), { host: 'Fe', electrons })).toBe('consistent')
      }),
    )
  })
})

describe('capacity-limit', () => {
  const limit = { id: 't', kind: 'theoretical', value: 372, unit: 'mA h/g', ion: 'Li' }

  it.each([
    [340, 'Li', 'consistent'],
    [372, 'Li', 'consistent'],
    [500, 'Li', 'inconsistent'],
    [500, 'Na', 'cannot-be-checked'],
  ])('%d mA h/g with %s is %s', (value, ion, verdict) => {
    expect(verdictOn('capacity-limit', [{ id: 'm', value, unit: 'mA h/g', ion }, limit])).toBe(verdict)
  })
})

describe('c-rate', () => {
  const limit = { id: 't', kind: 'theoretical', value: 170, unit: 'mA h/g' }
  const on = (current: object | null, others: object[] = [limit]) =>
    verdictOn('c-rate', [
      {
        id: 'm',
        value: 150,
        unit: 'mA h/g',
        conditions: [
          { property: 'rate', value: 0.5, unit: 'C-rate' },
          ...(current ? [{ property: 'current', ...current }] : []),
        ],
      },
      ...(others as Record<string, unknown>[]),
    ])

  it('compares a current with rate times capacity, in any unit', () => {
    expect(on({ value: 85, unit: 'mA/g' })).toBe('consistent')
    expect(on({ value: 0.085, unit: 'A/g' })).toBe('consistent')
    expect(on({ value: 340, unit: 'mA/g' })).toBe('inconsistent')
  })

  it('says what is missing', () => {
    expect(on(null)).toBe('cannot-be-checked')
    expect(on({ value: 85, unit: 'mA/g' }, [])).toBe('cannot-be-checked')
  })
})

describe('cycling-time', () => {
  const cycled = (cycles: number, current: number) => [
    {
      id: 'm',
      value: 300,
      unit: 'mA h/g',
      conditions: [
        { property: 'current', value: current, unit: 'mA/g' },
        { property: 'cycles', value: cycles, unit: 'cycles' },
      ],
    },
  ]

  it('believes a test of weeks and not one of years', () => {
    expect(verdictOn('cycling-time', cycled(100, 100))).toBe('consistent')
    expect(verdictOn('cycling-time', cycled(2000, 20))).toBe('inconsistent')
    expect(verdictOn('cycling-time', cycled(2000, 2000))).toBe('consistent')
  })

  it('takes the current of cycles from the capacity of the same sample', () => {
    const life = { id: 'm', property: 'cycles', value: 2000, unit: 'cycles' }
    const slow = { id: 'c', value: 300, unit: 'mA h/g', conditions: [{ property: 'current', value: 20, unit: 'mA/g' }] }
    expect(verdictOn('cycling-time', [life, slow])).toBe('inconsistent')
    expect(verdictOn('cycling-time', [life, { ...slow, refs: [2] }])).toBe('cannot-be-checked')
    expect(verdictOn('cycling-time', [life])).toBe('cannot-be-checked')
  })
})

describe('share', () => {
  const faded = { id: 'c', qualifier: 'change', from: 500, to: 400, unit: 'mA h/g' }
  const on = (property: string, value: number, others = [faded]) =>
    verdictOn('share', [{ id: 'm', property, value, unit: '%' }, ...others])

  it('tells what is left from what is lost', () => {
    expect(on('left', 80)).toBe('consistent')
    expect(on('lost', 20)).toBe('consistent')
    expect(on('lost', 80)).toBe('inconsistent')
    expect(on('lost', 80, [])).toBe('cannot-be-checked')
  })
})
