/** Numbers that look random, the same for the same seed. */
export interface Random {
  /** A whole number from 0 to below `end`. */
  below(end: number): number
  /** One of some. */
  of<T>(choices: readonly T[]): T
}

/** The generator "mulberry32" by Tommy Ettinger, in the public domain. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number) => Math.floor(next() * end)
  return {
    below,
    of: choices => {
      if (choices.length === 0) throw new Error('there is nothing to choose from')
      return choices[below(choices.length)] as (typeof choices)[number]
    },
  }
}
