import { describe, expect, test } from 'vitest'
import { fieldOf, type Viewed } from '../../src/core/query/fields.ts'
import { finds } from '../../src/core/query/finds.ts'
import { withParents } from '../../src/core/query/section.ts'
import { select } from '../../src/core/query/select.ts'
import type { Query } from '../../src/core/schema/query.ts'
import { bridges } from '../charts/source.ts'

const source = bridges()
const ask = (query: Partial<Query>): (string | number)[] =>
  select(source, { of: 'measurements', where: {}, not: {}, exclude: [], ...query }).map(({ id }) => id)
const measurement = (id: string) => source.get('measurements', id) as Viewed

describe('what a query finds a record under', () => {
  test.each([
    ['its own field', 'granite-age', 'property', ['age']],
    ['its facet', 'marl-sag', 'load', ['Road']],
    ['a facet whose values are records', 'granite-age', 'technique', ['corbel']],
    ["its material's class", 'marl-sag', 'class', ['stone']],
    ['no class, where it has no material', 'any-sag', 'class', []],
    ['its section, and those above it', 'any-sag', 'section', ['2.1', '2']],
    ['nothing, where it says nothing', 'any-sag', 'load', []],
    ['nothing, in a field that it lacks', 'any-sag', 'nonsense', []],
  ])('is %s', (_, id, field, values) => {
    expect(fieldOf(source, measurement(id), field)).toEqual(values)
  })

  test('is, for a work, what the records have that rest on it', () => {
    const work = source.get('references', 1) as Viewed
    expect(fieldOf(source, work, 'load')).toEqual(['Rail', 'Road'])
    expect(fieldOf(source, work, 'year')).toEqual(['1859'])
  })
})

describe('a query', () => {
  test('finds what has any of the values in every field', () => {
    expect(ask({ where: { load: ['Road'], material: ['marl', 'granite'] } })).toEqual(['granite-road-sag', 'marl-sag'])
  })

  test('finds in a section what stands below it, and nothing of one whose number begins alike', () => {
    expect(ask({ where: { section: ['2.1'] } })).toEqual(['any-sag'])
    expect(ask({ where: { section: ['2'] } })).toHaveLength(5)
    const record = { ...measurement('any-sag'), section: '21' } as Viewed
    expect(finds(source, { of: 'measurements', where: { section: ['2'] }, not: {}, exclude: [] }, record)).toBe(false)
  })

  test('leaves out what has one of the unwanted values, and what is named', () => {
    expect(ask({ not: { load: ['Rail', 'Road'] }, exclude: ['any-sag'] })).toEqual(['granite-age'])
  })

  test('finds works by the facets of what rests on them', () => {
    expect(ask({ of: 'references', where: { load: ['Road'] } })).toEqual([1])
  })
})

test('a section belongs to all above it', () => {
  expect(withParents('3.1.2')).toEqual(['3.1.2', '3.1', '3'])
  expect(withParents('7')).toEqual(['7'])
})
