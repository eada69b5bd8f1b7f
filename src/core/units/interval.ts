import { formatNumber } from './number.ts'

/** All numbers between two ends; an end that is null is open. */
export interface Interval {
  low: number | null
  high: number | null
}

/** The smallest interval that holds some others. */
export function hull(intervals: readonly Interval[]): Interval {
  const ends = (key: 'low' | 'high') => intervals.map(interval => interval[key])
  const [lows, highs] = [ends('low'), ends('high')]
  const closed = (numbers: readonly (number | null)[]) => numbers.filter(number => number !== null)
  return {
    low: lows.includes(null) ? null : Math.min(...closed(lows)),
    high: highs.includes(null) ? null : Math.max(...closed(highs)),
  }
}

/** Whether every number of `a` is greater than every one of `b`. */
export const above = (a: Interval, b: Interval): boolean => a.low !== null && b.high !== null && a.low > b.high

/** What is left when a number of `b` is taken from one of `a`. */
export const minus = (a: Interval, b: Interval): Interval => ({
  low: a.low === null || b.high === null ? null : a.low - b.high,
  high: a.high === null || b.low === null ? null : a.high - b.low,
})

/** How many times a number of `a` is one of `b`, both of them positive; null where that says nothing. */
export function over(a: Interval, b: Interval): Interval | null {
  if (a.low === null || a.low <= 0 || b.high === null || b.high <= 0 || (b.low !== null && b.low < 0)) return null
  return { low: a.low / b.high, high: a.high === null || !b.low ? null : a.high / b.low }
}

/** An interval in print, to so many significant digits: `3.8`, `2–3`, `> 5`; null where both ends are open. `point` is the decimal sign. */
export function intervalText({ low, high }: Interval, digits = 2, point = '.'): string | null {
  const print = (number: number) => formatNumber(rounded(number, digits), null, point)
  if (low === null) return high === null ? null : `<\u00a0${print(high)}`
  if (high === null) return `>\u00a0${print(low)}`
  return print(low) === print(high) ? print(low) : `${print(low)}–${print(high)}`
}

/** A number to so many significant digits, of which those before the point all stay. */
export function rounded(number: number, digits: number): number {
  const whole = Math.ceil(Math.log10(Math.abs(number) + 1))
  return Number(number.toPrecision(Math.min(100, Math.max(digits, whole, 1))))
}
