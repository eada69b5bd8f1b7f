/** The Faraday constant, e·N_A, in C/mol: exact since 2019 (CODATA 2018, 96 485.332 12 to ten digits). */
export const faraday = 96_485.332_12

/**
 * The charge that a mass can store, n·F/(3.6·M), in mA h/g, for `electrons` exchanged by each formula unit of the
 * molar mass `molarMass` in g/mol. 3.6 is the number of coulombs in a milliampere hour.
 */
export function theoreticalCapacity(electrons: number, molarMass: number): number {
  return (electrons * faraday) / (3.6 * molarMass)
}

/** How many hours it takes to charge and discharge `cycles` times: 2·N·Q/i, with Q in mA h/g and i in mA/g. */
export function cyclingHours(cycles: number, capacity: number, current: number): number {
  return (2 * cycles * capacity) / current
}

/** How much something grew from one value to another, relative to the first: 0.2 for a fifth more. */
export function growth(from: number, to: number): number {
  return to / from - 1
}

/**
 * The relative growth of a volume whose length grew to `factor` times its start in so many of its dimensions: one for
 * layers that move apart, two for a wire or a tube of constant length, three for a sphere.
 */
export function volumeGrowth(factor: number, dimensions: 1 | 2 | 3): number {
  return factor ** dimensions - 1
}
