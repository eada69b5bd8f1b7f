import { expect, test } from 'vitest'
import { preparedHere } from '../../src/site/context/prepared.ts'
import { type PageSource, share, sharedSource } from '../../src/site/context/shared.ts'

const nobody = () => Promise.reject(new Error('nobody asks'))

const source = (): PageSource => ({
  corpus: nobody,
  text: nobody,
  prepared: preparedHere(nobody),
  citationHtml: () => {
    throw new Error('nobody asks')
  },
  sheetFor: () => null,
  paperSection: null,
})

test('each site that is being made has its own source, until it is made', () => {
  const [one, other] = [source(), source()]
  const [first, second] = [share(one), share(other)]
  expect(first.name).not.toBe(second.name)
  expect(sharedSource(first.name)).toBe(one)
  expect(sharedSource(second.name)).toBe(other)
  first.end()
  expect(() => sharedSource(first.name)).toThrow('a page was asked for after its site was made')
  expect(sharedSource(second.name)).toBe(other)
  second.end()
})
