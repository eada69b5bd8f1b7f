import { Fault } from './reader.ts'

/** A sign at the end of a species, before its state: `Na+`, `Cl-(aq)`. */
const signed = /^(.*[^\s^{])([-−+])(\((?:s|l|g|aq|ads|am)\))?$/

/**
 * Gives a charge at the end of a species its caret: `Na+` becomes `Na^+`. Throws a Fault where a number before the sign
 * may belong to either the formula or the charge, as in `Ca2+`, `SO42-`, `[Fe(CN)6]3-`, `VO2+`.
 */
export function withCaret(species: string, position: number): string {
  const [, body, sign = '', state = ''] = signed.exec(species) ?? []
  if (body === undefined) return species
  const size = sizeIn(body, sign)
  if (size === null) return `${body}^${sign}${state}`
  const without = body.slice(0, -size.length)
  throw new Fault(
    `"${species}" can be read in two ways: write ${without}^{${size}${sign}}${state} or ${body}^${sign}${state}`,
    position,
  )
}

/** The last digit of a species, where it may be the size of its charge. */
function sizeIn(body: string, sign: string): string | null {
  const single = /^(?:[A-Z][a-z]?|.*[)\]])(\d)$/.exec(body)?.[1]
  const behindIndex = /[A-Za-z)\]]\d+([1-8])$/.exec(body)?.[1]
  // VO2+ and UO2+ are ions, and so are VO^{2+} and UO^{2+}; of nitrogen there is one alone.
  const oxo = sign === '+' ? /^(?!N)[A-Z][a-z]?O(2)$/.exec(body)?.[1] : undefined
  return single ?? behindIndex ?? oxo ?? null
}
