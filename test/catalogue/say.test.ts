import { describe, expect, it } from 'vitest'
import { counted, piecesOf, say } from '../../src/core/catalogue/say.ts'
import { wordsOf } from '../../src/core/catalogue/words.ts'

describe('a text of the catalogue', () => {
  it('is words and places', () => {
    expect(piecesOf('Edition {version}, {date}')).toEqual([
      { text: 'Edition ' },
      { place: 'version' },
      { text: ', ' },
      { place: 'date' },
    ])
    expect(piecesOf('Menu')).toEqual([{ text: 'Menu' }])
  })

  it('is said with a value in each place; what is not there leaves its place empty', () => {
    expect(say('{n} of {all}{more}', { n: 2, all: '3', more: null })).toBe('2 of 3')
    expect(say('{a}{a}', { a: '{b}' })).toBe('{b}{b}')
  })

  it('is never said with a place that nothing is given for', () => {
    expect(() => say('Edition {version}', {})).toThrow('{version}')
  })
})

describe('a number with its noun', () => {
  it('has the plural form of the language', () => {
    const en = wordsOf('en-GB')
    expect([0, 1, 2, 21].map(n => counted(en, 'record', n))).toEqual([
      '0 records',
      '1 record',
      '2 records',
      '21 records',
    ])
  })
})
