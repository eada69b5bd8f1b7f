import { beforeAll, describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import type { Chart } from '../../src/core/kinds/chart.ts'
import { type ChartContent, chartType } from '../../src/core/schema/chart-types.ts'
import { isInDoubt } from '../../src/core/standing/signs.ts'
import { measure } from '../../src/outputs/charts/canvas.ts'
import { layoutOf } from '../../src/outputs/charts/forms/index.ts'
import { type Mark, marksOf } from '../../src/outputs/charts/model.ts'
import { corpusOf } from '../exports/support/reviews.ts'
import { projectRoot } from '../site/support/where.ts'
import { collisions } from './collisions.ts'
import { modelOf } from './source.ts'

let corpus: Corpus
beforeAll(async () => {
  corpus = await corpusOf(projectRoot)
})

const ends = ({ x, x2 }: Mark): number[] => [x, x2 ?? x]
const extent = (marks: readonly Mark[]) => {
  const values = marks.flatMap(ends)
  return { low: Math.min(...values), high: Math.max(...values) }
}
const named = (marks: readonly Mark[], ...records: string[]) => marks.filter(({ record }) => records.includes(record))

/**
 * What the titles of charts of measurements claim, as a question to marks; null where a title only names what is drawn.
 * A chart with another title is listed until it stands here.
 */
const claims: Record<string, ((marks: readonly Mark[]) => boolean) | null> = {
  'The layers of carbon move apart as sodium, potassium or lithium comes in': marks =>
    marks.length > 4 && marks.every(({ x, x2 }) => (x2 === null ? x > 0 : x2 > x)),
  'How much electrodes grow in volume, as the article gives it': null,
  'Reaction fronts differ in speed by more than two orders of magnitude': marks => {
    const { low, high } = extent(marks)
    return high / low > 100
  },
  'Against lithium, sodium is slower in two hosts and faster in one, where a number is given': marks =>
    named(marks, 'mos2-na-front-slower-than-lithiation', 'sno2-na-li-speed-ratio').length === 2 &&
    named(marks, 'se-na-li-speed-ratio').length === 1 &&
    marks.every(({ x }) => x > 1),
  'The share of the theoretical capacity that was measured': null,
  'The voltages at which three hosts adsorb, intercalate or alloy sodium': null,
  'The growth in volume of alloying hosts for each ion that an atom of the host takes up': null,
  'Temperatures and pressures in the microscope, and the heat at which solid electrolytes form': null,
  'Along the charge: the phases of the hosts that alloy': null,
  'Most numbers that were checked agree with their sources or with arithmetic': marks =>
    marks.filter(({ x }) => Math.abs(x - 1) < 0.1).length * 2 > marks.length,
}

const valued: ChartContent[] = ['measurements', 'deviations', 'phases']
const charts = (): Chart[] => corpus.records.charts.filter(({ type }) => valued.includes(chartType(type).content))
const undoubted = (chart: Chart): Mark[] =>
  marksOf(modelOf(corpus, chart)).filter(({ standing }) => standing !== null && !isInDoubt(standing))

describe('the title of a chart of measurements', () => {
  it('is one of which it is known what it claims', () => {
    expect(charts().flatMap(({ title }) => (title in claims ? [] : [title]))).toEqual([])
  })

  it('claims nothing that the marks which are not in doubt, and all of them, do not bear', () => {
    const unborne = charts().filter(chart =>
      [undoubted(chart), marksOf(modelOf(corpus, chart))].some(marks => claims[chart.title]?.(marks) === false),
    )
    expect(unborne.map(({ id, title }) => `${id}: ${title}`)).toEqual([])
  })

  it('compares nothing where it is held to claim nothing', () => {
    const comparing =
      /\b(?:than|more|less|most|least|fewer|times|twice|half|differs?|apart|as (?!far)\w+ as|rises?|falls?|grows? to)\b/i
    const silent = Object.entries(claims).flatMap(([title, claim]) => (claim === null ? [title] : []))
    expect(silent.filter(title => comparing.test(title))).toEqual([])
  })

  it('would be listed for a claim that only marks in doubt bear', () => {
    const chart = charts().find(({ id }) => id === 'volume-change') as Chart
    const several = (marks: readonly Mark[]) =>
      marks.filter(({ x, facets }) => x >= 300 && facets['ion']?.includes('Na')).length > 1
    expect(several(marksOf(modelOf(corpus, chart)))).toBe(true)
    expect(several(undoubted(chart))).toBe(false)
  })
})

describe('the charts of the review', () => {
  it.each([
    [680, false],
    [320, true],
  ] as const)('have no text over another, %i pixels wide', (width, narrow) => {
    const found = charts().flatMap(chart =>
      collisions(layoutOf(modelOf(corpus, chart), width, narrow, measure), measure).map(two => `${chart.id}: ${two}`),
    )
    expect(found).toEqual([])
  })
})
