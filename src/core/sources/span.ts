import { errorsOf } from '../basics/uncertainty.ts'
import type { Quantity } from '../schema/quantity.ts'
import type { Unit } from '../schema/vocabulary.ts'
import { convert, endsOf } from '../units/index.ts'

/** What a quantity may be: from `low` to `high` in a unit, infinite where a bound leaves an end open. */
export interface Span {
  low: number
  high: number
  /** Whether the quantity says no more than a bound. */
  bound: boolean
}

/** What a text means by "about" where it does not say more: a twentieth of the value either way. */
const about = 0.05

/**
 * What a quantity covers in the unit of another: as far as its uncertainty or, where it has none, half of its last
 * digit, and what "about" leaves open. A change covers what lies between its ends; ask for one end to compare that.
 */
export function spanOf(quantity: Quantity, from: Unit, to: Unit): Span {
  const { low, high } = endsOf(quantity)
  const bound = low === null || high === null
  const [least, most] = low !== null && high !== null && low > high ? [high, low] : [low, high]
  return {
    low: least === null ? -Infinity : converted(least - slack(quantity, least), from, to),
    high: most === null ? Infinity : converted(most + slack(quantity, most), from, to),
    bound,
  }
}

/** How far a printed number may be from what is meant: nothing is added to a stated uncertainty. */
function slack(quantity: Quantity, number: number): number {
  if (quantity.uncertainty !== null && largest(quantity.uncertainty) > 0) return 0
  const loose = quantity.qualifier === 'about' || quantity.approximate ? Math.abs(number) * about : 0
  return Math.max(loose, halfDigit(number, quantity.decimals))
}

const largest = (stated: NonNullable<Quantity['uncertainty']>): number => {
  const { plus, minus } = errorsOf(stated)
  return Math.max(plus, minus)
}

/** Half of the last digit that a number is printed with; the zeros that end a whole number count as its digits. */
function halfDigit(number: number, decimals: number | null): number {
  const written = decimals ?? String(number).split('e')[0]?.split('.')[1]?.length ?? 0
  const power = decimals === null ? Number(String(number).split('e')[1] ?? 0) : 0
  return 0.5 * 10 ** (power - written)
}

const converted = (value: number, from: Unit, to: Unit): number =>
  from.ucum === to.ucum ? value : convert(value, from.ucum, to.ucum)
