import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestRise } from '../../src/core/audit/rules/citation-order.ts'
import type { Kind } from '../../src/core/kinds/types.ts'
import { corpusOf, saidOf } from './support/corpus.ts'

const names = (...families: string[]) => families.map(family => ({ family }))
const article = (id: number, year: number, volume: number | null, more: object = {}) => ({
  id,
  author: names('Sun', 'Cui'),
  'container-title': 'J. Tests',
  year,
  volume: volume === null ? null : String(volume),
  page: `${id}00–${id}10`,
  ...more,
})
const on = (rule: string, references: object[], id: number) =>
  saidOf(corpusOf({ references: references as Record<string, unknown>[] }), rule, 'references', id)?.verdict ?? null

describe('reference-duplicate', () => {
  it('finds the same first page, however the rest is printed', () => {
    const twins = [
      article(1, 2010, 330, { page: '1515' }),
      article(2, 2010, 330, { page: '1515–1520' }),
      article(3, 2010, 330),
    ]
    expect([1, 2, 3].map(id => on('reference-duplicate', twins, id))).toEqual([
      'inconsistent',
      'inconsistent',
      'consistent',
    ])
  })

  it('asks for the same journal, year and volume too', () => {
    const first = article(1, 2010, 330, { page: '7–9' })
    const others = [{ 'container-title': 'J. Others' }, { year: 2011 }, { volume: '331' }, { page: '8–9' }]
    for (const other of others)
      expect(on('reference-duplicate', [first, { ...first, id: 2, ...other }], 1)).toBe('consistent')
  })

  it.each([
    [{ 'container-title': 'J Tests' }],
    [{ 'container-title': 'J. TESTS' }],
    [{ page: '7-9' }],
    [{ page: '7' }],
    [{ author: names('Sun', 'Li') }],
    [{ DOI: '10.1000/one' }],
  ])('takes no heed of how %o is written, or that one has it alone', other => {
    const first = article(1, 2010, 330, { page: '7–9' })
    expect(on('reference-duplicate', [first, { ...first, id: 2, ...other }], 1)).toBe('inconsistent')
  })

  it.each([
    [{ DOI: '10.1000/one' }, { DOI: '10.1000/two' }],
    [{ issue: '1' }, { issue: '2' }],
    [{ author: names('Sun', 'Cui') }, { author: names('Wu', 'Li') }],
  ])('holds works that %o and %o tell apart for two', (one, other) => {
    const first = article(1, 2010, 330, { page: '7–9' })
    const two = [
      { ...first, ...one },
      { ...first, id: 2, ...other },
    ]
    expect([1, 2].map(id => on('reference-duplicate', two, id))).toEqual(['consistent', 'consistent'])
  })

  it('says nothing where one of them is missing', () => {
    const first = article(1, 2010, 330, { page: '7–9' })
    for (const missing of [{ 'container-title': null }, { year: null }, { volume: null }, { page: null }]) {
      const odd = { ...first, ...missing }
      expect(on('reference-duplicate', [odd, { ...odd, id: 2 }], 1)).toBeNull()
    }
  })

  it('names the others', () => {
    const alike = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...article(at + 1, 2010, 330), page: '7–9' }))
    const said = (count: number) =>
      saidOf(corpusOf({ references: alike(count) }), 'reference-duplicate', 'references', 1)?.detail
    const alone = saidOf(corpusOf({ references: alike(1) }), 'reference-duplicate', 'references', 1)?.detail
    expect(alone).toBe('No other entry has its journal, year, volume and first page.')
    expect(said(2)).toBe('Reference 2 has the same journal, year, volume and first page.')
    expect(said(3)).toBe('References 2 and 3 have the same journal, year, volume and first page.')
  })
})

