/** How far a true value may lie from the one that is stated: as far both ways, or so far up and so far down. */
export type Uncertainty = number | { plus: number; minus: number }

/** How much greater and how much less a value with an uncertainty may be, in its unit. */
export const errorsOf = (stated: Uncertainty): { plus: number; minus: number } =>
  typeof stated === 'number' ? { plus: stated, minus: stated } : stated
