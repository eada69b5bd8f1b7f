import { afterEach, describe, expect, it } from 'vitest'
import { hearing } from '../../src/core/basics/hearing.ts'
import { memoise, memoiseLast } from '../../src/core/basics/memoise.ts'
import { notesAbout } from '../../src/core/corpus/related.ts'
import type { Corpus } from '../../src/core/corpus/types.ts'
import type { Chart } from '../../src/core/kinds/chart.ts'
import type { Measurement } from '../../src/core/kinds/measurement.ts'
import { conditionsInLine } from '../../src/outputs/render/measurement.ts'
import { renderer } from '../../src/outputs/render/renderer.ts'
import { type Account, Hearing, type PageReads, type Register } from '../../src/tools/build/heard.ts'
import { heardCorpus } from '../../src/tools/build/heard-corpus.ts'
import { corpusOf, reviews } from '../exports/support/reviews.ts'

const review = await corpusOf(reviews.glaciers)
afterEach(() => {
  hearing.hearer = null
})

/** What a page has read that is made by `make` of a corpus; null where that can't be told. */
async function accountOf(make: (corpus: Corpus) => unknown, of = review, register: Register = new Map()) {
  const { corpus, hearing: hearer } = heardCorpus(of, register)
  hearing.hearer = hearer
  const reader: PageReads = { reads: new Set(), isUntold: false }
  await hearer.during(reader, async () => make(corpus))
  return hearer.account(reader)
}

/** Whether a page that has read this of one corpus would read the same of another. */
function isSame(account: Account, other: Corpus, register: Register = new Map()): boolean {
  const { hearing: hearer } = heardCorpus(other, register)
  hearing.hearer = hearer
  return account.every(answered => hearer.isSame(answered))
}

/** The review with other values of its measurements. */
const changed = (change: (id: string) => object): Corpus => {
  const measurements = review.records.measurements.map(one => ({ ...one, ...change(one.id) }))
  return {
    ...review,
    records: { ...review.records, measurements },
    get: ((kind, id) =>
      kind === 'measurements' ? measurements.find(one => one.id === id) : review.get(kind, id)) as Corpus['get'],
  }
}
const denser = changed(id => (id === 'ice-density' ? { value: 900 } : {}))

const [chart] = review.records.charts as [Chart]
const withoutCharts: Corpus = { ...review, records: { ...review.records, charts: [] } }

describe('what is heard of a corpus', () => {
  it('is the same where another record has changed', async () => {
    const account = (await accountOf(corpus => corpus.get('measurements', 'flow-law-exponent')?.value)) ?? []
    expect(isSame(account, review)).toBe(true)
    expect(isSame(account, denser)).toBe(true)
  })

  it.each<[string, (corpus: Corpus) => unknown]>([
    ['a record', corpus => corpus.get('measurements', 'ice-density')?.value],
    ['a list', corpus => corpus.records.measurements.map(({ id }) => id)],
    ['an element of a list', corpus => corpus.records.measurements[0]],
    ['a list that is spread', corpus => [...corpus.records.measurements]],
    ['a list in others', corpus => [corpus.records.findings, corpus.records.measurements].flat()],
  ])('is other where %s has changed that was read', async (_what, make) => {
    expect(isSame((await accountOf(make)) ?? [], denser)).toBe(false)
  })

  it('is as short for many records as for few, where nobody has noted anything of them', async () => {
    const lengthFor = async (count: number) => {
      const records = Array.from({ length: count }, (_, at) => ({ id: `made-up-${at}` }))
      return (await accountOf(corpus => notesAbout(corpus, records)))?.length
    }
    expect(await lengthFor(1000)).toBe(await lengthFor(1))
  })

  it('is what the vocabulary says of a value that it lists, in one answer with all others', async () => {
    const listed = review.vocabulary.facets.flatMap(({ id, values }) => values.map(value => [id, value.id] as const))
    const account = await accountOf(corpus => listed.map(([facet, value]) => corpus.facetValue(facet, value)))
    expect(listed.length).toBeGreaterThan(1)
    expect(account).toHaveLength(1)
  })

  it('is the length of a list alone where no more was read', async () => {
    const account = (await accountOf(corpus => corpus.records.measurements.length)) ?? []
    expect(isSame(account, denser)).toBe(true)
  })

  it('is a part of a text where no more was read', async () => {
    const account = (await accountOf(corpus => corpus.sections.map(({ title }) => title))) ?? []
    const retold = { ...review, texts: review.texts.map(text => ({ ...text, mdx: '' })) } as Corpus
    const renamed = { ...review, texts: review.texts.map(text => ({ ...text, title: 'Ice' })) } as Corpus
    expect(isSame(account, { ...retold, sections: retold.texts as Corpus['sections'] })).toBe(true)
    expect(isSame(account, { ...renamed, sections: renamed.texts as Corpus['sections'] })).toBe(false)
  })
})

