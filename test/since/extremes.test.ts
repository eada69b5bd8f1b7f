import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checksOf } from '../../src/core/audit/index.ts'
import type { Corpus } from '../../src/core/corpus/types.ts'
import type { Measurement } from '../../src/core/kinds/measurement.ts'
import { problemStanding } from '../../src/core/standing/problems.ts'
import { alike } from '../../src/outputs/since/alike.ts'
import { extremes } from '../../src/outputs/since/extremes.ts'
import { countsOf, reasonsOf, totalsOf } from '../../src/outputs/since/flow.ts'
import { thenAndNowChart } from '../../src/outputs/since/then-and-now.ts'
import { loadReview } from '../../src/packs/index.ts'

const { corpus } = await loadReview(join(import.meta.dirname, '../fixtures/sound/additions'))
if (!corpus) throw new Error('no corpus')

/** The review with one measurement changed. */
async function changed(id: string, change: Partial<Measurement> & Readonly<Record<string, unknown>>): Promise<Corpus> {
  const { corpus } = await loadReview(join(import.meta.dirname, '../fixtures/sound/additions'))
  if (!corpus) throw new Error('no corpus')
  const measurements = corpus.records.measurements.map(one => (one.id === id ? { ...one, ...change } : one))
  return { ...corpus, records: { ...corpus.records, measurements } }
}

describe('extremes(corpus)', () => {
  it('holds a value of later works against that of the article which it was set beside', () => {
    const [temperature, ...others] = extremes(corpus)
    expect(temperature?.property.id).toBe('burning-temperature')
    expect(temperature?.article.most?.measurement.id).toBe('calcite-burning-temperature')
    expect(temperature?.later.most?.measurement.id).toBe('calcite-solar-burning-temperature')
    expect(others, 'another material, another kiln: nothing is compared').toEqual([])
  })

  it('holds values of the same property, material and facets against each other, in one unit', async () => {
    const [, time] = extremes(await changed('calcite-solar-burning-time', { kiln: 'shaft' }))
    expect(time?.article.least?.value).toBe(12)
    expect(time?.later.least?.value).toBeCloseTo(1 / 3)
    expect(time?.later.most, 'an upper bound is never the most').toBeNull()
  })

  it.each([
    ['another material', { kiln: 'shaft', material: 'magnesite' }],
    ['what was calculated against what was measured', { kiln: 'shaft', kind: 'theoretical' }],
    ['another body', { kiln: 'shaft', body: 'film' }],
  ] as const)('does not compare %s', async (_, change) => {
    const compared = extremes(await changed('calcite-solar-burning-time', change))
    expect(compared.map(({ property }) => property.id)).toEqual(['burning-temperature'])
  })
})

describe('alike(corpus)', () => {
  it('makes one group of two where a value has its likes in both', () => {
    const take = (id: string) => {
      const found = corpus.get('measurements', id)
      if (!found) throw new Error(`no ${id}`)
      return found
    }
    const [older, later] = [take('calcite-burning-temperature'), take('calcite-solar-burning-temperature')]
    const measurements = [
      { ...older, id: 'one' },
      { ...older, id: 'other' },
      // Of other materials, so that they are held against what they are set beside alone.
      ...[['one'], ['other'], ['one', 'other']].map((besides, at) => ({
        ...later,
        id: `later-${at}`,
        material: null,
        besides,
      })),
    ]
    const groups = alike({ ...corpus, records: { ...corpus.records, measurements } })
    const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id).sort()
    expect(groups.map(({ older, newer }) => [ids(older), ids(newer)])).toEqual([
      [
        ['one', 'other'],
        ['later-0', 'later-1', 'later-2'],
      ],
    ])
  })
})

describe('thenAndNowChart(corpus, rows)', () => {
  it('draws each thing as an arrow from the article to later work, as a multiple', () => {
    const chart = thenAndNowChart(corpus, extremes(corpus))
    const marks = chart?.plots[0]?.groups[0]?.rows.map(({ label, marks }) => [label[0], marks.map(({ x2 }) => x2)])
    expect(marks).toEqual([['Burning temperature', [expect.closeTo(850 / 900)]]])
    expect(chart?.plots[0]?.groups[0]?.rows[0]?.marks[0]?.standing).toMatchObject({ addition: true })
  })

  it('draws nothing where nothing can be compared', () => {
    expect(thenAndNowChart(corpus, [])).toBeNull()
  })
})

describe('problemStanding(corpus, id)', () => {
  it('is what the works that were asked say of the problem', () => {
    const states = corpus.records.challenges.map(({ id }) => problemStanding(corpus, id).is)
    expect(states).toEqual(['answered', 'partly-answered', 'open', null])
  })
})

describe('the counts of a search', () => {
  const { search } = corpus
  if (!search) throw new Error('no search')

  it('compute what was found before or is about something else', () => {
    expect(search.searches.map(countsOf)).toEqual([
      { looked: 8, taken: 1, refused: 5, rest: 2 },
      { looked: 5, taken: 2, refused: 1, rest: 2 },
      { looked: 4, taken: 0, refused: 0, rest: 4 },
    ])
    expect(totalsOf(search)).toEqual({ looked: 17, taken: 3, refused: 6, rest: 8 })
    expect(reasonsOf(search)).toEqual([
      { says: 'Published before March 2021', count: 4 },
      { says: 'Nothing is burnt', count: 2 },
    ])
  })
})

describe('the order of citation', () => {
  it('is asked of the works of the article alone', () => {
    const judged = corpus.records.references.filter(({ id }) =>
      checksOf(corpus, 'references', String(id)).some(({ rule }) => rule === 'citation-order'),
    )
    expect(judged.map(({ id }) => id)).toEqual([1, 2, 3])
  })
})
