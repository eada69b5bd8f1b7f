import { isotopes } from './isotopes.ts'
import { Fault, type Reader } from './reader.ts'

/** Whether a number directly before an element may be its mass number; before hydrogen nobody takes it for one. */
const isNuclide = (number: string, element: string): boolean =>
  element !== 'H' && isotopes.get(element)?.has(Number(number)) === true

const elementIn = (symbol: string): string => (isotopes.has(symbol) ? symbol : symbol.slice(0, 1))

/**
 * Throws a Fault where a number directly before an element may be its mass number, as in `13CO2` and `7Li`. Before
 * hydrogen it is how many there are: everybody writes 2H2O so.
 */
export function checkCounted(reader: Reader): void {
  const [, number = '', symbol = ''] = /^(\d{1,3})([A-Z][a-z]?)/.exec(reader.rest) ?? []
  const element = elementIn(symbol)
  if (!isNuclide(number, element)) return
  const others = reader.rest.slice(number.length)
  throw new Fault(
    `"${number}${element}" can be read in two ways: write ^${number}${others} for the isotope, or ${number} ${others} for so many times`,
    reader.position,
  )
}

/** What of an equation is read as a count and may be meant as an isotope: `14C` of `14C + O2 -> 14CO2`, once each. */
export function isotopesMeant(equation: string): string[] {
  const counted = equation.matchAll(/(?<![\w.^{}/])(\d{1,3})([A-Z][a-z]?)/g)
  const meant = [...counted].flatMap(([, number = '', symbol = '']) => {
    const element = elementIn(symbol)
    return isNuclide(number, element) ? [number + element] : []
  })
  return [...new Set(meant)]
}
