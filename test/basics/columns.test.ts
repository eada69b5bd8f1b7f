import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ofColumns, toColumns } from '../../src/core/basics/columns.ts'

/** A list as another thread gets it. */
const sent = <T>(list: readonly T[]): T[] => ofColumns(structuredClone(toColumns(list))) as T[]

const many = Array.from({ length: 200 }, (_, index) => index)

/** Anything that stands in a record, with few enough kinds of it that many are alike. */
const { value } = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>('a', 'b', '', 0, -0, 1.5, true, null, undefined),
    fc.array(tie('value'), { maxLength: 2 }),
    fc.record({ a: tie('value'), '7': tie('value') }, { requiredKeys: ['a'], noNullPrototype: true }),
    fc.constant(new Map([['a', 1]])),
    fc.constant(Uint8Array.of(1, 2)),
  ),
}))

describe('a list as columns', () => {
  test('is the same list on the other side, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 500, size: 'max' }), list => {
        const before = structuredClone(list)
        expect(sent(list)).toStrictEqual(before)
        expect(list).toStrictEqual(before)
      }),
      { numRuns: 50 },
    )
  })

  test('keeps the order of keys, and keys of objects that others have not', () => {
    const list = many.map(id => (id % 3 === 0 ? { b: id, a: 'x' } : { a: 'x', b: id, ...(id === 7 && { c: 1 }) }))
    expect(JSON.stringify(sent(list))).toBe(JSON.stringify(list))
  })

  test('leaves a key alone that would give an object another prototype', () => {
    const list = many.map(id => JSON.parse(`{"id": ${id}, "__proto__": {"a": 1}}`))
    expect(JSON.stringify(sent(list))).toBe(JSON.stringify(list))
  })

  test.each<[string, (id: number) => unknown]>([
    ['a key that is a number, and a list as long', (id: number) => (id % 2 ? { 2: `n${id}` } : [`a${id}`, `b${id}`])],
    ['a key with a line break, and two keys', (id: number) => (id % 2 ? { 'a\nb': `n${id}` } : { a: `a${id}`, b: id })],
    ['an empty key, and a list of one', (id: number) => (id % 2 ? { '': `n${id}` } : [`a${id}`])],
  ])('tells apart %s', (_, one) => {
    const list = many.map(one)
    expect(sent(list)).toStrictEqual(list)
  })

  test('holds nothing of the list any more once this is made of it', () => {
    const columns = toColumns(many.map(id => ({ id, unit: 'nm' })))
    expect(ofColumns(columns)).toHaveLength(200)
    expect(columns).toEqual({ at: null, items: [], alike: [] })
  })

  test('has one object for what many share', () => {
    const shared = many.slice(0, 3).map(id => ({ id, unit: 'nm' }))
    const list = sent(many.map(id => ({ id, conditions: [shared[id % 3], shared[0]] })))
    expect(new Set(list.map(({ conditions }) => conditions[0])).size).toBe(3)
  })

  test('names no key and no text of many like objects more than a few times', () => {
    const list = many.map(id => ({ id, facets: [`value ${id % 2}`], quantity: { value: id, unit: 'milligram' } }))
    const told = JSON.stringify(toColumns(list), (_, part) => (part instanceof Uint32Array ? null : part))
    for (const word of ['quantity', 'milligram', 'value 1']) expect(told.split(word)).toHaveLength(2)
  })
})
