import { describe, expect, it } from 'vitest'
import { alikened, synonymsOf } from '../../src/outputs/search/alike.ts'
import { parseQuery } from '../../src/outputs/search/query.ts'
import { wordsIn } from '../../src/outputs/search/words.ts'

const synonyms = synonymsOf([
  ['glacier', 'Gletscher', '冰川'],
  ['melting', 'volume change', 'melt'],
  ['ice', '冰'],
])
const words = (text: string) => wordsIn(text).map(({ word }) => word)

describe('synonymsOf(groups)', () => {
  it.each([
    ['Gletscher', 'glacier'],
    ['冰川 冰', 'glacier ice'],
    ['volume change of 冰川', 'melting of glacier'],
    ['volume of ice', 'volume of ice'],
  ])('reads %s as %s', (text, expected) => {
    expect(alikened(words(text), synonyms).join(' ')).toBe(expected)
  })

  it('takes the longest of what begins at a place, and knows those inside it', () => {
    expect(synonyms.longest(words('冰川')).map(({ group }) => group.key)).toEqual(['~glacier'])
    expect(synonyms.groups(words('冰川')).map(({ key }) => key)).toEqual(['~glacier', '~ice'])
  })

  it('has none where a review has none', () => {
    expect(synonymsOf([]).longest(['glacier'])).toEqual([])
  })
})

describe('parseQuery(text, spoken)', () => {
  it('asks for a phrase as one thing, and for each thing once', () => {
    const { terms } = parseQuery('volume change of the Gletscher, glacier', { alike: synonyms, language: 'en' })
    expect(terms.map(({ group, words }) => group ?? words)).toEqual(['~melting', '~glacier'])
  })

  it.each(['doi:10.1000/ab12', 'https://doi.org/10.1000/ab12', 'http://dx.doi.org/10.1000/ab12', '10.1000/ab12'])(
    'reads the DOI %s',
    text => {
      expect(parseQuery(text, { alike: synonyms, language: 'en' }).words).toEqual(['10.1000', 'ab12'])
    },
  )
})
