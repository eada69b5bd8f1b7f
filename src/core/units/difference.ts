import type { Property, Unit } from '../schema/vocabulary.ts'

/** Scales with a zero of their own, each with the unit that its degrees are: one degree Celsius more is one kelvin more. */
const degrees: Readonly<Record<string, string>> = { '[degF]': '[degR]', '[degRe]': 'K.5/4' }

/** The UCUM code of a unit without the zero of its scale, as differences have it. */
const withoutZero = (ucum: string): string => degrees[ucum] ?? ucum.replace(/^([a-z]{0,2})Cel$/, '$1K')

/** The UCUM code in which values of a property convert: where they are differences, no zero of a scale takes part. */
export const ucumOf = ({ difference }: Pick<Property, 'difference'>, ucum: string): string =>
  difference ? withoutZero(ucum) : ucum

/** A unit as `ucumOf` has its code. */
export const unitOf = (property: Pick<Property, 'difference'>, unit: Unit): Unit => ({
  ...unit,
  ucum: ucumOf(property, unit.ucum),
})
