import { checkPoint, isFraction, type Scope } from './ambiguous.ts'
import { type Amount, constant, toNumber } from './amount.ts'
import { expression } from './expression.ts'
import { longestExpression, takeNumber } from './limits.ts'
import { Fault, Reader } from './reader.ts'

/** A subscript, a coefficient or the size of a charge: as written, and what it amounts to. */
export interface Subscript {
  text: string
  amount: Amount
}

/** The subscript of an element or a bracket, if one stands here. Throws a Fault. */
export function takeIndex(reader: Reader, scope: Scope): Subscript | null {
  const start = reader.position
  const found = index(reader, scope)
  if (found !== null) checkSize(found, start)
  return found
}

function index(reader: Reader, scope: Scope): Subscript | null {
  const start = reader.position
  const isLowered = reader.take(/^_/) !== null
  const written = takeNumber(reader)
  if (written !== null) {
    if (isFraction(reader, written, start, scope)) return fraction(reader, written)
    checkPoint(reader, written, start, scope)
    return { text: written, amount: constant(Number(written)) }
  }
  if (!isLowered) return null
  const letter = reader.take(/^[a-zα-ω]/)
  if (letter === null) return braced(reader, start)
  isFraction(reader, letter, start, scope)
  return { text: letter, amount: expression(new Reader(letter)) }
}

/** A fraction whose numerator is taken already. */
export function fraction(reader: Reader, numerator: string): Subscript {
  reader.take(/^\//)
  const denominator = takeNumber(reader) ?? '1'
  return { text: `${numerator}/${denominator}`, amount: constant(Number(numerator) / Number(denominator)) }
}

/** What stands in braces, such as `{7-3x}`. */
function braced(reader: Reader, start: number): Subscript {
  if (reader.take(/^\{/) === null) throw new Fault('a number, a letter or {…} should stand after "_"', reader.position)
  const open = reader.position
  if ((/^[^}]*/.exec(reader.rest)?.[0].length ?? 0) > longestExpression)
    throw new Fault(`a subscript has at most ${longestExpression} characters`, open)
  const amount = expression(reader)
  const text = reader.text.slice(open, reader.position)
  if (reader.take(/^\}/) === null)
    throw new Fault(
      reader.done ? '"{" is never closed' : `"${reader.rest[0]}" can't stand in a subscript`,
      reader.done ? start : reader.position,
    )
  return { text, amount }
}

/** Throws a Fault at an amount that is a number, but not of something. */
export function checkSize({ text, amount }: Subscript, position: number): void {
  const number = toNumber(amount)
  if (number !== null && number <= 0)
    throw new Fault(`an index or a coefficient is greater than 0; "${text}" is not`, position)
  if (number !== null && number >= 1e4) throw new Fault(`"${text}" is too large for a number in a formula`, position)
}
