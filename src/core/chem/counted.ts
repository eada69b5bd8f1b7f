import { isotopes } from './isotopes.ts'
import { Fault, type Reader } from './reader.ts'

/**
 * Throws a Fault where a number directly before an element may be its mass number, as in `13CO2` and `7Li`. Before
 * hydrogen it is how many there are: everybody writes 2H2O so.
 */
export function checkCounted(reader: Reader): void {
  const [, number = '', symbol = ''] = /^(\d{1,3})([A-Z][a-z]?)/.exec(reader.rest) ?? []
  const element = isotopes.has(symbol) ? symbol : symbol.slice(0, 1)
  if (element === 'H' || !isotopes.get(element)?.has(Number(number))) return
  const others = reader.rest.slice(number.length)
  throw new Fault(
    `"${number}${element}" can be read in two ways: write ^${number}${others} for the isotope, or ${number} ${others} for so many times`,
    reader.position,
  )
}
