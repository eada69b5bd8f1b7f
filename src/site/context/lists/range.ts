import type { Portion } from '../../../core/basics/divide.ts'

/** Which items of a list a part holds: `31–60`, or the one; `0` where it holds none. */
export const rangeText = ({ from, to }: Pick<Portion<unknown>, 'from' | 'to'> = { from: 0, to: 0 }): string =>
  from === to ? String(from) : `${from}–${to}`
