import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { massOf } from '../../src/core/chem/index.ts'
import { crystalOf, crystals, crystalVolume } from '../../src/packs/electrochemistry/crystals/crystals.ts'
import { crystalDensity } from '../../src/packs/electrochemistry/crystals/density.ts'
import { roomOf } from '../../src/packs/electrochemistry/crystals/inserted.ts'
import { planesOf } from '../../src/packs/electrochemistry/crystals/planes.ts'

const read = (file: string) => parse(readFileSync(new URL(`../audit/truths/${file}`, import.meta.url), 'utf8'))
const collected: { phase: string; 'molar-volume': number }[] = read('crystals.yaml')
const { 'ion-volumes': ions }: { 'ion-volumes': { ion: string; volume: number }[] } = read('constants.yaml')

describe('the table of crystals', () => {
  it('has the volume of every phase that was looked up, and its source', () => {
    expect(crystals.map(({ phase, volume }) => [phase, volume])).toEqual(
      collected.map(one => [one.phase, one['molar-volume']]),
    )
    expect(crystals.filter(({ source }) => source === '')).toEqual([])
  })

  it('knows a substance by its atoms, whatever its formula counts', () => {
    expect(crystalOf('S8')?.phase).toBe('sulfur (α)')
    expect(crystalVolume('S8')).toBeCloseTo(8 * 15.51)
    expect(crystalOf('Sn')?.phase).toBe('tin (white)')
    expect(crystalVolume('Na3.75Sn')).toBeCloseTo(337.67 / 4)
    expect(crystalVolume('Na_xSn')).toBeNull()
  })
})

describe('crystalDensity(formula)', () => {
  it.each([
    ['Sn', 7.33],
    ['Li', 0.533],
    ['S8', 2.07],
    ['MoS2', 5],
  ])('of %s is about %d g/cm³', (formula, density) => {
    expect((crystalDensity(formula) ?? 0) / density).toBeCloseTo(1, 1)
  })

  it('is not known of what is not in the table, or no formula', () => {
    expect(['Rb', 'Na_xSn', 'tin'].map(crystalDensity)).toEqual([null, null, null])
  })

  it('is the mass by the volume of every crystal', () => {
    for (const { formula, volume } of crystals) {
      const found = massOf(formula)
      const density = crystalDensity(formula)
      if (crystalOf(formula)?.volume === volume && 'mass' in found)
        expect(((density ?? 0) * volume) / found.mass, formula).toBeCloseTo(1, 2)
    }
  })
})

describe('roomOf(guest)', () => {
  it.each(['Li', 'Na', 'K', 'Mg', 'Zn', 'Al'])('of %s goes from the least to the most of its compounds', ion => {
    const volumes = ions.filter(one => one.ion === ion).map(({ volume }) => volume)
    expect(roomOf(ion)?.low).toBeCloseTo(Math.min(...volumes), 0)
    expect(roomOf(ion)?.high).toBeCloseTo(Math.max(...volumes), 0)
  })

  it('is not known of an element with no compounds in the table', () => {
    expect(roomOf('Rb')).toBeNull()
  })
})

describe('planesOf(crystal)', () => {
  it.each([
    ['Li', '110', 0.2481],
    ['Al', '111', 0.2338],
    ['Zn', '002', 0.2473],
  ])('begins with the widest: %s has (%s) at %d nm', (formula, indices, spacing) => {
    const crystal = crystalOf(formula)
    const [first] = crystal ? planesOf(crystal) : []
    expect(first?.indices).toBe(indices)
    expect(first?.spacing).toBeCloseTo(spacing, 4)
  })
})
