import type { Scope } from './ambiguous.ts'
import { isSymbol } from './elements.ts'
import { hydrogens, isotopes } from './isotopes.ts'
import { Fault, type Reader } from './reader.ts'
import { type Subscript, takeIndex } from './subscript.ts'
import { unexpected } from './unexpected.ts'

/** An element with its index: which isotope of it, and the letter that this has for itself, as D. */
export interface ElementPiece {
  kind: 'element'
  symbol: string
  isotope: number | null
  letter: string | null
  index: Subscript | null
}

/** What the ions of salts are called for short, with what they are. */
const shortened: Readonly<Record<string, string>> = {
  TFSI: 'N(CF3SO2)2',
  FSI: 'N(SO2F)2',
  BETI: 'N(C2F5SO2)2',
  BOB: 'B(C2O4)2',
  DFOB: 'BF2(C2O4)',
  ODFB: 'BF2(C2O4)',
}
const abbreviation = new RegExp(`^(?:${Object.keys(shortened).join('|')})(?![a-z\\d])`)

/** The mass number of an isotope that stands here, as in `^6Li` or `^{13}C`. */
export function takeMassNumber(reader: Reader): number | null {
  const text = reader.take(/^\^(?:\d{1,3}|\{\d{1,3}\})(?=[A-Z])/)
  return text === null ? null : Number(text.replace(/[\^{}]/g, ''))
}

/** Takes an element; `before` holds the symbols of its phase so far. Throws a Fault. */
export function takeElement(
  reader: Reader,
  scope: Scope,
  before: ReadonlySet<string>,
  massNumber: number | null,
): ElementPiece {
  const start = reader.position
  const short = abbreviation.exec(reader.rest)?.[0]
  if (short !== undefined) throw new Fault(`"${short}" is an abbreviation: write ${shortened[short]}`, start)
  const symbol = takeSymbol(reader)
  const index = takeIndex(reader, scope)
  if (massNumber !== null) {
    checkIsotope(symbol, massNumber, start)
    return { kind: 'element', symbol, isotope: massNumber, letter: null, index }
  }
  const hydrogen = hydrogens[symbol]
  // With a variable, T stands for what ends the layers of a carbide or nitride.
  if (hydrogen === undefined || (symbol === 'T' && index !== null && !('' in index.amount)))
    return { kind: 'element', symbol, isotope: null, letter: null, index }
  if (symbol === 'T' && isLayered(before))
    throw new Fault(
      '"T" in a carbide or nitride can be read in two ways: write T_x for what ends its layers, or ^3H',
      start,
    )
  return { kind: 'element', symbol: 'H', isotope: hydrogen, letter: symbol, index }
}

function takeSymbol(reader: Reader): string {
  const [long, short] = [reader.rest.slice(0, 2), reader.rest.slice(0, 1)]
  const symbol = /^[A-Z][a-z]$/.test(long) && isSymbol(long) ? long : short
  if (!isSymbol(symbol)) {
    const word = /^[A-Z][a-z]?/.exec(reader.rest)?.[0]
    throw new Fault(word === undefined ? unexpected(reader) : `there is no element "${word}"`, reader.position)
  }
  reader.position += symbol.length
  return symbol
}

function checkIsotope(symbol: string, massNumber: number, position: number): void {
  const known = isotopes.get(symbol)
  if (known?.has(massNumber)) return
  const numbers = known ? `: those of ${symbol} here are ${[...known.keys()].join(', ')}` : ''
  throw new Fault(`no isotope ^${massNumber}${symbol} is known${numbers}`, position)
}

const layers = new Set('Sc Ti V Cr Y Zr Nb Mo Hf Ta W'.split(' '))
const isLayered = (symbols: ReadonlySet<string>): boolean =>
  (symbols.has('C') || symbols.has('N')) && [...symbols].some(symbol => layers.has(symbol))
