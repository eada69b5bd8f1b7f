/**
 * How much of something there is, possibly in terms of variables: a polynomial, by monomial. The key of a monomial is
 * its variables, sorted and joined by `*`; the constant's is empty. `7-3x` is `{'': 7, x: -3}`.
 */
export type Amount = Readonly<Record<string, number>>

export const none: Amount = {}

/** An amount without variables. */
export function constant(value: number): Amount {
  return tidy({ '': value })
}

/** One of a variable. */
export function variable(name: string): Amount {
  return { [name]: 1 }
}

/** Leaves out what is zero but for the noise of binary fractions. */
function tidy(amount: Record<string, number>): Amount {
  return Object.fromEntries(Object.entries(amount).filter(([, value]) => Math.abs(value) > 1e-9))
}

/** The sum of two amounts, the second one times `factor`. */
export function add(a: Amount, b: Amount, factor = 1): Amount {
  const sum: Record<string, number> = { ...a }
  for (const [key, value] of Object.entries(b)) sum[key] = (sum[key] ?? 0) + factor * value
  return tidy(sum)
}

/** The product of two amounts. */
export function multiply(a: Amount, b: Amount): Amount {
  const product: Record<string, number> = {}
  for (const [left, m] of Object.entries(a))
    for (const [right, n] of Object.entries(b)) {
      const key = [...left.split('*'), ...right.split('*')]
        .filter(name => name !== '')
        .sort()
        .join('*')
      product[key] = (product[key] ?? 0) + m * n
    }
  return tidy(product)
}

export function isZero(amount: Amount): boolean {
  return Object.keys(amount).length === 0
}

/** The number that an amount is, or null where it has variables. */
export function toNumber(amount: Amount): number | null {
  return Object.keys(amount).every(key => key === '') ? (amount[''] ?? 0) : null
}

/** A number as it is or, where its decimals have no end, as the fraction that it is: `1/3`; with what it counts: `2x/3`. */
function numberText(value: number, counted: string): string {
  const size = Number(value.toPrecision(10))
  const denominator = String(size).length < 8 ? undefined : denominators.find(n => isWhole(size * n))
  const [numerator, end] = denominator === undefined ? [size, ''] : [Math.round(size * denominator), `/${denominator}`]
  return (numerator === 1 && counted !== '' ? '' : numerator) + counted + end
}

const denominators = [3, 6, 7, 9, 11, 12]
const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-7

/** An amount in print: `2 − 3x`, `1/3`. */
export function amountText(amount: Amount): string {
  const terms = Object.entries(amount).sort(([a], [b]) => (a < b ? -1 : 1))
  if (terms.length === 0) return '0'
  return terms
    .map(([key, value], index) => {
      const sign = index === 0 ? (value < 0 ? '−' : '') : value < 0 ? ' − ' : ' + '
      return sign + numberText(Math.abs(value), key.replaceAll('*', ''))
    })
    .join('')
}
