import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Reference, reference } from '../../src/core/kinds/reference.ts'
import { merge } from '../../src/tools/import/merge.ts'
import { withRecords } from '../../src/tools/import/splice.ts'

const work = (fields: object): Reference => reference.schema().parse({ id: 1, ...fields }) as Reference
const imported = (fields: object) => ({ key: null, dropped: [], fields })
const author = [{ family: 'Hughes', given: 'T.', suffix: null }]

describe('merge(references, works)', () => {
  it('knows a work by its DOI, whatever its case, fills what is empty and keeps what was typed', () => {
    const [merged] = merge(
      [work({ id: 7, DOI: '10.1038/nature21707', year: 2016, title: 'Typed' })],
      [imported({ DOI: '10.1038/NATURE21707', year: 2017, title: 'typed.', volume: '543' })],
    )
    expect(merged).toMatchObject({
      id: 7,
      ground: 'DOI',
      adds: { volume: '543' },
      differs: [{ field: 'year', kept: 2016, offered: 2017 }],
    })
  })

  it.each([
    ['PMID', { PMID: '12' }],
    ['title, year and first author', { title: 'On Corals', year: 2017, author }],
    ['first author, year, volume and first page', { author, year: 2017, volume: '3', page: '12–15' }],
  ])('knows a work by %s', (ground, fields) => {
    expect(merge([work(fields)], [imported(fields)])[0]).toMatchObject({ id: 1, ground, adds: {}, differs: [] })
  })

  it.each(['12-15', '12–15', '12 – 15', '12‐15', '12—15', '12−15', '12'])('knows its first page in %s', page => {
    const fields = { author, year: 2017, volume: '3' }
    expect(merge([work({ ...fields, page: '12–15' })], [imported({ ...fields, page })])[0]).toMatchObject({
      ground: 'first author, year, volume and first page',
    })
  })

  it('takes another DOI for another work, and says that the title is the same', () => {
    const fields = { title: 'On Corals', year: 2017, author }
    const [merged] = merge([work({ ...fields, DOI: '10.1000/a' })], [imported({ ...fields, DOI: '10.1000/b' })])
    expect(merged).toMatchObject({ id: 2, ground: null, alike: 1 })
  })

  it('keeps the keys of a library by which texts can cite, each of one work', () => {
    const keyed = (key: string, fields: object) => ({ ...imported(fields), key })
    const merged = merge(
      [work({ DOI: '10.1000/a' }), work({ id: 2, key: 'mine', DOI: '10.1000/b' })],
      [
        keyed('hughes2017', { DOI: '10.1000/a' }),
        keyed('theirs', { DOI: '10.1000/b' }),
        keyed('hughes2017', { DOI: '10.1000/c' }),
        keyed('http://zotero.org/1', { DOI: '10.1000/d' }),
        keyed('roe:2020', { DOI: '10.1000/e' }),
      ],
    )
    expect(merged.map(({ adds, differs }) => [adds.key, differs])).toEqual([
      ['hughes2017', []],
      [undefined, []],
      [undefined, []],
      [undefined, []],
      ['roe:2020', []],
    ])
  })

  it('numbers new works on from the last, each once', () => {
    const merged = merge([work({ id: 208 })], [imported({ DOI: '10.1000/a' }), imported({ DOI: '10.1000/A' })])
    expect(merged.map(({ id, ground }) => [id, ground])).toEqual([
      [209, null],
      [209, 'DOI'],
    ])
  })
})

describe('withRecords(text, added, records)', () => {
  it('keeps every byte that was there, comments and ways of writing included', () => {
    const text =
      '# The works.\n- id: 1   # the first\n  title: "A"\n  # a remark\n- {id: 2, title: B}\n- id: 3\n  note: >\n    long\n    text\n'
    const out = withRecords(
      text,
      new Map<number, object>([
        [1, { DOI: '10.1000/a' }],
        [2, { volume: '7', author: [{ literal: 'A, B' }] }],
        [3, { year: 2001 }],
      ]),
      [{ id: 4, title: 'D: on *E*' }],
    )
    expect(out).toBe(
      '# The works.\n- id: 1   # the first\n  title: "A"\n  DOI: 10.1000/a\n  # a remark\n- {id: 2, title: B, volume: "7", author: [{literal: "A, B"}]}\n- id: 3\n  note: >\n    long\n    text\n  year: 2001\n- id: 4\n  title: "D: on *E*"\n',
    )
  })

  it('starts a file that is empty or holds an empty list', () => {
    for (const text of ['', '[]\n', '# none yet\n'])
      expect(parse(withRecords(text, new Map(), [{ id: 1, title: 'A' }]) ?? '')).toEqual([{ id: 1, title: 'A' }])
  })

  it('gives back every text that it writes, in records and in brackets', () => {
    const filled = (space: string) => ({ title: space, genre: space })
    type Texts = ReturnType<typeof filled>
    const spaced = (space: string): [Texts, Texts, Texts] => [filled(space), filled(space), filled(space)]
    const texts = fc.record({
      title: fc.string({ minLength: 1 }),
      genre: fc.string({ unit: 'grapheme', minLength: 1 }),
    })
    fc.assert(
      fc.property(texts, texts, texts, (one, two, three) => {
        const out = withRecords(
          '- id: 1\n- {id: 2}\n',
          new Map<number, object>([
            [1, one],
            [2, two],
          ]),
          [{ id: 3, ...three }],
        )
        expect(parse(out ?? '')).toEqual([
          { id: 1, ...one },
          { id: 2, ...two },
          { id: 3, ...three },
        ])
      }),
      { examples: ['\u00a0', '\u2003', '\u3000'].map(spaced) },
    )
  })
})
