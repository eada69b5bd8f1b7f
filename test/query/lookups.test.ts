import { describe, expect, test } from 'vitest'
import { bridges } from '../charts/source.ts'

const source = bridges()

describe('what an id of the vocabulary stands for', () => {
  test('is the entry with that id', () => {
    expect(source.unit('m/s').ucum).toBe('m/s')
    expect(source.property('wind').name).toBe('Wind')
    expect(source.facet('load').plural).toBe('Loads')
    expect(source.classOf('material', 'stone').plural).toBe('Stones')
    expect(source.classOf('technique', 'arch').plural).toBe('Arches')
  })

  test('is a value of a facet, be it listed or a record', () => {
    expect(source.facetValue('load', 'Rail')).toMatchObject({ name: 'railway', marker: 'rect' })
    expect(source.facetValue('technique', 'corbel')).toEqual({
      id: 'corbel',
      name: 'corbelled arch',
      short: null,
      formula: null,
      colour: null,
      marker: null,
      intro: null,
    })
  })

  test.each([
    ['unit', () => source.unit('furlong')],
    ['property', () => source.property('furlong')],
    ['facet', () => source.facet('furlong')],
    ['value of the facet "load"', () => source.facetValue('load', 'furlong')],
    ['value of the facet "technique"', () => source.facetValue('technique', 'furlong')],
    ['facet', () => source.facetValue('furlong', 'Rail')],
    ['class of materials', () => source.classOf('material', 'furlong')],
    ['class of techniques', () => source.classOf('technique', 'furlong')],
  ])('is an error that names it where there is no such %s', (what, ask) => {
    expect(ask).toThrow(new RangeError(`the vocabulary has no ${what} "furlong"`))
  })

  test('is nothing where a name may be that of something else', () => {
    expect(source.findFacet('load')?.name).toBe('Load')
    expect(source.findFacet('section')).toBeUndefined()
    expect(source.findUnit('furlong')).toBeUndefined()
  })
})
