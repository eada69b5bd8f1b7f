import { describe, expect, it } from 'vitest'
import { digester, Opaque } from '../../src/tools/build/digest.ts'

const digest = (value: unknown): string => digester(() => undefined)(value)

describe('digester(standing)', () => {
  it('gives values that hold the same the same digest', () => {
    const value = () => ({ id: 'ice', values: [1, 2, null], known: new Map([['a', new Set([1])]]) })
    expect(digest(value())).toBe(digest(value()))
  })

  it.each([
    [1, '1'],
    [0, -0],
    [null, undefined],
    [[], {}],
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [['a,b'], ['a', 'b']],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [{ a: undefined }, {}],
    [new Map([['a', 1]]), new Map([['a', 2]])],
    [new Map([['a', 1]]), { a: 1 }],
    [new Set(['a']), ['a']],
    [new Uint8Array([1]), new Uint8Array([2])],
    ['x'.repeat(1000), `${'x'.repeat(999)}y`],
    [{ text: 'x'.repeat(1000) }, { text: `${'x'.repeat(999)}y` }],
  ])('gives %j and %j different ones', (one, other) => {
    expect(digest(one)).not.toBe(digest(other))
  })

  it.each([
    ['a function', () => 1],
    ['what holds one', [{ make: () => 1 }]],
    ['an object of a class', new URL('https://example.org/')],
    ['what refers to itself', (() => (of => Object.assign(of, { of }))({} as object))()],
  ])('has none for %s', (_what, value) => {
    expect(() => digest(value)).toThrow(Opaque)
  })

  it('takes an object for what it stands for', () => {
    const [one, other] = [{}, {}]
    const of = digester(object => (object === one ? 'one' : object === other ? 'other' : undefined))
    expect(of([one])).not.toBe(of([other]))
  })
})
