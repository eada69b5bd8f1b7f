import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newcomer, takenUp } from '../../src/core/chem/taken-up.ts'

describe('takenUp(before, after, guest)', () => {
  it('counts what came to a formula unit, whichever unit the phase is written by', () => {
    expect(takenUp('Sn', 'Na15Sn4', 'Na')).toBeCloseTo(3.75)
    expect(takenUp('Sb2S3', 'Na3Sb1.5S2.25', 'Na')).toBeCloseTo(4)
    expect(takenUp('S8', 'Na2S', 'Na')).toBeCloseTo(16)
  })

  it('counts only what came to what was there already', () => {
    expect(takenUp('Na0.5MnO2', 'NaMnO2', 'Na')).toBeCloseTo(0.5)
    expect(takenUp('NaMnO2', 'Na0.5MnO2', 'Na')).toBeNull()
  })

  it('tells nothing of a phase that is not all of the material, or more than it', () => {
    expect(takenUp('Sb2S3', 'Na3Sb', 'Na')).toBeNull()
    expect(takenUp('Sn', 'NaSnO2', 'Na')).toBeNull()
    expect(takenUp('Sn', 'Sn', 'Na')).toBeNull()
    expect(takenUp('Sn', 'nothing', 'Na')).toBeNull()
  })

  it('gives back the amount that a phase was written with', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 8 }), (guests, hosts) => {
        expect(takenUp('Sn', `Na${guests}Sn${hosts}`, 'Na')).toBeCloseTo(guests / hosts)
      }),
    )
  })
})

describe('newcomer(before, after)', () => {
  it('is the one element that came', () => {
    expect(newcomer('Sn', 'Na15Sn4')).toBe('Na')
    expect(newcomer('Sn', 'Sn')).toBeNull()
    expect(newcomer('Sn', 'NaKSn')).toBeNull()
  })
})
