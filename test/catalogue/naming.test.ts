import { describe, expect, it } from 'vitest'
import { namedKinds } from '../../src/core/catalogue/kind-names.ts'
import { named } from '../../src/core/catalogue/naming.ts'
import { piecesOf } from '../../src/core/catalogue/say.ts'
import { wordsFor, wordsOf } from '../../src/core/catalogue/words.ts'

const told = { language: 'en-GB', article: null }
const species = { material: { one: 'species', many: 'species' }, reference: { one: 'study', many: 'studies' } }

/** All texts of a catalogue, by where they stand. */
const textsOf = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : Object.entries(value as object).flatMap(([name, text]) => textsOf(text, `${path}.${name}`))

describe("a review's names of kinds", () => {
  it('stand in headings, in counts and in sentences, with the capital that was there', () => {
    const words = wordsFor({ ...told, kinds: species })
    expect(words.foundKinds.material).toBe('Species')
    expect(words.counts.material).toEqual({ one: '{n} species', other: '{n} species' })
    expect(words.counts.work).toEqual({ one: '{n} study', other: '{n} studies' })
    expect(words.counts.laterWork).toEqual({ one: '{n} later study', other: '{n} later studies' })
  })

  it('bring the article of English along', () => {
    const of = (one: string) =>
      textsOf(wordsFor({ ...told, kinds: { technique: { one, many: `${one}s` } } })).map(([, text]) => text)
    expect(of('instrument')).toContain('Choose an instrument')
    expect(of('unit')).toContain('Choose a unit')
    expect(of('trial')).toContain('Choose a trial')
  })

  it('leave phrases in which the word means something else', () => {
    const texts = textsOf(wordsFor({ ...told, kinds: species })).map(([, text]) => text)
    expect(texts).toContain('Reference managers and programs')
    expect(texts.filter(text => /how they stud|reference manager/i.test(text)).join(' ')).not.toMatch(/how they stud/)
  })

  it('change nothing where a review has none', () => {
    expect(wordsFor({ ...told, kinds: {} })).toEqual(wordsFor(told))
  })

  it('touch no place for a value, in any language and of any kind', () => {
    const kinds = Object.fromEntries(namedKinds.map(kind => [kind, { one: 'zebu', many: 'zebus' }]))
    for (const language of ['en-GB', 'de', 'zh-Hans']) {
      const words = wordsOf(language)
      const before = new Map(textsOf(words))
      for (const [path, text] of textsOf(named(words, kinds))) {
        const places = (of: string) => piecesOf(of).filter(piece => 'place' in piece)
        expect(places(text), path).toEqual(places(before.get(path) ?? ''))
      }
    }
  })
})