describe('reference-complete', () => {
  it.each([
    [{}, 'consistent'],
    [{ page: null }, 'inconsistent'],
    [{ volume: null }, 'inconsistent'],
    [{ author: [] }, 'inconsistent'],
    [{ page: '300–200' }, 'inconsistent'],
    [{ page: '1513–20' }, 'consistent'],
    [{ page: 'E170–192' }, 'consistent'],
    [{ page: '300—200' }, 'inconsistent'],
    [{ page: '300 – 200' }, 'inconsistent'],
    [{ page: null, DOI: '10.1000/one' }, 'consistent'],
    [{ volume: null, DOI: '10.1000/one' }, 'consistent'],
    [{ page: '300–200', DOI: '10.1000/one' }, 'inconsistent'],
    [{ volume: null, issue: '12' }, 'consistent'],
    [{ type: 'book', page: null }, null],
  ])('%o is %s', (more, verdict) => {
    expect(on('reference-complete', [article(1, 2010, 3, more)], 1)).toBe(verdict)
  })
})

describe('reference-year', () => {
  const yearly = [2012, 2013, 2014, 2016].map((year, index) => article(index + 1, year, year - 2000))

  it('finds what lies off one volume a year', () => {
    expect(on('reference-year', [...yearly, article(9, 2011, 12)], 9)).toBe('open')
    expect(on('reference-year', [...yearly, article(9, 2011, 12)], 1)).toBe('consistent')
    expect(on('reference-year', [...yearly, article(9, 2011, 11)], 9)).toBe('consistent')
  })

  it('takes a year too early by one for that of the online version', () => {
    const likely = (year: number) =>
      saidOf(corpusOf({ references: [...yearly, article(9, year, 12)] }), 'reference-year', 'references', 9)?.likely
    expect(likely(2011)).toContain('online')
    expect(likely(2009)).toBeNull()
  })

  it('leaves open which of a few is wrong', () => {
    const few = [article(1, 2012, 11), article(2, 2012, 12), article(3, 2016, 16)]
    expect([1, 2, 3].map(id => on('reference-year', few, id))).toEqual(Array(3).fill('cannot-be-checked'))
  })

  it('sees that volumes do not go back', () => {
    const few = [article(1, 1993, 140), article(2, 2017, 164), article(3, 2019, 139)]
    expect(on('reference-year', few, 3)).toBe('open')
    const twins = [article(1, 2010, 330), article(2, 2010, 330), article(3, 2017, 358)]
    expect(on('reference-year', twins, 3)).toBe('consistent')
    const many = [article(1, 2016, 19), article(2, 2016, 27), article(3, 2018, 47), article(4, 2018, 49)]
    expect(on('reference-year', many, 3)).toBe('consistent')
    expect(on('reference-year', [...many, article(5, 2017, 60)], 5)).toBe('open')
  })

  it('holds an entry wrong from four that agree against one on', () => {
    const line = (count: number) => Array.from({ length: count }, (_, at) => article(at + 1, 2011 + at, 11 + at))
    const off = article(9, 2010, 9)
    expect(on('reference-year', [...line(4), off], 9)).toBe('open')
    expect(on('reference-year', [...line(3), off], 9)).toBe('cannot-be-checked')
    const [, second] = [off, article(8, 2009, 7)]
    expect(on('reference-year', [...line(8), off, second], 9)).toBe('open')
    expect(on('reference-year', [...line(7), off, second], 9)).toBe('cannot-be-checked')
  })

  it('draws a line only where more than half of the volumes lie on it', () => {
    const half = [article(1, 2011, 11), article(2, 2012, 12), article(3, 2013, 23), article(4, 2014, 34)]
    expect(on('reference-year', half, 1)).toBe('consistent')
    expect(on('reference-year', [...half, article(5, 2010, 10)], 1)).toBe('cannot-be-checked')
  })

  it('takes two works of one year, or of one volume, for no contradiction', () => {
    const sameYear = [article(1, 2010, 30), article(2, 2010, 40), article(3, 2012, 50)]
    expect([1, 2, 3].map(id => on('reference-year', sameYear, id))).toEqual(Array(3).fill('consistent'))
    const sameVolume = [article(1, 2010, 30), article(2, 2011, 30), article(3, 2013, 50)]
    expect([1, 2, 3].map(id => on('reference-year', sameVolume, id))).toEqual(Array(3).fill('consistent'))
  })

  it('says nothing of a work without a year, or without a volume that is a whole number', () => {
    const odd = [article(7, 2011, 11, { year: null }), article(8, 2011, null), article(9, 2011, 11, { volume: '11a' })]
    for (const { id } of odd) expect(on('reference-year', [...yearly, ...odd], id)).toBeNull()
    expect(on('reference-year', [...yearly, ...odd], 1)).toBe('consistent')
  })

  it('names up to six works, and counts the rest of more', () => {
    const line = (count: number) => Array.from({ length: count }, (_, at) => article(at + 1, 2001 + at, 11 + at))
    const detail = (count: number) =>
      saidOf(corpusOf({ references: [...line(count), article(99, 2005, 3)] }), 'reference-year', 'references', 99)
        ?.detail
    expect(detail(6)).toContain('references 1, 2, 3, 4, 5 and 6 would put')
    expect(detail(7)).toContain('references 1, 2, 3, 4, 5 and 2 more would put')
  })

  it('says nothing of a journal with one entry', () => {
    expect(on('reference-year', [article(1, 2012, 11)], 1)).toBe('cannot-be-checked')
  })

  it('is content with any journal of one volume a year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 150 }),
        fc.array(fc.integer({ min: 1990, max: 2024 }), { minLength: 2, maxLength: 9 }),
        (age, years) => {
          const entries = years.map((year, index) => article(index + 1, year, year - 1990 + age))
          for (const { id } of entries) expect(on('reference-year', entries, id)).toBe('consistent')
        },
      ),
    )
  })
})

