import { describe, expect, it } from 'vitest'
import { directionOf } from '../../src/core/catalogue/direction.ts'
import { ownLanguage, wordsOf } from '../../src/core/catalogue/words.ts'

describe('the direction of a language', () => {
  it.each(['he', 'ar', 'fa-IR', 'ur', 'dv', 'az-Arab', 'yi'])('is from right to left: %s', tag => {
    expect(directionOf(tag)).toBe('rtl')
  })
  it.each(['en-GB', 'de', 'zh-Hans', 'ja', 'el', 'az', 'tr'])('is from left to right: %s', tag => {
    expect(directionOf(tag)).toBe('ltr')
  })
})

describe('the words of the interface', () => {
  it('are in English where there are none in the language, and are marked as English', () => {
    expect(wordsOf('he').language).toBe('en')
    expect(ownLanguage('he')).toEqual({ lang: 'en', dir: 'ltr' })
    expect(ownLanguage('fr-CA')).toEqual({ lang: 'en' })
  })

  it('are not marked where they are in the language of the page', () => {
    expect(ownLanguage('en-GB')).toEqual({})
  })
})
