import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/core/catalogue/words.ts'
import { kindOf, kinds } from '../../src/core/kinds/kinds.ts'
import { fieldsOf } from '../../src/core/schema/shape.ts'
import { wordingLabel } from '../../src/core/words/wording-label.ts'

const english = wordsOf('en')

describe('wordingLabel(words, name)', () => {
  it('gives every field of a record words that no program had to join', () => {
    const names = kinds.flatMap(kind => Object.keys(fieldsOf(kindOf(kind).schema([])) ?? {}))
    expect(names).toContain('container-title')
    for (const name of names) expect(wordingLabel(english, name)).toMatch(/^[\p{L}\d]+(?: [\p{L}\d]+)*$/u)
  })

  it('has every field of a record in the catalogue', () => {
    const names = kinds.flatMap(kind => Object.keys(fieldsOf(kindOf(kind).schema([])) ?? {}))
    const drawn = new Set(['id', 'height', 'shapes', 'toScale'])
    expect(names.filter(name => !drawn.has(name) && !(name in english.wordingLabels))).toEqual([])
  })

  it('calls the fields of a work by what they hold', () => {
    expect(['container-title', 'refs', 'measured_value'].map(name => wordingLabel(english, name))).toEqual([
      'journal or book',
      'works',
      'measured value',
    ])
  })
})
