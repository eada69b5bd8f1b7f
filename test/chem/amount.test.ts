import { expect, it } from 'vitest'
import { amountText } from '../../src/core/chem/index.ts'

it.each([
  [{ '': 1 / 3 }, '1/3'],
  [{ '': 5 / 3, x: -2 / 3 }, '5/3 − 2x/3'],
  [{ x: 1 / 3 }, 'x/3'],
  [{ '': 0.17 }, '0.17'],
  [{ '': 1 / 8 }, '0.125'],
  [{ '': 0.1234567 }, '0.1234567'],
  [{ '': 2, x: -1, 'x*y': 1 }, '2 − x + xy'],
  [{}, '0'],
])('%j is printed as %s', (amount, text) => {
  expect(amountText(amount)).toBe(text)
})
