import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checksOf } from '../../src/core/audit/index.ts'
import { problemStanding } from '../../src/core/standing/problems.ts'
import { extremes } from '../../src/outputs/since/extremes.ts'
import { countsOf, reasonsOf, totalsOf } from '../../src/outputs/since/flow.ts'
import { thenAndNowChart } from '../../src/outputs/since/then-and-now.ts'
import { loadReview } from '../../src/packs/index.ts'

const { corpus } = await loadReview(join(import.meta.dirname, '../fixtures/sound/additions'))
if (!corpus) throw new Error('no corpus')

describe('extremes(corpus)', () => {
  const [temperature, time, ...others] = extremes(corpus)

  it('holds the least and the most of the article against those of later works, in one unit', () => {
    expect(temperature?.property.id).toBe('burning-temperature')
    expect(temperature?.article.most?.value).toBe(900)
    expect(temperature?.later.most?.measurement.id).toBe('strontianite-burning-temperature')
    expect(temperature?.later.most?.value).toBeCloseTo(1099.85)
    expect(temperature?.later.least?.value).toBe(850)
    expect(others).toEqual([])
  })

  it('takes a bound for the end that it gives alone', () => {
    expect(time?.later.least?.value).toBeCloseTo(1 / 3)
    expect(time?.later.most).toBeNull()
  })
})

describe('thenAndNowChart(corpus)', () => {
  it('draws each end as an arrow from the article to later work, as a multiple', () => {
    const chart = thenAndNowChart(corpus, { title: 'Then and now', reading: 'An arrow.' })
    const marks = chart?.plots[0]?.groups[0]?.rows.map(({ label, marks }) => [label[0], marks.map(({ x2 }) => x2)])
    expect(marks).toEqual([
      ['Burning temperature', [expect.closeTo(850 / 540), expect.closeTo(1099.85 / 900)]],
      ['Burning time', [expect.closeTo(1 / 36)]],
    ])
    expect(chart?.plots[0]?.groups[0]?.rows[0]?.marks[1]?.standing).toMatchObject({ is: 'supported', addition: true })
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