describe('what is heard of what is worked out once', () => {
  /** Two pages that ask an index for a value each, of one corpus and another. */
  async function readsOf(make: (corpus: Corpus) => unknown, ask: (found: unknown) => unknown) {
    const register: Register = new Map()
    hearing.hearer = new Hearing(register, {})
    const index = memoise(make)
    const first = await accountOf(corpus => ask(index(corpus)), review, register)
    return { account: first, isSameIn: (other: Corpus) => isSame(first ?? [], other, register) }
  }
  const values = (corpus: Corpus) => new Map(corpus.records.measurements.map(({ id, value }) => [id, value]))

  it('is the entry of a map that was asked for', async () => {
    const of = (id: string) => readsOf(values, found => (found as Map<string, unknown>).get(id))
    expect((await of('flow-law-exponent')).isSameIn(denser)).toBe(true)
    expect((await of('ice-density')).isSameIn(denser)).toBe(false)
  })

  it('is one answer for all who look for something in a map with nothing in it', async () => {
    const none = (corpus: Corpus) => new Map(corpus.records.charts.map(({ id }) => [id, id]))
    const ids = review.records.measurements.map(({ id }) => id)
    const register: Register = new Map()
    hearing.hearer = new Hearing(register, {})
    const index = memoise(none)
    const ask = (corpus: Corpus) => ids.map(id => index(corpus).get(id) ?? index(corpus).has(id))
    const account = (await accountOf(ask, withoutCharts, register)) ?? []
    expect(ids.length).toBeGreaterThan(1)
    expect(account).toHaveLength(1)
    expect(isSame(account, withoutCharts, register)).toBe(true)
    expect(isSame(account, review, register)).toBe(false)
  })

  it('is the same however often it is asked for and forgotten', async () => {
    const register: Register = new Map()
    hearing.hearer = new Hearing(register, {})
    const quantityOf = memoiseLast((corpus: Corpus, id: string) => ({ value: corpus.get('measurements', id)?.value }))
    const ask = (corpus: Corpus) =>
      ['ice-density', 'flow-law-exponent', 'ice-density'].map(id => quantityOf(corpus, id).value)
    const account = (await accountOf(ask, review, register)) ?? []
    expect(account).toHaveLength(2)
    expect(isSame(account, review, register)).toBe(true)
    expect(isSame(account, denser, register)).toBe(false)
  })

  it('is all of a map where more was read', async () => {
    const { isSameIn } = await readsOf(values, found => [...(found as Map<string, unknown>).keys()])
    expect(isSameIn(denser)).toBe(false)
  })

  it('is what comes out, not what it is made of', async () => {
    const { isSameIn } = await readsOf(
      corpus => corpus.records.measurements.map(({ id }) => id),
      found => found,
    )
    expect(isSameIn(denser)).toBe(true)
  })

  it('is what it is made of where what comes out can not be compared', async () => {
    const { account, isSameIn } = await readsOf(
      corpus =>
        corpus.records.measurements.map(
          ({ id }) =>
            () =>
              id,
        ),
      found => found,
    )
    expect(account).not.toBeNull()
    expect(isSameIn(denser)).toBe(false)
  })

  it('is heard by everybody who asks, not by the first alone', async () => {
    const register: Register = new Map()
    const { corpus, hearing: hearer } = heardCorpus(review, register)
    hearing.hearer = hearer
    const index = memoise((corpus: Corpus, of: object) => [of, corpus.records.measurements.length])
    const of = {}
    const readers = [1, 2].map((): PageReads => ({ reads: new Set(), isUntold: false }))
    for (const reader of readers) await hearer.during(reader, async () => index(corpus, of))
    const [first, second] = readers.map(reader => hearer.account(reader))
    expect(second).toEqual(first)
    expect(second).not.toEqual([])
  })

  it('is the vocabulary for every list that says conditions, whoever said them first', async () => {
    const { corpus, hearing: hearer } = heardCorpus(review, new Map())
    hearing.hearer = hearer
    const measurement = corpus.records.measurements.find(({ conditions }) => conditions.length > 0) as Measurement
    for (const page of ['m/one/', 'm/other/']) {
      const reader: PageReads = { reads: new Set(), isUntold: false }
      const r = renderer(corpus, page)
      await hearer.during(reader, async () => conditionsInLine(r, measurement, ['no-facet']))
      expect(hearer.account(reader)?.map(({ key }) => key)).toContain('["whole","vocabulary"]')
    }
  })

  it('is what comes out of all records for one chart', async () => {
    const of = (what: (record: { id: string; value: number | null }) => unknown) => {
      const register: Register = new Map()
      hearing.hearer = new Hearing(register, {})
      const drawn = memoise((corpus: Corpus, { id }: Chart) => [id, corpus.records.measurements.map(what)])
      return { register, make: (corpus: Corpus) => drawn(corpus, corpus.get('charts', chart.id) as Chart) }
    }
    const [ids, valued] = [of(({ id }) => id), of(({ value }) => value)]
    expect(isSame((await accountOf(ids.make, review, ids.register)) ?? [], denser, ids.register)).toBe(true)
    expect(isSame((await accountOf(valued.make, review, valued.register)) ?? [], denser, valued.register)).toBe(false)
    expect(isSame((await accountOf(ids.make, review, ids.register)) ?? [], withoutCharts, ids.register)).toBe(false)
  })

  it('is where rows stand, not what they hold', async () => {
    const register: Register = new Map()
    hearing.hearer = new Hearing(register, {})
    // What works something out is known to whoever hears when it is loaded.
    const loaded = new URL('../../src/core/permalinks/rows.ts?heard', import.meta.url).href
    const { rowAddress, rowRanges } = (await import(loaded)) as typeof import('../../src/core/permalinks/rows.ts')
    const rowed = (of: Corpus): Corpus => ({ ...of, review: { ...of.review, rows: ['measurements'] } })
    const make = (corpus: Corpus) => [
      ...corpus.sections.map(() => rowAddress(corpus, 'measurements', 'ice-density')),
      rowRanges(corpus, 'measurements'),
    ]
    const account = (await accountOf(make, rowed(review), register)) ?? []
    expect(account).not.toEqual([])
    expect(isSame(account, rowed(denser), register)).toBe(true)
    const measurements = review.records.measurements.slice(1)
    expect(isSame(account, rowed({ ...review, records: { ...review.records, measurements } }), register)).toBe(false)
  })

  it('can not be told where it comes later', async () => {
    const { account } = await readsOf(
      async corpus => corpus.records.measurements.length,
      found => found,
    )
    expect(account).toBeNull()
  })

  it('can not be told where two functions have the same source', async () => {
    const register: Register = new Map()
    hearing.hearer = new Hearing(register, {})
    const made = [1, 2].map(more => memoise((corpus: Corpus) => corpus.records.measurements.length + more))
    const account = (await accountOf(corpus => made[0]?.(corpus), review, register)) ?? []
    expect(account).toEqual(await accountOf(corpus => corpus.records.measurements.length, review, register))
  })
})
