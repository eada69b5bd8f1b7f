import { describe, expect, it } from 'vitest'
import { columnsOf, shownColumns } from '../../src/outputs/explore/columns.ts'
import { ordered } from '../../src/outputs/explore/order.ts'
import { emptyState } from '../../src/outputs/explore/state.ts'
import { dataOf, quantity, row } from './support/data.ts'

const rows = [
  row({ id: 'words', record: 'findings', title: 'b' }),
  row({ id: 'small', title: 'item 10', property: 'p0', quantity: quantity(2, 2) }),
  row({ id: 'range', title: 'item 9', property: 'p0', quantity: quantity(1, 9) }),
  row({ id: 'bound', title: 'Item 2', property: 'p0', quantity: quantity(null, 5) }),
  row({ id: 'other', title: 'a', property: 'p1', quantity: quantity(0, 0) }),
  row({ id: 'change', property: 'p0', quantity: quantity(0, 7, { qualifier: 'change' }) }),
]
const data = dataOf(rows)
const columns = columnsOf(data)
const sorted = (sort: string, descending = false) =>
  ordered(data, rows, columns, { ...emptyState(), sort, descending }).map(({ id }) => id)

describe('ordered', () => {
  it('keeps the order where nothing is asked', () => {
    expect(ordered(data, rows, columns, emptyState())).toEqual(rows)
  })

  it('compares values property by property: by the lower end when they rise, by the upper end when they fall', () => {
    expect(sorted('value')).toEqual(['range', 'small', 'bound', 'change', 'other', 'words'])
    expect(sorted('value', true)).toEqual(['range', 'change', 'bound', 'small', 'other', 'words'])
  })

  it('compares words as people do, numbers in them as numbers', () => {
    expect(sorted('what')).toEqual(['other', 'words', 'bound', 'range', 'small', 'change'])
  })
})

describe('shownColumns', () => {
  it('always has the first one, which names the record', () => {
    expect(shownColumns(columns, ['value']).map(({ id }) => id)).toEqual(['what', 'value'])
  })

  it('has a column for every facet', () => {
    expect(columns.map(({ id }) => id)).toEqual(expect.arrayContaining(['shape', 'colour']))
  })
})
