import { describe, expect, it } from 'vitest'
import { colouredValue, lookupsOf, shortestName } from '../../src/outputs/explore/lookups.ts'
import { dataOf, row } from './support/data.ts'

const rows = [
  row({ id: 'a', materials: ['m0', 'm1'], facets: ['shape0', 'colour1'] }),
  row({ id: 'b', materials: ['m1', 'm1'], facets: ['shape1', null] }),
]
const data = dataOf(rows)

describe('the index of a data set', () => {
  it('is made once', () => {
    expect(lookupsOf(data)).toBe(lookupsOf(data))
  })

  it('finds what an id stands for, and nothing for one that is unknown', () => {
    const { materials, properties, works, facets } = lookupsOf(data)
    expect(materials.get('m7')).toBe(data.materials[7])
    expect(properties.get('p1')?.percent).toBe(true)
    expect(works.get(2)).toBe('Sørensen et al., 2012')
    expect(facets.get('colour')?.values.get('colour2')?.name).toBe('colour 2')
    expect([materials.get('none'), works.get(9), facets.get('none')]).toEqual([undefined, undefined, undefined])
  })

  it('finds the rows about a material, each once and in their order', () => {
    const about = (material: string) => lookupsOf(data).rowsAbout(material)
    expect(['m0', 'm1', 'm2'].map(material => about(material).map(({ id }) => id))).toEqual([['a'], ['a', 'b'], []])
  })

  it('tells the value of the coloured facet, and none where no facet has colours', () => {
    expect(rows.map(row => colouredValue(data, row))).toEqual(['colour1', null])
    const plain = { ...data, coloured: null }
    expect(rows.map(row => colouredValue(plain, row))).toEqual([null, null])
  })

  it('prefers the short name where there is little room', () => {
    expect(shortestName({ id: 'a', name: 'Sodium', short: 'Na' })).toBe('Na')
    expect(shortestName({ id: 'a', name: 'Sodium', short: null })).toBe('Sodium')
  })
})
