import { describe, expect, it } from 'vitest'
import { kindOf, kinds } from '../../src/core/kinds/kinds.ts'
import { fieldsOf } from '../../src/core/schema/shape.ts'
import { wordingLabel } from '../../src/outputs/wordings/label.ts'

describe('wordingLabel(name)', () => {
  it('gives every field of a record words that no program had to join', () => {
    const names = kinds.flatMap(kind => Object.keys(fieldsOf(kindOf(kind).schema([])) ?? {}))
    expect(names).toContain('container-title')
    for (const name of names) expect(wordingLabel(name)).toMatch(/^[\p{L}\d]+(?: [\p{L}\d]+)*$/u)
  })

  it('calls the fields of a work by what they hold', () => {
    expect(['container-title', 'refs', 'measured_value'].map(wordingLabel)).toEqual([
      'journal or book',
      'works',
      'measured value',
    ])
  })
})
