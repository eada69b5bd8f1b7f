import { checksOf } from '../../../core/audit/index.ts'
import { capital } from '../../../core/basics/letters.ts'
import { memoise } from '../../../core/basics/memoise.ts'
import { say } from '../../../core/catalogue/say.ts'
import { inSentence } from '../../../core/catalogue/sentence.ts'
import { wordsFor } from '../../../core/catalogue/words.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import type { Chart } from '../../../core/kinds/chart.ts'
import type { Measurement } from '../../../core/kinds/measurement.ts'
import { selectMeasurements } from '../../../core/query/select.ts'
import { type Aspect, conditionMeant } from '../../../core/schema/aspect.ts'
import type { Quantity } from '../../../core/schema/quantity.ts'
import { checksAbout } from '../../../core/sources/asked.ts'
import { formatQuantity } from '../../../core/units/index.ts'
import { plainText } from '../../../core/words/plain.ts'
import { type Apart, apartOf } from '../../differences/apart.ts'
import { modelFrom } from '../build.ts'
import { chartTable } from '../data-table.ts'
import type { ChartModel, ChartRow, Mark, Series } from '../model.ts'
import { markStanding, standingSentence } from '../standing.ts'
import { drawPicture } from '../svg.ts'
import { labelOf, worksText } from '../words.ts'
import type { ChartData, ContentForm } from './content.ts'

/** What is printed in a part of a measurement, and another number for it. */
interface Deviation {
  measurement: Measurement
  of: Aspect
  apart: Apart
}

const isOneNumber = ({ qualifier }: Quantity): boolean => qualifier === 'exact' || qualifier === 'about'

/** The parts of a measurement for which a work or the audit has a number of its own, that agrees or not. */
function deviationsOf(corpus: Corpus, measurement: Measurement): Deviation[] {
  const judged = checksAbout(corpus, measurement.id).filter(
    ({ verdict, of }) => verdict === 'differs' || (verdict === 'agrees' && of === 'value' && isOneNumber(measurement)),
  )
  const checks = checksOf(corpus, 'measurements', measurement.id).filter(({ computed }) => computed !== null)
  const parts = [...new Set<Aspect>([...judged, ...checks].map(({ of }) => of))]
  return parts.flatMap(of =>
    apartOf(
      corpus,
      measurement,
      of,
      judged.filter(one => one.of === of),
      checks.filter(one => one.of === of),
    )
      .filter(({ printed, found }) => found / printed > 0 && Number.isFinite(found / printed))
      .map(apart => ({ measurement, of, apart })),
  )
}

/** Every deviation in a chart, the greatest first. */
const deviationsIn = memoise((corpus: Corpus, chart: Chart): Deviation[] => {
  const size = ({ apart: { printed, found } }: Deviation) => Math.abs(Math.log(found / printed))
  return selectMeasurements(corpus, chart.query)
    .flatMap(measurement => deviationsOf(corpus, measurement))
    .sort((a, b) => size(b) - size(a))
})

/** The ids of the measurements that a chart of deviations draws: of what it finds, those with another number. */
export const deviating = (corpus: Corpus, chart: Chart): string[] => [
  ...new Set(deviationsIn(corpus, chart).map(({ measurement }) => measurement.id)),
]

const sides = ['source', 'audit'] as const

/** A number with no more digits than a computed one is good for. */
const rounded = (number: number): number =>
  Math.abs(number) >= 1000 ? Math.round(number) : Number(number.toPrecision(3))

function textOf(corpus: Corpus, { measurement, of }: Deviation, number: number): string {
  const condition = conditionMeant(of)
  const { unit } = measurement.conditions.find(({ property }) => property === condition) ?? measurement
  const bare = { min: null, max: null, from: null, to: null, uncertainty: null, decimals: null, approximate: false }
  return formatQuantity({ ...bare, qualifier: 'exact', value: number }, corpus.unit(unit))
}

