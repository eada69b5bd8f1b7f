import { capital } from '../../core/basics/letters.ts'
import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { escapeHtml, type Html, html } from '../../core/html/html.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { formatQuantity } from '../../core/units/index.ts'
import { conditionTexts } from '../../core/words/conditions.ts'
import { plainText } from '../../core/words/plain.ts'
import { measurementTitle } from '../../core/words/title.ts'
import { type ChartModel, chartWords, type Mark, readingId, renderSvg } from '../charts/index.ts'
import { markStanding, standingSentence } from '../charts/standing.ts'
import { type Extremes, type PropertyExtreme, sides } from './extremes.ts'

/** The anchor of the chart on its page. */
const chartId = 'then-and-now'

/** The series of a mark: of one thing with one value on either side its least is its most. */
const serial = ['least', 'most', 'only'] as const
type Serial = (typeof serial)[number]

/** How far later works go beyond the article, each thing by itself; null where nothing can be drawn. */
export function thenAndNowChart(corpus: Corpus, rows: readonly Extremes[]): ChartModel | null {
  const { since: t } = wordsFor(corpus.review)
  const drawn = rows.flatMap(({ property, article, later }) => {
    const only = hasOne(article) && hasOne(later)
    const marks = (only ? (['most'] as const) : sides).flatMap(
      side => markOf(corpus, article[side], later[side], only ? 'only' : side) ?? [],
    )
    return marks.length === 0 ? [] : [{ label: [capital(plainText(corpus, property.name))], marks }]
  })
  if (drawn.length === 0) return null
  const series = (name: string, marker: 'circle' | 'rect' | 'triangle', neutral: 'strong' | 'faint') => ({
    ...{ name, short: null, facet: null, marker, neutral },
  })
  return {
    words: chartWords(wordsFor(corpus.review)),
    ...{ id: chartId, type: 'change', sort: 'data', title: t.thenAndNowTitle, reading: t.thenAndNowReading },
    ...{ groupTitle: null, rowTitle: t.property, asideTitle: t.by, colour: null, filters: [] },
    series: [
      series(t.leastSeries, 'circle', 'faint'),
      series(t.mostSeries, 'rect', 'strong'),
      series(t.onlySeries, 'triangle', 'strong'),
    ],
    plots: [
      {
        ...{ axis: t.asMultiple, scale: 'log', across: null, lines: [] },
        groups: [{ heading: null, rows: drawn }],
      },
    ],
  }
}

/** The chart as HTML with its title and how to read it; nothing where nothing can be drawn. */
export function thenAndNowFigure(corpus: Corpus, rows: readonly Extremes[], href: (path: string) => string): Html {
  const model = thenAndNowChart(corpus, rows)
  if (model === null) return ''
  const reading = html`<p class="reading" id="${escapeHtml(readingId(chartId))}">${escapeHtml(model.reading)}</p>`
  const title = html`<p class="chart-title">${escapeHtml(model.title)}</p>`
  const svg = renderSvg(model, { href: ({ record }) => href(recordPath('measurements', record, corpus)) })
  return html`<figure class="chart" id="${escapeHtml(chartId)}" aria-label="${escapeHtml(model.title)}">${title}${reading}${svg}</figure>`
}

/** Whether a thing has one value on a side, which is its least and its most. */
export const hasOne = ({ least, most }: Extremes['article']): boolean => least?.measurement === most?.measurement

/** The arrow from an end in the article to that of later works; null where there is none, or no ratio of the two. */
function markOf(
  corpus: Corpus,
  article: PropertyExtreme | null,
  later: PropertyExtreme | null,
  of: Serial,
): Mark | null {
  const ratio = article && later ? later.value / article.value : Number.NaN
  if (!article || !later || !Number.isFinite(ratio) || ratio <= 0) return null
  const { since: t } = wordsFor(corpus.review)
  const { measurement } = later
  const printed = ({ measurement: one }: PropertyExtreme) => formatQuantity(one, corpus.unit(one.unit))
  const [before, after] = [printed(article), printed(later)]
  const label = say(t.fromTo, { before, after })
  const name = measurementTitle(corpus, measurement)
  const known = standingSentence(corpus, measurement)
  return {
    ...{ record: measurement.id, shape: 'change', x: 1, x2: ratio, closed: false, across: null, spread: null },
    ...{ about: measurement.qualifier === 'about', theory: measurement.kind === 'theoretical' },
    ...{ series: serial.indexOf(of), parts: [], label, printed: label, spoken: label, how: '' },
    ...{ detail: name, aside: name, conditions: conditionTexts(corpus, measurement).join('; ') },
    ...{
      refs: [...measurement.refs],
      facets: {},
      standing: markStanding(corpus, measurement),
      source: null,
      found: [],
    },
    title: [say(t.fromToOf, { name, before, after }), known].filter(part => part).join('. '),
  }
}
