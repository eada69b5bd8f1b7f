import { describe, expect, it } from 'vitest'
import { dayText } from '../../src/core/catalogue/dates.ts'
import { wordsOf } from '../../src/core/catalogue/words.ts'

describe('dayText(words, day)', () => {
  it.each([
    ['en', '2 November 2026'],
    ['de', '2. November 2026'],
    ['zh-Hans', '2026年11月2日'],
  ])('writes a day as in %s', (language, text) => {
    expect(dayText(wordsOf(language), '2026-11-02')).toBe(text)
  })
  it('writes it as the words beside it, where the language has none of its own', () => {
    expect(dayText(wordsOf('he'), '2026-11-02')).toBe('2 November 2026')
  })
})
