import { Fault, type Reader } from './reader.ts'

/** How long a formula or an equation may be, in characters, and how deep its brackets may stand inside each other. */
const longestFormula = 500
export const longestEquation = 2000
const deepest = 12

/** The longest expression in a subscript: what is longer is no number of atoms. */
export const longestExpression = 60

/** Throws a Fault at a text, from where a reader stands, that is too long or too deep in brackets to be read. */
export function checkExtent({ rest, position }: Reader): void {
  let depth = 0
  for (const [offset, character] of [...rest].entries()) {
    depth += /[([]/.test(character) ? 1 : /[)\]]/.test(character) ? -1 : 0
    if (depth > deepest) throw new Fault(`brackets stand more than ${deepest} deep here`, position + offset)
  }
  if (rest.length > longestFormula)
    throw new Fault(`a formula has at most ${longestFormula} characters`, position + longestFormula)
}

/** What is said of a comma between digits. */
export const commaTold = 'the decimal sign of a number is a point, as in 0.5'

const number = /^\d+(?:\.\d+)?/

/** Takes a number, if one stands here: its text. Throws a Fault at one that no formula has. */
export function takeNumber(reader: Reader): string | null {
  const start = reader.position
  const text = reader.take(number)
  if (text === null) return null
  const [whole = '', decimals = ''] = text.split('.')
  if (whole.length > 4) throw new Fault(`${shown(text)} is too large for a number in a formula`, start)
  if (decimals.length > 10)
    throw new Fault(`${shown(text)} has more decimals than a number in a formula can have`, start)
  if (/^,\d/.test(reader.rest)) throw new Fault(commaTold, reader.position)
  if (/^0\d/.test(whole)) throw new Fault(`"${text}" begins with a zero that says nothing`, start)
  return text
}

const shown = (text: string): string => `"${text.length > 16 ? `${text.slice(0, 15)}…` : text}"`
