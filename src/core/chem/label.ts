import { Fault, type Reader } from './reader.ts'

/** What a phase is so far, as far as it says what a word in brackets may mean. */
export interface Before {
  /** The symbols of its elements. */
  symbols: ReadonlySet<string>
  /** How its last part ends: with an element without an index, with a bracket, or otherwise. */
  ends: 'element' | 'group' | 'other'
}

/** Where a phase ends, or only its state follows. */
const end = '(?=$|[^A-Z([\\d_□^]|\\((?:s|l|g|aq|ads|am)\\))'
const word = new RegExp(`^\\([a-z]{3,}(?:[ -][a-z]+)*\\)${end}`)
const letter = new RegExp(`^\\(([A-Z])\\d?['′]?\\)${end}`)
const roman = /^\((III?|IV|VI{0,3}|I)\)/

/** Capitals that no polymorph goes by, so that they may be meant as atoms. */
const atoms = /[FIKNOSUVWY]/
/** Those that are elements, and might be meant as such after a bracket. */
const elements = /[BCDHPT]/

/**
 * Takes a name in brackets: an oxidation number right behind its element, `Fe(III)`, or the name of a polymorph at the end
 * of a phase, `TiO2(B)`, `TiO2(anatase)`. Null where a bracket holds atoms. Throws a Fault where both can be meant.
 */
export function takeLabel(reader: Reader, before: Before): string | null {
  return reader.take(word) ?? takeRoman(reader, before) ?? takeLetter(reader, before)
}

function takeRoman(reader: Reader, { symbols, ends }: Before): string | null {
  const [text = '', number = ''] = roman.exec(reader.rest) ?? []
  if (text === '') return null
  const after = reader.rest[text.length] ?? ''
  const isLast = !/[A-Z([\d_□]/.test(after)
  if (number.length > 1 && /[\d_]/.test(after))
    throw new Fault(`an oxidation number has no index: write the element of "${text}" with its own`, reader.position)
  // A single letter is iodine or vanadium as well.
  if (number.length === 1 && !(isLast && symbols.size === 1 && ends === 'element')) {
    if (ends !== 'element') return null
    throw twoWays(reader, text, 'an oxidation number')
  }
  return reader.take(roman)
}

function takeLetter(reader: Reader, { symbols, ends }: Before): string | null {
  const [text = '', name = ''] = letter.exec(reader.rest) ?? []
  if (text === '') return null
  if (atoms.test(name) || symbols.size < 2 || (ends === 'group' && elements.test(name)))
    throw twoWays(reader, text, 'the name of a phase')
  return reader.take(letter)
}

function twoWays({ text, rest, position }: Reader, label: string, other: string): Fault {
  const atoms = `${text.slice(0, position)}${label.slice(1, -1)}${rest.slice(label.length)}`
  return new Fault(
    `"${label}" can be read as atoms or as ${other}: write ${atoms} for atoms, or leave it out`,
    position,
  )
}
