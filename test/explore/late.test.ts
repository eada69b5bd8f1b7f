import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../src/outputs/explore/columns.ts'
import { dimensionsOf } from '../../src/outputs/explore/dimensions.ts'
import { rowsCsv } from '../../src/outputs/explore/download.ts'
import { columnsAsked, indexOf, select } from '../../src/outputs/explore/filter.ts'
import { drawnColumns, isLate } from '../../src/outputs/explore/late.ts'
import { ordered } from '../../src/outputs/explore/order.ts'
import type { Packed } from '../../src/outputs/explore/pack.ts'
import { type PageData, readRecords } from '../../src/outputs/explore/read.ts'
import type { Dataset } from '../../src/outputs/explore/row.ts'
import { recordScripts } from '../../src/outputs/explore/scripts.ts'
import { emptyState, type State } from '../../src/outputs/explore/state.ts'
import { type Supply, supplyOf } from '../../src/outputs/explore/supply.ts'
import { dataOf, manyRows } from './support/data.ts'

const facets = 40
const count = 4_000

/** Rows with many facets and conditions. */
function wide(): Dataset {
  const data = dataOf(manyRows(count))
  const more = Array.from({ length: facets - data.facets.length }, (_, at) => at)
  const values = Array.from({ length: 9 }, (_, at) => ({ id: `v${at}`, name: `value ${at}`, short: null }))
  return {
    ...data,
    facets: [...data.facets, ...more.map(at => ({ id: `f${at}`, name: `facet ${at}`, values }))],
    rows: data.rows.map((row, index) => ({
      ...row,
      facets: [...row.facets, ...more.map(at => (index % (at + 2) === 0 ? null : `v${(index * (at + 7)) % 9}`))],
      conditions: more.map(at => `setting ${at} ${(index * (at + 3)) % 20} nm`).join('; '),
    })),
  }
}

const data = wide()
const scripts = new Map(recordScripts(data).map(({ name, make }) => [name, make]))

/** What a script leaves in a page. */
function run(name: string): { records?: PageData['records']; parts?: Record<string, Packed> } {
  const self: { atlas?: object } = {}
  new Function('self', scripts.get(name)?.() ?? '')(self)
  return self.atlas ?? {}
}

const head = run('records').records as PageData['records']
const part = (name: string) => run(`records/${name}`).parts?.[name] as Packed

function arrive(): { supply: Supply; loaded: string[] } {
  const loaded: string[] = []
  const load = async (name: string) => {
    loaded.push(name)
    return part(name)
  }
  return { supply: supplyOf(head, load), loaded }
}

const asking = (given: Partial<State>): State => ({ ...emptyState(), ...given })
const states = [
  asking({}),
  asking({ chosen: { f3: ['v1', 'v2'], shape: ['shape1'] } }),
  asking({ text: 'nanowire "setting 7 3 nm"' }),
  asking({ text: 'value', chosen: { material: ['m3'], record: ['measurements'] } }),
  asking({ sort: 'value', descending: true }),
  asking({ sort: 'conditions', chosen: { colour: ['colour0'] } }),
]

describe('the records of a large review', () => {
  it('come in parts, those of a small one at once', () => {
    expect(isLate(data)).toBe(true)
    expect(recordScripts(dataOf(manyRows(500))).map(({ name }) => name)).toEqual(['records'])
    expect([...scripts.keys()]).toEqual(expect.arrayContaining(['records', 'records/conditions', 'records/rows-0']))
  })

  it('are all there once everything has come', async () => {
    expect((await readRecords(head, async name => part(name))).rows).toEqual(data.rows)
  })

  it('answer every question as if all had come, with what it takes alone', async () => {
    const whole = { dimensions: dimensionsOf(data), columns: columnsOf(data) }
    const index = indexOf(data, whole.dimensions)
    for (const state of states) {
      const { supply, loaded } = arrive()
      const dimensions = dimensionsOf(supply.data, supply.facts)
      expect(dimensions.map(({ id }) => id)).toEqual(whole.dimensions.map(({ id }) => id))
      const coming = indexOf(supply.data, dimensions)
      const columns = columnsOf(supply.data)
      const asked = columns.filter(({ id }) => id === state.sort).flatMap(one => one.columns)
      await supply.fetch([...columnsAsked(coming, state), ...asked])
      const [one, other] = [select(index, state, new Set(['record'])), select(coming, state, new Set(['record']))]
      expect({ ...other, rows: other.rows.length }).toEqual({ ...one, rows: one.rows.length })
      const expected = ordered(data, one.rows, whole.columns, state).map(row => data.rows.indexOf(row))
      const found = ordered(supply.data, other.rows, columns, state).map(row => supply.data.rows.indexOf(row))
      expect(found).toEqual(expected)
      if (state.text === '') expect(loaded.length).toBeLessThan(4)
    }
  })

  it('tell what a table shows of rows from their block alone', async () => {
    const { supply, loaded } = arrive()
    const some = supply.data.rows.slice(120, 140)
    const drawn = drawnColumns(supply.data)
    expect(() => some[0]?.conditions).toThrow('row 120 is asked for conditions, which has not come')
    expect(supply.lacks(drawn, some)).toBe(true)
    await supply.fetch(drawn, some)
    expect(supply.lacks(drawn, some)).toBe(false)
    expect(loaded).toEqual(['rows-2'])
    const shown = (row: (typeof some)[number] | undefined) => [
      row?.title,
      row?.conditions,
      row?.quantity,
      row?.facets[1],
    ]
    expect(some.map(shown)).toEqual(data.rows.slice(120, 140).map(shown))
  })

  it('are asked for anew where they could not be had', async () => {
    let fails = true
    const supply = supplyOf(head, async name => {
      if (fails) throw new Error('no such file')
      return part(name)
    })
    await expect(supply.fetch(['materials'])).rejects.toThrow('no such file')
    fails = false
    await supply.fetch(['materials'])
    expect(supply.data.rows[5]?.materials).toEqual(data.rows[5]?.materials)
  })

  it('are downloaded as if all had come', async () => {
    const { supply } = arrive()
    await supply.fetch(supply.columns)
    const some = supply.data.rows.slice(10, 30)
    expect(rowsCsv(supply.data, some)).toBe(rowsCsv(data, data.rows.slice(10, 30)))
  })

  it('take few bytes for the first view, and a few more for each row', () => {
    const weight = (name: string) => gzipSync(scripts.get(name)?.() ?? '').length
    expect(weight('records') + weight('records/rows-0')).toBeLessThan(30_000 + 4 * count)
    expect(weight('records/conditions')).toBeLessThan(40 * count)
  })
})
