import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { molarMass, parseFormula } from '../../src/core/chem/index.ts'
import {
  cyclingHours,
  faraday,
  growth,
  theoreticalCapacity,
  volumeGrowth,
} from '../../src/packs/electrochemistry/physics.ts'

const massOf = (text: string): number => {
  const parsed = parseFormula(text)
  if (!parsed.ok) throw new Error(parsed.message)
  return molarMass(parsed.formula)
}
const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true })

describe('theoreticalCapacity(electrons, molarMass)', () => {
  it.each([
    ['C6', 1, 372],
    ['Li', 1, 3862],
    ['Mg', 2, 2206],
    ['Zn', 2, 820],
    ['Al', 3, 2980],
    ['S', 2, 1672],
    ['Sn', 3.75, 847],
    ['LiFePO4', 1, 170],
  ])('of %s with %d electrons is %d mA h/g', (formula, electrons, capacity) => {
    expect(theoreticalCapacity(electrons, massOf(formula))).toBeCloseTo(capacity, -0.5)
  })

  it('moves the same charge for a mole whatever the mass', () => {
    fc.assert(
      fc.property(positive, positive, (electrons, mass) => {
        expect((theoreticalCapacity(electrons, mass) * mass * 3.6) / electrons).toBeCloseTo(faraday, 4)
      }),
    )
  })
})

describe('cyclingHours(cycles, capacity, current)', () => {
  it('is two hours for a cycle at 1C', () => {
    expect(cyclingHours(1, 372, 372)).toBe(2)
  })

  it('halves when the current doubles', () => {
    fc.assert(
      fc.property(positive, positive, positive, (cycles, capacity, current) => {
        const ratio = cyclingHours(cycles, capacity, current) / cyclingHours(cycles, capacity, 2 * current)
        expect(ratio).toBeCloseTo(2, 9)
      }),
    )
  })
})

describe('volumeGrowth(factor, dimensions)', () => {
  it('is that of a rod which only gets thicker, of silicon on full lithiation', () => {
    expect(volumeGrowth(2, 2)).toBe(3)
  })

  it('grows with the dimensions, and is the growth of the length itself in one', () => {
    fc.assert(
      fc.property(fc.double({ min: 1.001, max: 10, noNaN: true }), factor => {
        expect(volumeGrowth(factor, 1)).toBeCloseTo(growth(1, factor), 12)
        expect(volumeGrowth(factor, 2)).toBeGreaterThan(volumeGrowth(factor, 1))
        expect(volumeGrowth(factor, 3)).toBeGreaterThan(volumeGrowth(factor, 2))
      }),
    )
  })
})
