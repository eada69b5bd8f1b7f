import { describe, expect, it } from 'vitest'
import { dimensionsOf } from '../../src/outputs/explore/dimensions.ts'
import { indexOf, select } from '../../src/outputs/explore/filter.ts'
import { emptyState } from '../../src/outputs/explore/state.ts'
import { dataOf, quantity, row } from './support/data.ts'

const rows = [
  row({
    id: 'a',
    title: 'Tin swells',
    facets: ['shape0', 'colour0'],
    materials: ['m0', 'm1'],
    refs: [1],
    section: '1.1.1',
  }),
  row({ id: 'b', title: 'Reaches Na₁₅Sn₄', facets: ['shape1', 'colour0'], materials: ['m0'], section: '1.1' }),
  row({ id: 'c', record: 'findings', title: 'The café is open', facets: ['shape1', null], refs: [2], section: '2' }),
  row({
    id: 'd',
    title: 'Wide',
    property: 'p0',
    quantity: quantity(3, 3, { printed: '3 cm' }),
    conditions: 'at 20 °C',
  }),
]
const data = dataOf(rows)
const dimensions = dimensionsOf(data)
const index = indexOf(data, dimensions)
const found = (text: string, chosen: Record<string, string[]> = {}) =>
  select(index, { ...emptyState(), text, chosen }).rows.map(({ id }) => id)

describe('select', () => {
  it('finds all rows where nothing is asked', () => {
    expect(found('')).toEqual(['a', 'b', 'c', 'd'])
  })

  it('finds words without regard to case, accents, subscripts and kinds of dash', () => {
    expect(found('TIN')).toEqual(['a'])
    expect(found('na15sn4')).toEqual(['b'])
    expect(found('cafe')).toEqual(['c'])
    expect(found('20 °c')).toEqual(['d'])
  })

  it('wants every word, and quoted words together', () => {
    expect(found('open the')).toEqual(['c'])
    expect(found('"open the"')).toEqual([])
  })

  it('finds a row by the authors of its works and by the names of what it is about', () => {
    expect(found('muller')).toEqual(['a'])
    expect(found('"m 1"')).toEqual(['a'])
  })

  it('joins values of one dimension by or, dimensions by and', () => {
    expect(found('', { shape: ['shape0', 'shape1'] })).toEqual(['a', 'b', 'c'])
    expect(found('', { shape: ['shape0', 'shape1'], colour: ['colour0'] })).toEqual(['a', 'b'])
  })

  it('takes a section with those that belong to it', () => {
    expect(found('', { section: ['1.1'] })).toEqual(['a', 'b'])
  })

  it('counts for each value the rows that choosing it would show', () => {
    const { counts } = select(index, { ...emptyState(), chosen: { colour: ['colour0'] } })
    const count = (dimension: string, value: string) => {
      const place = dimensions.findIndex(({ id }) => id === dimension)
      const values = dimensions[place]?.values ?? []
      return counts[place]?.[values.findIndex(({ id }) => id === value)]
    }
    expect(count('shape', 'shape1')).toBe(1)
    expect(count('record', 'findings')).toBe(0)
    // Within the dimension itself the choice does not count.
    expect(count('colour', 'colour0')).toBe(2)
    expect(count('material', 'm1')).toBe(1)
  })

  it('counts right however many facets there are', () => {
    const facets = Array.from({ length: 40 }, (_, index) => `facet${index}`)
    const values = ['yes', 'no'].map(id => ({ id, name: id, short: null }))
    const wide = {
      ...dataOf([
        row({ id: 'all', facets: facets.map(() => 'yes') }),
        row({ id: 'none', facets: facets.map(() => 'no') }),
        row({ id: 'last', facets: facets.map((_, index) => (index < 39 ? 'yes' : 'no')) }),
      ]),
      facets: facets.map(id => ({ id, name: id, values })),
    }
    const dimensions = dimensionsOf(wide)
    const chosen = Object.fromEntries(facets.map(facet => [facet, ['yes']]))
    const { rows, counts } = select(indexOf(wide, dimensions), { ...emptyState(), chosen })
    expect(rows.map(({ id }) => id)).toEqual(['all'])
    const countsOf = (facet: string) => counts[dimensions.findIndex(({ id }) => id === facet)]
    expect(countsOf('facet0')).toEqual([1, 0])
    expect(countsOf('facet39')).toEqual([1, 1])
  })
})

describe('a property that no count of quantities has', () => {
  const bars = [
    row({ id: 'bar', title: 'Tin', property: 'p0', facets: ['shape0', 'colour0'] }),
    row({ id: 'bare', title: 'Zinc', property: 'p0', facets: ['shape0', 'colour1'] }),
  ]
  const some = dataOf([...rows.filter(({ property }) => property !== 'p0'), ...bars])
  const apart = { ...some, properties: some.properties.map(one => ({ ...one, counted: one.id !== 'p0' })) }
  const all = dimensionsOf(apart)
  const asked = (text: string, chosen: Record<string, string[]> = {}) => {
    const { rows, total, counts } = select(indexOf(apart, all), { ...emptyState(), text, chosen })
    const place = (id: string) => all.findIndex(dimension => dimension.id === id)
    return { ids: rows.map(({ id }) => id), total, count: (id: string, at: number) => counts[place(id)]?.[at] }
  }

  it('is found and counted nowhere unless it is asked for', () => {
    const { ids, total, count } = asked('')
    expect([ids, total]).toEqual([['a', 'b', 'c'], 3])
    expect([count('shape', 0), count('colour', 0), count('colour', 1)]).toEqual([1, 2, 0])
    expect(asked('tin').ids).toEqual(['a'])
  })

  it('is found where it is chosen, as its own count says', () => {
    expect(asked('').count('property', 0)).toBe(2)
    expect(asked('', { colour: ['colour0'] }).count('property', 0)).toBe(1)
    expect(asked('', { property: ['p0'] })).toMatchObject({ ids: ['bar', 'bare'], total: 5 })
  })

  it('is found where the words asked for name it', () => {
    expect(asked('"p 0"').ids).toEqual(['bar', 'bare'])
    expect(asked('tin "p 0"').ids).toEqual(['bar'])
  })
})

describe('dimensionsOf', () => {
  it('leaves out what all rows have in common', () => {
    expect(dimensions.map(({ id }) => id)).toEqual(['record', 'shape', 'colour', 'property', 'material', 'section'])
  })
})
