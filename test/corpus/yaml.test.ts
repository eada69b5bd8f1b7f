import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { nodeAt, toData } from '../../src/core/corpus/read/node.ts'
import { makeSource } from '../../src/core/corpus/read/source.ts'
import { readYaml } from '../../src/core/corpus/read/yaml.ts'
import { reading } from './support/reading.ts'

const read = (text: string) => reading(report => readYaml(makeSource('a.yaml', text), report))
const data = (text: string) => {
  const { root } = read(text).result
  return root && toData(root)
}

describe('readYaml(source, report)', () => {
  it('reads lists item by item, with comments, blank lines and any indent', () => {
    expect(data('# head\n\n---\n- a: 1\n\n# between\n- a: 2\n')).toEqual([{ a: 1 }, { a: 2 }])
    expect(data('  - a: 1\n    b:\n      - 2\n      - 3\n  - a: 4\n')).toEqual([{ a: 1, b: [2, 3] }, { a: 4 }])
    expect(data('-\n  a: 1\n- b: |\n    - no item\n')).toEqual([{ a: 1 }, { b: '- no item\n' }])
    expect(data('- a: 1\r\n- b: 2\r\n')).toEqual([{ a: 1 }, { b: 2 }])
  })

  it('reads a mapping, and lists at the indent of their key', () => {
    expect(data('a: 1\nb:\n- 2\n- 3\n')).toEqual({ a: 1, b: [2, 3] })
  })

  it('keeps texts that YAML 1.1 took for something else', () => {
    expect(data('[no, on, 1_000, 2001-01-01, 0o17, 1:30]')).toEqual(['no', 'on', '1_000', '2001-01-01', 15, '1:30'])
  })

  it('knows where every value stands', () => {
    const { root } = read('- a: 1\n- b: [x, "y z"]\n').result
    const at = root && nodeAt(root, [1, 'b', 1])
    expect(at && [at.start, at.end]).toEqual([16, 21])
  })

  it('does not let a slip in one record hide the others', () => {
    const { result, problems } = read('- a: "open\n- b: 2\n- c: x: y\n- d: 4\n')
    expect(problems).toEqual(['1:6 yaml/syntax', '3:6 yaml/syntax'])
    expect(result.root && (toData(result.root) as unknown[])[1]).toEqual({ b: 2 })
    expect(result.root && (toData(result.root) as unknown[])[3]).toEqual({ d: 4 })
  })

  it('reads back whatever is written as YAML, and finds it where it stands', () => {
    const value = fc.letrec(tie => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.string(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map(number => number || 0),
        fc.boolean(),
        fc.constant(null),
        tie('list'),
        tie('map'),
      ),
      list: fc.array(tie('value'), { maxLength: 3 }),
      map: fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie('value'), { maxKeys: 3 }),
    })).value
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), list => {
        const text = stringify(list)
        const { result, problems } = read(text)
        expect(problems).toEqual([])
        expect(result.root && toData(result.root)).toEqual(JSON.parse(JSON.stringify(list)))
      }),
      { numRuns: 300 },
    )
  })

  it('has a place inside the file for whatever is wrong with it', () => {
    const scrap = fc.constantFrom(
      '- ',
      'a: ',
      '"',
      "'",
      '{',
      '}',
      '[',
      ']',
      '\n',
      '  ',
      '\t',
      '#',
      '*',
      '&x ',
      '!',
      '|',
      '>',
      ':',
      ',',
      '%',
      'word',
      '---\n',
      '?',
      '💧',
    )
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 30 }), scraps => {
        const text = scraps.join('')
        const lines = text.split('\n')
        for (const { line, column, message } of read(text).all) {
          expect(line).toBeLessThanOrEqual(lines.length)
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
          expect(message).toMatch(/[.?!]$/)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
