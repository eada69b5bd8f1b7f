import { expect, it } from 'vitest'
import { wordsOf } from '../../src/core/catalogue/words.ts'
import { dimensionsOf } from '../../src/outputs/explore/dimensions.ts'
import { indexOf, select } from '../../src/outputs/explore/filter.ts'
import { waysOut } from '../../src/outputs/explore/loosen.ts'
import { emptyState } from '../../src/outputs/explore/state.ts'
import { dataOf, row } from './support/data.ts'

const data = dataOf([
  row({ id: 'a', title: 'Tin swells', facets: ['shape0', 'colour0'] }),
  row({ id: 'b', title: 'Tin cracks', facets: ['shape1', 'colour0'] }),
  row({ id: 'c', title: 'Zinc cracks', facets: ['shape1', 'colour1'] }),
])
const index = indexOf(data, dimensionsOf(data))
const ways = (text: string, chosen: Record<string, string[]> = {}) =>
  waysOut(index, { ...emptyState(), text, chosen, sort: 'what' }, wordsOf('en'))
const told = (text: string, chosen: Record<string, string[]> = {}) =>
  ways(text, chosen).map(({ says, count }) => `${says} ${count}`)

it('proposes the word that is nearly what was typed, first', () => {
  expect(told('tinn')).toEqual(['“tin” instead of “tinn” 2'])
  expect(told('crakcs zinc')).toEqual(['“cracks” instead of “crakcs” 1', 'Without “crakcs” 1'])
})

it('leaves out a word or a choice, what leaves most first, and nothing that leaves nothing', () => {
  expect(told('swells zinc')).toEqual(['Without “swells” 1', 'Without “zinc” 1'])
  expect(told('tin', { colour: ['colour1'] })).toEqual(['Without “tin” 1', 'Any colour 2'])
  expect(told('swells', { colour: ['colour1'], shape: ['shape1'] })).toEqual(['Without “swells” 1'])
})

it('knows no way out of a lone word that is like no other', () => {
  expect(told('qqqqq')).toEqual([])
})

it('leads where its count says, and keeps what was not in the way', () => {
  for (const { state, count } of ways('tinn', { shape: ['shape1'] })) {
    expect(select(index, state).rows).toHaveLength(count)
    expect(state.sort).toBe('what')
  }
})
