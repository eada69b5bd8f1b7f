import { describe, expect, it } from 'vitest'
import { inflected } from '../../src/outputs/search/inflection.ts'
import { wordsIn } from '../../src/outputs/search/words.ts'

const word = (text: string) => wordsIn(text)[0]?.word ?? ''
const forms = (text: string, language: string) => inflected(word(text), language).forms

describe('inflected(word, language)', () => {
  it.each([
    ['Ausdehnung', 'Ausdehnungen'],
    ['Elektrode', 'Elektroden'],
    ['Batterie', 'Batterien'],
    ['Ion', 'Ionen'],
    ['Draht', 'Drähte'],
    ['Teilchen', 'Teilchens'],
    ['Material', 'Materialien'],
    ['Schichten', 'Schicht'],
    ['dünn', 'dünner'],
    ['Metall', 'Metallen'],
    ['Körner', 'Korn'],
  ])('knows %s and %s for forms of one German word, both ways', (one, other) => {
    const same = word(one) === word(other)
    expect(same || forms(one, 'de').includes(word(other))).toBe(true)
    expect(same || forms(other, 'de').includes(word(one))).toBe(true)
  })

  it.each(['Sn', 'na15sn4', 'Öl', '420', '炭黑'])('has no other form of %s', text => {
    expect(forms(text, 'de')).toEqual([])
  })

  it('has none in another language, and each form begins with the stem', () => {
    expect(forms('Elektroden', 'en')).toEqual([])
    const { stem, forms: all } = inflected('elektroden', 'de')
    expect(all.filter(form => !form.startsWith(stem))).toEqual([])
  })
})
