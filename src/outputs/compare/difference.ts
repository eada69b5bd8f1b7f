import { above, hull, type Interval, minus, over } from '../../core/units/interval.ts'
import type { Row, RowQuantity } from '../explore/row.ts'

/** How the quantities of two sides differ, in the common unit of their property. */
export interface Difference {
  /** The side with the greater numbers: 0 or 1; null where they have numbers in common. */
  greater: 0 | 1 | null
  /** How many times as great as the lesser the greater is; null where a ratio says nothing. */
  ratio: Interval | null
  /** By how much it is greater. */
  gap: Interval | null
  /** True where either is approximate. */
  about: boolean
  /** What of the quantities was compared: all that they cover, the greatest of stages, or how much a change is. */
  of: 'values' | 'greatest' | 'changes'
  /** True where the two were found under different circumstances, or where either names none. */
  conditions: boolean
  /** How many of the values that it is computed from are in question, and how many are contradicted. */
  doubts: { open: number; contradicted: number }
  /** Where the sides took up different amounts, what was compared is divided by these; null otherwise. */
  each: Each | null
}

/** What each side took up for one formula unit, and how much of its quantity comes to each of that. */
export interface Each {
  /** What was taken up, in the singular: `ion`. */
  of: string
  taken: [number, number]
  shares: [Interval, Interval]
}

/** What is told of the difference of two sides. */
export interface LineDifference {
  /** The difference of what is not contradicted; null where either side has none, or none to be compared. */
  difference: Difference | null
  /** How many contradicted values it leaves out. */
  leftOut: number
  /** What it would be with them; null where none is left out, or where they can't be compared either. */
  withAll: Difference | null
}

/** Compares the quantities of two sides without what is contradicted, and with it where there is any. */
export function lineDifference(
  sides: readonly [readonly Row[], readonly Row[]],
  ratios: boolean,
  taking: string | null = null,
): LineDifference {
  const [a, b] = sides.map(rows => rows.filter(({ standing }) => standing?.is !== 'contradicted'))
  const kept = [a ?? [], b ?? []] as const
  const leftOut = sides[0].length + sides[1].length - kept[0].length - kept[1].length
  // What is left out of a side alone says nothing of a difference.
  const isCompared = sides.every(rows => rows.length > 0)
  return {
    difference: difference(kept, ratios, taking),
    leftOut: isCompared ? leftOut : 0,
    withAll: leftOut === 0 ? null : difference(sides, ratios, taking),
  }
}

/**
 * Compares the quantities of one property on two sides; null where either has none, or none to be compared. `taking` names
 * what is taken up where quantities grow with it: sides that took up different amounts are compared for each.
 */
export function difference(
  sides: readonly [readonly Row[], readonly Row[]],
  ratios: boolean,
  taking: string | null = null,
): Difference | null {
  const [first, second] = sides.map(covered)
  if (!first || !second || first.change !== second.change) return null
  const each = eachOf(first, second, taking)
  const [a, b] = each
    ? [
        { ...first, interval: each.shares[0] },
        { ...second, interval: each.shares[1] },
      ]
    : [first, second]
  const greater = above(a.interval, b.interval) ? 0 : above(b.interval, a.interval) ? 1 : null
  const [more, less] = greater === 1 ? [b, a] : [a, b]
  const circumstances = sides.map(rows => [...new Set(rows.map(({ conditions }) => conditions ?? ''))].sort().join('|'))
  const taken = [...a.taken, ...b.taken]
  const count = (is: string) => taken.filter(({ standing }) => standing?.is === is).length
  return {
    greater,
    ratio: greater === null || !ratios ? null : over(more.interval, less.interval),
    gap: greater === null ? null : minus(more.interval, less.interval),
    about: a.about || b.about,
    of: a.change ? 'changes' : a.stages || b.stages ? 'greatest' : 'values',
    conditions: circumstances[0] !== circumstances[1],
    doubts: { open: count('open'), contradicted: count('contradicted') },
    each,
  }
}

interface Covered {
  /** The rows that count. */
  taken: readonly Row[]
  interval: Interval
  about: boolean
  /** True where the interval is that of how much something changed. */
  change: boolean
  /** True where only the greatest of several stages is meant. */
  stages: boolean
}

/** What the quantities of a side cover together; of several stages of one process only the one that goes farthest. */
function covered(rows: readonly Row[]): Covered | null {
  const all = rows.filter(({ kind }) => kind !== 'comparison')
  const stages = new Set(all.map(({ formula }) => formula)).size > 1
  const taken = stages ? all.sort((a, b) => reach(b) - reach(a)).slice(0, 1) : all
  const quantities = taken.flatMap(({ quantity }) => quantity ?? [])
  const change = quantities.some(({ qualifier }) => qualifier === 'change')
  if (quantities.length === 0 || (change && quantities.some(({ qualifier }) => qualifier !== 'change'))) return null
  return {
    taken,
    interval: hull(quantities.map(change ? changed : ({ low, high }) => ({ low, high }))),
    about: quantities.some(({ printed }) => printed.startsWith('≈')),
    change,
    stages,
  }
}

/** The quantities for each of what was taken up; null where the sides took up the same, or it is not known how much. */
function eachOf(a: Covered, b: Covered, of: string | null): Each | null {
  const [one, other] = [a, b].map(({ taken }) => {
    const amounts = new Set(taken.map(row => row.taken))
    return amounts.size === 1 ? ([...amounts][0] ?? null) : null
  })
  if (of === null || !one || !other || Math.abs(one - other) < 0.01 * one) return null
  const share = ({ low, high }: Interval, amount: number): Interval => ({
    low: low === null ? null : low / amount,
    high: high === null ? null : high / amount,
  })
  return { of, taken: [one, other], shares: [share(a.interval, one), share(b.interval, other)] }
}

const reach = ({ quantity }: Row): number => quantity?.high ?? quantity?.low ?? Number.NEGATIVE_INFINITY

/** How much a change amounts to, whichever way it goes; open where its ends are not known. */
function changed({ low, high }: RowQuantity): Interval {
  const size = low === null || high === null ? null : Math.abs(high - low)
  return { low: size, high: size }
}
