import type { Unit } from '../schema/vocabulary.ts'
import { superscript } from './number.ts'

const space = '\u00a0'

/** A factor such as `cm2` with its exponent raised, times `sign`: `cm²` or `cm⁻²`. */
function factorText(factor: string, sign: 1 | -1): string {
  const [, symbol = factor, exponent = '1'] = /^(.*?[^\d-])(-?\d+)$/.exec(factor) ?? []
  const power = Number(exponent) * sign
  return power === 1 ? symbol : symbol + superscript(String(power))
}

function spelledOut(id: string): string {
  const [numerator = '', ...denominators] = id.split('/')
  const factors = (text: string) =>
    text
      .replace(/[()]/g, '')
      .split(/[ ·]+/)
      .filter(factor => factor !== '' && factor !== '1')
  return [
    ...factors(numerator).map(factor => factorText(factor, 1)),
    ...denominators.flatMap(factors).map(factor => factorText(factor, -1)),
  ].join(space)
}

/** A unit as print has it, its factors joined by no-break spaces: `mA h/g` becomes `mA h g⁻¹`. Empty for a bare number. */
export function unitText(unit: Unit): string {
  return unit.display?.replaceAll(' ', space) ?? spelledOut(unit.id)
}

/** The unit after a count: the singular after exactly one, where the unit has one. */
export function unitFor(unit: Unit, value: number): string {
  return Math.abs(value) === 1 && unit.singular !== null ? unit.singular.replaceAll(' ', space) : unitText(unit)
}

/**
 * What stands between a number and its unit: nothing before signs of angle and before a symbol of one letter that is
 * no physical unit (its UCUM code a mere annotation), which multiplies (`0.2C`); a no-break space elsewhere.
 */
export function unitGap(unit: Unit): string {
  const text = unitText(unit)
  const multiplier = /^\p{L}$/u.test(text) && /^\{[^}]*\}$/.test(unit.ucum)
  return text === '' || multiplier || /^[°′″]$/.test(text) ? '' : space
}
