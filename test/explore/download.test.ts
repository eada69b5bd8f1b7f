import { describe, expect, it } from 'vitest'
import { condition } from '../../src/core/schema/quantity.ts'
import { rowsCsv, rowsJson, worksOf } from '../../src/outputs/explore/download.ts'
import { dataOf, quantity, row } from './support/data.ts'

const size = condition.parse({ property: 'size', value: 3, unit: 'cm' })
const stated = {
  formula: 'Na15Sn4',
  ucum: 'cm',
  uncertainty: { plus: 2, minus: 0.5 },
  conditions: [{ ...size, ucum: 'cm' }],
  decimals: 1,
  approximate: false,
  body: 'wire',
  along: 'diameter',
}
const rows = [
  row({
    id: 'a',
    record: 'findings',
    title: '=HYPERLINK("x")',
    materials: ['m0', 'm1'],
    facets: ['shape0', null],
    refs: [2, 1],
  }),
  row({
    id: 'b',
    property: 'p0',
    materials: ['m2'],
    quantity: quantity(-3, -3),
    conditions: 'size 3 cm',
    stated,
    refs: [2],
  }),
]
const data = dataOf(rows)

describe('the downloads of the explorer', () => {
  it('have the columns of the published records, facets among them', () => {
    const [head] = rowsCsv(data, rows).split('\r\n')
    expect(head).toBe(
      'id,url,section,material,formula,shape,colour,property,qualifier,value,min,max,from,to,unit,ucum,uncertainty,conditions,kind,refs,figure,origin,note,decimals,approximate,body,along,standing,source_verdict,source_value,notes,materials,record,title',
    )
  })

  it('keep a spreadsheet from computing a text, and let numbers be', () => {
    const [, a = '', b = ''] = rowsCsv(data, rows).split('\r\n')
    expect(a).toContain(`"'=HYPERLINK(""x"")"`)
    expect(a).toContain('m0; m1')
    expect(b).toContain('b,r/b/,1,m2,Na15Sn4,,,p0,exact,-3.0,')
    expect(b).toContain(',cm,cm,plus 2.0 minus 0.5,size 3 cm,')
  })

  it('have every key in JSON, null where unknown', () => {
    const [first] = JSON.parse(rowsJson(data, rows)) as Record<string, unknown>[]
    expect(first).toMatchObject({
      id: 'a',
      shape: 'shape0',
      colour: null,
      material: null,
      materials: ['m0', 'm1'],
      refs: [2, 1],
    })
  })

  it('name each work once', () => {
    expect(worksOf(rows)).toEqual([1, 2])
  })
})
