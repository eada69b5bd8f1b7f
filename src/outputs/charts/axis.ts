import type { AxisScale } from '../../core/schema/chart-types.ts'
import { formatNumber } from '../../core/units/number.ts'

/** An axis with its ends and its ticks, in the unit of the chart. */
export interface Axis {
  scale: 'linear' | 'log'
  min: number
  max: number
  ticks: { value: number; label: string }[]
}

/** The least and the greatest of what stands on an axis. */
type Ends = readonly [number, number]

const clean = (value: number) => Number(value.toPrecision(12))

/** The greatest of 1, 2, 2.5 and 5 times a power of ten that divides a length into no fewer than `parts`. */
function niceStep(length: number, parts: number): number {
  const rough = length / parts
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 2.5, 5, 10].find(candidate => rough <= candidate * power * 1.0001) ?? 10
  return clean(factor * power)
}

/** The decimals that all ticks of a step are printed with; null where they need none, or are powers of ten. */
function decimalsOf(step: number): number | null {
  return /^\d+\.(\d+)$/.exec(step.toString())?.[1]?.length ?? null
}

function linearAxis([low, high]: Ends, zero: boolean, parts: number, point: string): Axis {
  const fromZero = zero || (low >= 0 && (low < high * 0.4 || low === high))
  const margin = fromZero ? 0 : (high - low || Math.abs(high) || 1) * 0.05
  const start = fromZero ? Math.min(0, low) : low - margin
  const end = fromZero && high <= 0 ? 0 : high + margin
  const step = niceStep(end - start || 1, parts)
  const first = Math.floor(start / step + 1e-9)
  const last = Math.ceil(end / step - 1e-9)
  const values = Array.from({ length: last - first + 1 }, (_, index) => clean((first + index) * step))
  return {
    scale: 'linear',
    min: clean(first * step),
    max: clean(last * step),
    ticks: values.map(value => ({ value, label: formatNumber(value, decimalsOf(step), point) })),
  }
}

/** The nearest of 1, 2 and 5 times a power of ten that is not above (or, with `up`, not below) a value. */
function niceEnd(value: number, up: boolean): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9)
  const steps = [1, 2, 5, 10].map(factor => clean(factor * power))
  return (up ? steps.find(step => step >= value * 0.9999) : steps.findLast(step => step <= value * 1.0001)) ?? value
}

function logAxis([low, high]: Ends, point: string): Axis {
  const min = niceEnd(low, false)
  const max = Math.max(niceEnd(high, true), min * 10)
  const first = Math.floor(Math.log10(min) + 1e-9)
  const decades = Math.ceil(Math.log10(max)) - first
  // Labels of every power would touch each other where there are many.
  const stride = Math.max(1, Math.ceil(decades / 6))
  const powers = Array.from({ length: Math.floor(decades / stride) + 1 }, (_, index) => 10 ** (first + index * stride))
  const factors = max / min > 200 ? [1] : [1, 2, 5]
  const values = powers.flatMap(power => factors.map(factor => clean(power * factor)))
  return {
    scale: 'log',
    min,
    max,
    ticks: values
      .filter(value => value >= min && value <= max)
      .map(value => ({ value, label: formatNumber(value, null, point) })),
  }
}

/** An axis of years: whole ones alone have ticks, and every year has its place, whether anything stands there or not. */
function timeAxis([low, high]: Ends, parts: number): Axis {
  const [first, last] = [Math.floor(low), Math.ceil(high)]
  const power = 10 ** Math.floor(Math.log10(Math.max(1, (last - first) / parts)))
  const step = ([1, 2, 5, 10].find(factor => factor * power * parts >= last - first) ?? 10) * power
  const from = Math.ceil(first / step) * step
  const count = Math.max(0, Math.floor((last - from) / step) + 1)
  const values = Array.from({ length: count }, (_, index) => from + index * step)
  return {
    scale: 'linear',
    min: first - 0.5,
    max: last + 0.5,
    // A year is a name: no sign stands between its thousands, and no power of ten for it.
    ticks: values.map(value => ({ value, label: String(value) })),
  }
}

/** An axis of what is counted: there are no halves of it. */
export const ofWholes = (axis: Axis, point: string): Axis => ({
  ...axis,
  ticks: axis.ticks
    .filter(({ value }) => Number.isInteger(value))
    .map(({ value }) => ({ value, label: formatNumber(value, null, point) })),
})

/**
 * An axis that holds some values, with about `parts` divisions; `zero` makes it begin at zero. Logarithmic ones need values
 * above zero; one of time takes years. `point` is the decimal sign of the language.
 */
export function axisFor(values: readonly number[], scale: AxisScale, zero: boolean, parts: number, point = '.'): Axis {
  const ends: Ends = values.length === 0 ? [scale === 'log' ? 1 : 0, 1] : [Math.min(...values), Math.max(...values)]
  if (scale === 'time') return timeAxis(ends, parts)
  return scale === 'log' ? logAxis(ends, point) : linearAxis(ends, zero, parts, point)
}
