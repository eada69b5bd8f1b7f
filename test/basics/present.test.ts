import { describe, expect, test } from 'vitest'
import { ascending } from '../../src/core/basics/ascending.ts'
import { paired, present } from '../../src/core/basics/present.ts'

describe('what must be there', () => {
  test('is given as it is, be it empty', () => {
    expect([present(0, 'number'), present('', 'text')]).toEqual([0, ''])
  })

  test.each([null, undefined])('is named where it is %s', missing => {
    expect(() => present(missing, 'material "tin"')).toThrow('There is no material "tin".')
  })
})

describe('two lists', () => {
  test('stand side by side', () => {
    expect(paired(['a', 'b'], [1, 2])).toEqual([
      ['a', 1],
      ['b', 2],
    ])
  })

  test('are refused where one is longer', () => {
    expect(() => paired([1], [])).toThrow('The lists have 1 and 0 entries')
  })
})

test('numbers in order stand there once, by their size', () => {
  expect(ascending([10, 9, 10, 100])).toEqual([9, 10, 100])
})
