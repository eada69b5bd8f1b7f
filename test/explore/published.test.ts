import { describe, expect, it } from 'vitest'
import { rowsCsv, rowsJson, worksOf } from '../../src/outputs/explore/published.ts'
import { dataOf, quantity, row } from './support/data.ts'

const rows = [
  row({ id: 'a', title: '=HYPERLINK("x")', materials: ['m0', 'm1'], facets: ['shape0', null], refs: [2, 1] }),
  row({ id: 'b', property: 'p0', quantity: quantity(-3, -3), conditions: 'size 3 cm', refs: [2] }),
]
const data = dataOf(rows)

describe('the downloads of the explorer', () => {
  it('have the columns of the published records, facets among them', () => {
    const [head] = rowsCsv(data, rows).split('\r\n')
    expect(head).toBe(
      '\ufeffid,url,record,title,section,materials,formula,shape,colour,property,qualifier,value,min,max,from,to,unit,conditions,kind,refs,figure,origin,note',
    )
  })

  it('keep a spreadsheet from computing a text, and let numbers be', () => {
    const [, a = '', b = ''] = rowsCsv(data, rows, 'https://x.example/').split('\r\n')
    expect(a).toContain(`"'=HYPERLINK(""x"")"`)
    expect(a).toContain('m0; m1')
    expect(b).toContain(',-3,')
    expect(b).toContain('https://x.example/r/b/')
  })

  it('have every key in JSON, null where unknown', () => {
    const [first] = JSON.parse(rowsJson(data, rows)) as Record<string, unknown>[]
    expect(first).toMatchObject({ id: 'a', shape: 'shape0', colour: null, value: null, refs: [2, 1] })
  })

  it('name each work once', () => {
    expect(worksOf(rows)).toEqual([1, 2])
  })
})