function markOf(corpus: Corpus, chart: Chart, deviation: Deviation, series: number): Mark {
  const { measurement, apart } = deviation
  const check = checksAbout(corpus, measurement.id).find(one => one.check.id === apart.id)?.check
  const [printed, found] = [apart.printed, rounded(apart.found)].map(number => textOf(corpus, deviation, number))
  const { plotted: t, depths } = wordsFor(corpus.review)
  const detail = check ? `${found} (${depths[check.read]})` : say(t.computedNumber, { found })
  const other = check ? say(t.inItsSourceGiven, { found: detail }) : detail
  const name = rowLabel(corpus, chart, deviation).join(', ')
  const told = say(t.printedAnd, { name, printed, other })
  const title = [told, check ? worksText(corpus, [check.ref]) : '', standingSentence(corpus, measurement)]
  return {
    record: measurement.id,
    shape: 'point',
    x: apart.found / apart.printed,
    x2: null,
    closed: false,
    across: null,
    spread: null,
    about: false,
    theory: false,
    series,
    parts: [],
    label: printed ?? '',
    detail,
    aside: detail,
    printed: printed ?? '',
    spoken: say(t.spokenPair, { found, printed }),
    how: '',
    conditions: '',
    refs: check ? [check.ref] : [],
    facets: {},
    title: title.filter(part => part).join('. '),
    standing: markStanding(corpus, measurement),
    source: null,
    found: [],
  }
}

/** What a row is called: by its fields, and the condition that is meant. */
function rowLabel(corpus: Corpus, chart: Chart, { measurement, of }: Deviation): string[] {
  const condition = conditionMeant(of)
  const own = labelOf(corpus, measurement, chart.rows)
  return condition === null ? own : [...own, inSentence(corpus.review, corpus.property(condition).name)]
}

const deviationsModel = memoise((corpus: Corpus, chart: Chart): ChartModel => {
  const all = deviationsIn(corpus, chart)
  const present = sides.filter(by => all.some(({ apart }) => apart.by === by))
  const { plotted: t, apart } = wordsFor(corpus.review)
  const seriesNames = { source: apart.given, audit: apart.computed }
  const series = present.map(
    (by): Series => ({
      ...{ name: seriesNames[by], short: null, facet: null, marker: by === 'source' ? 'circle' : 'rect' },
      neutral: present.length === 1 ? null : by === 'source' ? 'strong' : 'faint',
    }),
  )
  const rows = all.map(
    (one): ChartRow => ({
      label: rowLabel(corpus, chart, one),
      marks: [markOf(corpus, chart, one, present.indexOf(one.apart.by))],
    }),
  )
  const asPrinted = { value: 1, name: t.asPrintedTitle, label: t.asPrinted, record: null, source: '' }
  const axis = capital(plainText(corpus, chart.axis))
  const groups = [{ heading: null, rows }]
  const plots = [{ axis, scale: 'log' as const, across: null, lines: [asPrinted], groups }]
  return modelFrom(corpus, chart, { series, plots })
})

const dataOf = (corpus: Corpus, chart: Chart): ChartData => ({
  types: {
    id: 'text',
    of: 'text',
    by: 'text',
    rule_or_check: 'text',
    printed: 'number',
    found: 'number',
    ratio: 'number',
  },
  rows: deviationsIn(corpus, chart).map(({ measurement, of, apart }) => ({
    id: measurement.id,
    of,
    by: apart.by,
    rule_or_check: apart.id,
    printed: apart.printed,
    found: rounded(apart.found),
    ratio: rounded(apart.found / apart.printed),
  })),
})

/** What is printed, against what cited works give and arithmetic computes, as a multiple of what is printed. */
export const deviations = {
  drawing: (corpus, chart) => drawPicture(deviationsModel(corpus, chart)),
  data: dataOf,
  plot: {
    model: deviationsModel,
    table: (corpus, chart) =>
      chartTable(deviationsModel(corpus, chart), {
        series: wordsFor(corpus.review).apart.by,
        aside: wordsFor(corpus.review).plotted.otherNumber,
        printed: wordsFor(corpus.review).signs.asPrinted,
      }),
    anchor: () => null,
  },
} satisfies ContentForm