describe('named-author', () => {
  const works = [article(1, 2015, 10), article(2, 2012, 4, { author: names('Chu', 'Majumdar') })]
  const said = (text: string) =>
    saidOf(corpusOf({ references: works, findings: [{ id: 'f' }] }, text), 'named-author', 'findings', 'f')?.verdict ??
    null

  it('looks for the name at the head or the end of the work cited next', () => {
    expect(said('<Finding id="f">Sun and co-workers saw it<Cite refs={[1]}/></Finding>')).toBe('consistent')
    expect(said('<Finding id="f">The group of Cui saw it<Cite refs={[1]}/></Finding>')).toBe('consistent')
    expect(said('<Finding id="f">Sun and co-workers<Cite refs={[2]}/> saw it<Cite refs={[1]}/></Finding>')).toBe('open')
    expect(said('<Finding id="f">Sun and co-workers saw it</Finding>')).toBeNull()
  })

  it.each([['Sun *et al.*'], ['Sun and colleagues'], ['Sun and coworkers'], ['The team of Sun']])(
    'knows “%s” for somebody and their co-workers',
    named => {
      expect(said(`<Finding id="f">${named} saw it<Cite refs={[1]}/></Finding>`)).toBe('consistent')
      expect(said(`<Finding id="f">${named} saw it<Cite refs={[2]}/></Finding>`)).toBe('open')
    },
  )

  it.each([
    ['Van der Ven', 'van der Ven'],
    ['De Groot', 'de Groot'],
    ['Groot', 'de Groot'],
    ['Garcia Marquez', 'García Márquez'],
    ['O’Brien', "O'Brien"],
    ["O'Brien", 'O’Brien'],
    ['Majeau-Bettez', 'Majeau‐Bettez'],
    ['Müller', 'Mueller'],
    ['Abruna', 'Abruña'],
    ['SUN', 'Sun'],
    ['However, Sun', 'Sun'],
    ['Sun, Wu', 'Sun'],
  ])('finds %s, whom the bibliography calls %s', (named, family) => {
    const references = [article(1, 2015, 10, { author: names(family, 'Li') })]
    const text = `<Finding id="f">${named} and co-workers saw it<Cite refs={[1]}/></Finding>`
    const corpus = corpusOf({ references, findings: [{ id: 'f' }] }, text)
    expect(saidOf(corpus, 'named-author', 'findings', 'f')?.verdict).toBe('consistent')
  })

  it.each(['Sunde', 'McSun', 'Cu'])('does not take %s for Sun or Cui', named => {
    expect(said(`<Finding id="f">${named} and co-workers saw it<Cite refs={[1]}/></Finding>`)).toBe('open')
  })

  it('names the work next to it that the name fits', () => {
    const text = '<Finding id="f">Sun and co-workers saw it<Cite refs={[2]}/></Finding>'
    const corpus = corpusOf({ references: works, findings: [{ id: 'f' }] }, text)
    expect(saidOf(corpus, 'named-author', 'findings', 'f')?.likely).toBe('Reference 1, next to it, is by Sun.')
  })

  it('reads a name across a line break and across markup', () => {
    expect(said('<Finding id="f">Sun and\nco-workers saw it<Cite refs={[1]}/></Finding>')).toBe('consistent')
    expect(said('<Finding id="f">*Sun* and **co-workers** saw it<Cite refs={[1]}/></Finding>')).toBe('consistent')
  })

  it('does not look into the next paragraph for the work, nor into another finding', () => {
    expect(said('<Finding id="f">Sun and co-workers saw it</Finding>.\n\nSo<Cite refs={[1]}/>.')).toBeNull()
    expect(said('Sun and co-workers<Cite refs={[1]}/> saw <Finding id="f">that</Finding>.')).toBeNull()
  })

  it('takes no comment for text', () => {
    expect(said('<Finding id="f">{/* Sun and co-workers */} They saw it<Cite refs={[1]}/></Finding>')).toBeNull()
  })
})

