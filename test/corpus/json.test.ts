import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from '../../src/core/corpus/read/json.ts'
import { nodeAt, toData } from '../../src/core/corpus/read/node.ts'
import { makeSource } from '../../src/core/corpus/read/source.ts'
import { reading } from './support/reading.ts'

const read = (text: string) => reading(report => readJson(makeSource('a.json', text), report))

/** What the language's own reader makes of a text, or undefined where it refuses it. */
function native(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

describe('readJson(source, report)', () => {
  it('knows where every value stands', () => {
    const text = '[{"a": [1, "b\\u00e9"]}]'
    const { root } = read(text).result
    const at = root && nodeAt(root, [0, 'a', 1])
    expect(at && text.slice(at.start, at.end)).toBe('"b\\u00e9"')
  })

  it('reports a key that stands twice, and goes on', () => {
    expect(read('[{"a": 1, "a": 2}, {"b": 1, "b": 2}]').problems).toEqual(['1:11 key/duplicate', '1:29 key/duplicate'])
  })

  it('keeps a key that would change the prototype of an object', () => {
    const { root } = read('{"__proto__": 1}').result
    expect(root && Object.keys(toData(root) as object)).toEqual(['__proto__'])
  })

  it('refuses nesting that would exhaust the stack', () => {
    expect(read('['.repeat(100_000)).problems).toEqual(['1:201 json/syntax'])
  })

  it('reads back whatever is written as JSON, compact or indented', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const { result, problems } = read(JSON.stringify(value, null, indent))
        expect(problems).toEqual([])
        expect(result.root && toData(result.root)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('accepts exactly what the language itself accepts', () => {
    const scrap = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      '-',
      '.5',
      'e3',
      'true',
      'null',
      'nul',
      ' ',
      '\n',
      '\\',
      '\\n',
      '\\u12',
      '\u0001',
      '\u00a0',
      '01',
    )
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 12 }), scraps => {
        const text = scraps.join('')
        const { result, all } = read(text)
        const syntax = all.filter(({ code }) => code === 'json/syntax')
        const wanted = native(text)
        expect(syntax.length).toBe(wanted === undefined ? 1 : 0)
        if (wanted !== undefined && all.length === 0) expect(result.root && toData(result.root)).toEqual(wanted)
      }),
      { numRuns: 2000 },
    )
  })
})
