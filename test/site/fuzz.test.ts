import { describe, expect, it } from 'vitest'
import { mutate } from '../../scripts/fuzz/mutate.ts'
import { randomFrom } from '../../scripts/fuzz/random.ts'
import { playRound } from '../../scripts/fuzz/round.ts'
import { filesOf } from '../corpus/support/files.ts'

/** The same each time, so that a test that fails does so for what was changed; `FUZZ_SEED` sets another. */
const first = Number(process.env['FUZZ_SEED'] ?? 101) * 10

describe('a review that is changed at random', () => {
  const tried = ['glaciers', 'sound/awkward'] as const
  const rounds = tried.map((review, index) => ({ review, seed: first + index }))
  it.each(rounds)('is refused at a place, or built into files that hold: $review, seed $seed', async round => {
    const { accepted, refused, faults } = await playRound({ ...round, changes: 60 })
    expect(faults).toEqual([])
    expect(accepted).toBeGreaterThan(5)
    expect(refused).toBeGreaterThan(5)
  })
})

describe('mutate(files, random)', () => {
  const files = filesOf('base')
  const changes = (seed: number) => {
    const random = randomFrom(seed)
    return Array.from({ length: 200 }, () => mutate(files, random))
  }

  it('makes the same changes for the same seed', () => {
    expect(changes(7)).toEqual(changes(7))
    expect(changes(7)).not.toEqual(changes(8))
  })

  it('changes something, in ways of many kinds', () => {
    const made = changes(7).filter(change => change !== null)
    expect(new Set(made.map(({ what }) => what.replace(/ in \S+$/, ''))).size).toBeGreaterThan(5)
    for (const { files: changed } of made)
      expect(Object.entries(changed).some(([path, text]) => files[path] !== text)).toBe(true)
  })
})
