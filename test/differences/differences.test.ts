import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { judgedChecks } from '../../src/core/sources/asked.ts'
import { differencesChart, differencesFigure } from '../../src/outputs/charts/differences.ts'
import { factorOf } from '../../src/outputs/differences/apart.ts'
import { differences } from '../../src/outputs/differences/difference.ts'
import { contractDifferences } from '../../src/outputs/exports/differences.ts'
import { dataText } from '../exports/support/reviews.ts'
import { reviewCorpus } from '../search/support/review.ts'

const reviews = { own: '', standing: 'test/fixtures/standing' }

describe.each(Object.entries(reviews))('the differences of the review %s', async (_name, folder) => {
  const corpus = await reviewCorpus(folder)
  const all = differences(corpus)
  const differing = [...judgedChecks(corpus).values()].flat().filter(({ verdict }) => verdict === 'differs')

  it('hold every check that differs exactly once', () => {
    const told = all.flatMap(({ sources }) =>
      sources.flatMap(({ check, verdict }) => (verdict === 'differs' ? [check.id] : [])),
    )
    expect(told.toSorted()).toEqual(differing.map(({ check }) => check.id).toSorted())
    expect(differing.length).toBeGreaterThan(2)
  })

  it('hold every check that differs exactly once as CSV too', () => {
    const rows: Record<string, string>[] = parse(dataText(corpus, 'differences.csv'), {
      bom: true,
      columns: true,
    })
    const told = rows.flatMap(({ source_checks = '', source_verdict = '' }) => {
      const verdicts = source_verdict.split('; ')
      return source_checks.split('; ').filter((_, at) => verdicts[at] === 'differs')
    })
    expect(told.toSorted()).toEqual(differing.map(({ check }) => check.id).toSorted())
  })

  it('have a name each, by which a page and a file find them', () => {
    const ids = all.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(contractDifferences(corpus).map(({ id }) => id)).toEqual(ids)
  })

  it('come by the level of their notes, then by how far numbers lie apart', () => {
    const order = ['changes-the-science', 'misleads']
    const levels = all.map(({ notes: [note] }) => (note ? order.indexOf(note.severity) : order.length))
    expect(levels).toEqual(levels.toSorted())
    for (const level of new Set(levels)) {
      const own = all.filter((_, at) => levels[at] === level)
      const factors = own.map(({ apart }) => Math.max(1, ...apart.map(factorOf)))
      expect(factors).toEqual(factors.toSorted((a, b) => b - a))
    }
  })

  it('tell of no matter of wording and of no flaw of the bibliography', () => {
    expect(all.flatMap(({ notes }) => notes).filter(({ severity }) => severity === 'cosmetic')).toEqual([])
    expect(all.filter(({ kind }) => kind === 'references')).toEqual([])
  })

  it('are drawn with a link for every mark, where numbers part', () => {
    const model = differencesChart(corpus, all)
    const marks = model?.plots.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flatMap(row => row.marks)))
    const numbers = all.flatMap(({ apart }) => apart)
    expect(marks?.length).toBe(numbers.length)
    const drawn = differencesFigure(corpus, all, id => `#${id}`)
    for (const { record } of marks ?? []) expect(drawn).toContain(`href="#${record}"`)
  })
})

describe('differences(corpus)', async () => {
  const corpus = await reviewCorpus(reviews.standing)
  const all = differences(corpus)
  const one = (id: string) => all.find(difference => difference.id === id)

  it('tell of a value what is printed and what the work gives', () => {
    expect(one('contradicted-value')?.apart).toEqual([
      { by: 'source', id: 'contradicted-value-in-2', printed: 900, found: 540 },
    ])
  })

  it('tell of a circumstance in its own unit', () => {
    expect(one('contradicted-condition-burning-time')?.apart).toEqual([
      { by: 'source', id: 'contradicted-condition-in-2', printed: 200, found: 120 },
    ])
  })

  it('leave out what agrees, what a work is silent of, and a note that a work refutes', () => {
    const records = all.map(({ record }) => record)
    for (const id of ['supported-value', 'unchecked-silent', 'unchecked-value', 'note-refuted'])
      expect(records).not.toContain(id)
  })

  it('say of a claim that differs what the work says instead', () => {
    const [row] = contractDifferences(corpus).filter(({ record }) => record === 'finding-differs')
    expect(row).toMatchObject({
      what: 'Magnesite burns without any loss of mass',
      printed: null,
      found: ['Magnesite lost half of its mass.'],
      works: ['ref-2'],
      read: ['abstract'],
      source_verdict: ['differs'],
      url: 'r/finding-differs/',
    })
  })
})

describe('factorOf({ printed, found })', () => {
  it.each([
    [20, 30, 1.5],
    [30, 20, 1.5],
    [5, 5, 1],
    [0, 0, 1],
    [-1, 1, Number.POSITIVE_INFINITY],
    [0, 4, Number.POSITIVE_INFINITY],
  ])('of %d and %d is %d', (printed, found, factor) => {
    expect(factorOf({ printed, found })).toBeCloseTo(factor)
  })
})
