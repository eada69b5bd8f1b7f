import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lengthOf, unfitCharacters } from '../../src/core/basics/characters.ts'

const namesIn = (text: string) => unfitCharacters(text).map(({ offset, name }) => `${offset} ${name}`)

describe('unfitCharacters(text)', () => {
  it.each([
    ['a\u0000', '1 U+0000'],
    ['a\u0085', '1 U+0085'],
    ['\udc00', '0 U+DC00'],
    ['a\u{1fffe}', '1 U+1FFFE'],
    ['\ufdd0', '0 U+FDD0'],
    ['a\ufeffb', '1 U+FEFF'],
    ['Gr\ufffdn', '2 U+FFFD'],
    ['GrÃ¼n', '2 U+00C3'],
    ['StraÃŸe', '4 U+00C3'],
    ['95 Â°C', '3 U+00C2'],
    ['10â€“20', '2 U+00E2'],
    ['\u202eab\u202c', '0 U+202E'],
    ['\u2066a', '0 U+2066'],
    ['a\u2069', '1 U+2069'],
    ['\u202a\u2066a\u202c\u2069', '3 U+202C'],
  ])('finds what is wrong in %j', (text, found) => {
    expect(namesIn(text)).toEqual([found])
  })

  it('finds one in each paragraph, and closes no direction across them', () => {
    expect(namesIn('\u2067a\n\nb\u2069')).toEqual(['0 U+2067', '5 U+2069'])
  })

  it.each([
    '',
    'SÃO',
    'MAÇÃ»',
    'Âge',
    'ÂNCORA',
    'câ',
    'a\tb\r\nc',
    '𝛼 e\u0301 \u200d',
    '\u2067שלום\u2069',
    '\u202aa\u202c',
  ])('has nothing against %j', text => {
    expect(namesIn(text)).toEqual([])
  })

  it('gives the place of the character that it names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        for (const { offset, name } of unfitCharacters(text))
          expect(text.codePointAt(offset)).toBe(Number.parseInt(name.slice(2), 16))
      }),
    )
  })
})

it('counts a character outside the basic plane once', () => {
  expect(lengthOf('𝛼\ud835x')).toBe(3)
})
