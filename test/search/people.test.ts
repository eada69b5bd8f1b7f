import { describe, expect, it } from 'vitest'
import { namesLike } from '../../src/outputs/search/people.ts'
import { nameKey, wordsIn } from '../../src/outputs/search/words.ts'

const key = (name: string) => nameKey(wordsIn(name).map(({ word }) => word))
const people = ['Y. Cui', 'C. M. Wang', 'C. Wang', 'J. Y. Huang', 'Y. Shao-Horn', 'Cui 2014']
const sorted = people.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
const found = (query: string) =>
  namesLike(
    sorted.map(key),
    wordsIn(query).map(({ word }) => word),
  ).map(place => sorted[place])

describe('namesLike(keys, words)', () => {
  it.each([
    ['Yi Cui', ['Y. Cui']],
    ['Chongmin Wang', ['C. M. Wang', 'C. Wang']],
    ['Jian Yu Huang', ['J. Y. Huang']],
    ['Yang Shao-Horn', ['Y. Shao-Horn']],
    ['J. Huang', ['J. Y. Huang']],
  ])('finds %s', (query, expected) => expect(found(query)).toEqual(expected))

  it.each(['Xi Cui', 'Cui', 'Yi Cui 2014', 'cui yi', 'Chang'])('finds nobody by %s', query => {
    expect(found(query)).toEqual([])
  })
})
