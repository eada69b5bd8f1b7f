import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasTerm, termsOf, wordLines } from '../../src/outputs/explore/terms.ts'

const finds = (query: string, ...texts: string[]) => {
  const lines = wordLines(texts)
  return termsOf(query).every(term => hasTerm(lines, term))
}

describe('a word', () => {
  it.each([
    ['tin', 'Tin oxide'],
    ['tin', 'growth of tin'],
    ['sod', 'Sodiation'],
    ['sb2s3', 'A layer of Sb₂S₃'],
    ['Sb₂S₃', 'A layer of Sb2S3'],
    ['na15', 'Na₁₅Sn₄'],
    ['muller', 'Müller, 2001'],
    ['Müller', 'Muller, 2001'],
    ['sorensen', 'Sørensen'],
    ['batteries', 'a battery'],
    ['aluminium', 'aluminum foil'],
    ['10nm', '≈ 10 nm thick'],
    ['10 nm', '≈ 10 nm thick'],
    ['420%', '≈ 420 %'],
    ['na-ion', 'a Na‑ion cell'],
    ['电池', '钠离子电池'],
  ])('%s finds %s', (word, text) => {
    expect(finds(word, text)).toBe(true)
  })

  it.each([
    ['tin', 'heating'],
    ['tin', 'platinum, existing'],
    ['42', '≈ 420 %'],
    ['10nm', '100 nm'],
    ['na-ion', 'ions of Na'],
    ['s3', 'Sb₂S₃'],
  ])('%s does not find %s', (word, text) => {
    expect(finds(word, text)).toBe(false)
  })
})

describe('several words', () => {
  it('are found in any order, in any of the texts', () => {
    expect(finds('swells tin', 'tin', 'it swells')).toBe(true)
    expect(finds('tin zinc', 'tin', 'it swells')).toBe(false)
  })

  it('are found together where they are quoted, and not from one text into the next', () => {
    expect(finds('"grey tin"', 'of grey tin')).toBe(true)
    expect(finds('"tin grey"', 'of grey tin')).toBe(false)
    expect(finds('"grey tin"', 'grey', 'tin')).toBe(false)
  })

  it('may hold common ones, which count only by themselves', () => {
    expect(finds('expansion of tin', 'expansion: tin')).toBe(true)
    expect(finds('of', 'expansion: tin')).toBe(false)
  })

  it('look for nothing where there is no word', () => {
    expect(termsOf(' % " " — ')).toEqual([])
  })
})

it('every word of a text is found by each of its beginnings', () => {
  const word = fc.stringMatching(/^[a-zäöüßøé]{1,12}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (words, which, length) => {
      const chosen = words[which % words.length] ?? ''
      expect(finds(chosen.slice(0, 1 + (length % chosen.length)), words.join(' '))).toBe(true)
    }),
  )
})
