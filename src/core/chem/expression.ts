import { type Amount, add, constant, multiply, variable } from './amount.ts'
import { takeNumber } from './limits.ts'
import { Fault, type Reader } from './reader.ts'

/** A variable is one lower-case Latin or Greek letter. */
const name = /^[a-zα-ω]/

function factor(reader: Reader): Amount {
  const start = reader.position
  const digits = takeNumber(reader)
  if (digits !== null) return constant(Number(digits))
  const letter = reader.take(name)
  if (letter !== null) return variable(letter)
  if (reader.take(/^\(/) === null) throw new Fault('a number, a variable or "(" should stand here', start)
  const inside = expression(reader)
  if (reader.take(/^\)/) === null) throw new Fault('")" is missing', reader.position)
  return inside
}

function term(reader: Reader): Amount {
  let product = factor(reader)
  for (;;) {
    if (reader.take(/^\//) !== null) {
      const start = reader.position
      const divisor = Number(takeNumber(reader) ?? Number.NaN)
      if (!(divisor > 0)) throw new Fault('a number greater than 0 should stand after "/"', start)
      product = multiply(product, constant(1 / divisor))
    } else if (/^[\d(a-zα-ω]/.test(reader.rest)) product = multiply(product, factor(reader))
    else return product
  }
}

/** Reads a sum of products of numbers and variables, such as `7-3x`, `(1-x)/2`, `0.5`, as far as it goes. */
export function expression(reader: Reader): Amount {
  let sum = reader.take(/^[-−]/) === null ? term(reader) : add({}, term(reader), -1)
  for (;;) {
    const sign = reader.take(/^[-−+]/)
    if (sign === null) return sum
    sum = add(sum, term(reader), sign === '+' ? 1 : -1)
  }
}
