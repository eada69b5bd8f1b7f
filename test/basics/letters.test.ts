import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capital, lower } from '../../src/core/basics/letters.ts'

describe('capital(text)', () => {
  test.each([
    ['tin', 'Tin'],
    ['in situ TEM', 'In situ TEM'],
    ['a facet is one word', 'A facet is one word'],
    ['électrode', 'Électrode'],
    ['αβ brass', 'Αβ brass'],
    ['β-tin antimonide', 'β-tin antimonide'],
    ['pH', 'pH'],
    ['n-type silicon', 'n-type silicon'],
    ['x in the formula', 'x in the formula'],
    ['LiTFSI in propylene carbonate', 'LiTFSI in propylene carbonate'],
    ['P2 sodium cobalt oxide', 'P2 sodium cobalt oxide'],
    ['Tin', 'Tin'],
    ['`id` is missing', '`id` is missing'],
    ['ßx', 'ßx'],
    ['', ''],
  ])('makes "%s" "%s"', (text, expected) => {
    expect(capital(text)).toBe(expected)
  })
})

describe('lower(text)', () => {
  test.each([
    ['Volume expansion', 'volume expansion'],
    ['In situ TEM', 'in situ TEM'],
    ['A liquid electrolyte', 'a liquid electrolyte'],
    ['Élasticité', 'élasticité'],
    ['β-tin antimonide', 'β-tin antimonide'],
    ['C-rate', 'C-rate'],
    ['SEI and dendrites', 'SEI and dendrites'],
    ['LiTFSI in propylene carbonate', 'LiTFSI in propylene carbonate'],
    ['P2 sodium cobalt oxide', 'P2 sodium cobalt oxide'],
    ['Great Barrier Reef', 'Great Barrier Reef'],
    ['Bay of Bengal', 'Bay of Bengal'],
    ['Henry III', 'Henry III'],
    ['Capacity of Sn and Ge in cells', 'capacity of Sn and Ge in cells'],
    ['Na2O', 'Na2O'],
    ['pH', 'pH'],
    ['in situ', 'in situ'],
    ['İstanbul', 'İstanbul'],
    ['', ''],
  ])('makes "%s" "%s"', (text, expected) => {
    expect(lower(text)).toBe(expected)
  })
})

describe.each([
  ['capital', capital],
  ['lower', lower],
])('%s', (_, change) => {
  const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[A-Za-zßβΒ0-9 -]*$/))

  test('is done after one time', () => {
    fc.assert(fc.property(texts, text => change(change(text)) === change(text)))
  })

  test('changes the first letter at most', () => {
    fc.assert(fc.property(texts, text => [...change(text)].slice(1).join('') === [...text].slice(1).join('')))
  })
})