describe('figure-works', () => {
  const figures = [
    {
      id: '3',
      refs: [1, 2],
      panels: [
        { label: 'a', shows: 'one', refs: [1] },
        { label: 'b', shows: 'two', refs: [2] },
      ],
    },
  ]
  const said = (figure: string, refs: number[]) =>
    saidOf(corpusOf({ figures, findings: [{ id: 'f', figure, refs }] }), 'figure-works', 'findings', 'f')?.verdict ??
    null

  it('compares a claim with the credit of its panel', () => {
    expect(said('3a', [1])).toBe('consistent')
    expect(said('3b', [1])).toBe('open')
    expect(said('3', [1])).toBe('consistent')
    expect(said('3a', [])).toBeNull()
  })
})

describe('figure-year', () => {
  const references = [article(1, 2015, 10), article(2, 2012, 4)]
  const said = (copyright: string) =>
    saidOf(
      corpusOf({ references, figures: [{ id: '3', refs: [1, 2], copyright }] }),
      'figure-year',
      'figures' satisfies Kind,
      '3',
    )?.verdict

  it('compares the years', () => {
    expect(said('a: 2015, A; b: 2012, B')).toBe('consistent')
    expect(said('a: 2014, A; b: 2012, B')).toBe('open')
    expect(said('2015, A')).toBe('open')
  })
})

describe('longestRise(values)', () => {
  it('leaves out what stands late', () => {
    expect([...longestRise([1, 2, 9, 3, 4])].sort()).toEqual([0, 1, 3, 4])
  })

  it('never falls, and is whole for sorted values', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 })), values => {
        const rise = [...longestRise(values)].sort((a, b) => a - b).map(index => values[index] as number)
        expect(rise).toEqual([...rise].sort((a, b) => a - b))
        const sorted = [...values].sort((a, b) => a - b)
        expect(longestRise(sorted).size).toBe(values.length)
      }),
    )
  })
})
