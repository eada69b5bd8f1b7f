import type { Uncertainty } from '../basics/uncertainty.ts'

const number = '\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d+)?'

/** What follows a value: `± 15`, `+20/−10` or `plus 20 minus 10`. */
export const errorsPattern = `(?:±|\\+/[-−]) ?(${number})|(?:\\+|plus ) ?(${number}) ?(?:/ ?)?(?:[-−]|minus ) ?(${number})`
const alone = new RegExp(`^\\s*(?:${errorsPattern})\\s*$`)

/** Reads an uncertainty that is written with its signs; null for any other text. */
export function parseErrors(text: string): Uncertainty | null {
  const [, both, plus, minus] = alone.exec(text) ?? []
  if (both !== undefined) return Number(both)
  return plus === undefined || minus === undefined ? null : { plus: Number(plus), minus: Number(minus) }
}
