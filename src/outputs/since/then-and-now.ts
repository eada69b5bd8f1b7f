import { capital } from '../../core/basics/letters.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { escapeHtml, type Html, html } from '../../core/html/html.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { formatQuantity } from '../../core/units/index.ts'
import { plainText } from '../../core/words/plain.ts'
import { type ChartModel, type Mark, readingId, renderSvg } from '../charts/index.ts'
import { markStanding, standingSentence } from '../charts/standing.ts'
import { recordTitle } from '../cite/citables.ts'
import { type ExtremeEnd, extremes, type PropertyExtreme, sides } from './extremes.ts'

/** The anchor of the chart on its page. */
const chartId = 'then-and-now'

/** What is said around the chart. */
export interface ChartWords {
  title: string
  reading: string
}

/** How far later works go beyond the article, property by property; null where nothing can be drawn. */
export function thenAndNowChart(corpus: Corpus, { title, reading }: ChartWords): ChartModel | null {
  const rows = extremes(corpus).flatMap(({ property, article, later }) => {
    const marks = sides.flatMap((side, at) => markOf(corpus, article[side], later[side], at) ?? [])
    return marks.length === 0 ? [] : [{ label: [capital(plainText(corpus, property.name))], marks }]
  })
  if (rows.length === 0) return null
  const series = (side: ExtremeEnd, marker: 'circle' | 'rect', neutral: 'strong' | 'faint') => ({
    ...{ name: `the ${side}, from the article to later work`, short: null, facet: null, marker, neutral },
  })
  return {
    ...{ id: chartId, type: 'change', sort: 'data', title, reading, groupTitle: null },
    ...{ rowTitle: 'Property', asideTitle: 'By', colour: null, filters: [] },
    series: [series('least', 'circle', 'faint'), series('most', 'rect', 'strong')],
    plots: [
      {
        ...{ axis: 'As a multiple of what the article has', scale: 'log', across: null, lines: [] },
        groups: [{ heading: null, rows }],
      },
    ],
  }
}

/** The chart as HTML with its title and how to read it; nothing where nothing can be drawn. */
export function thenAndNowFigure(corpus: Corpus, words: ChartWords, href: (path: string) => string): Html {
  const model = thenAndNowChart(corpus, words)
  if (model === null) return ''
  const reading = html`<p class="reading" id="${escapeHtml(readingId(chartId))}">${escapeHtml(model.reading)}</p>`
  const title = html`<p class="chart-title">${escapeHtml(model.title)}</p>`
  const svg = renderSvg(model, { href: ({ record }) => href(recordPath('measurements', record)) })
  return html`<figure class="chart" id="${escapeHtml(chartId)}" aria-label="${escapeHtml(model.title)}">${title}${reading}${svg}</figure>`
}

/** The arrow from an end in the article to that of later works; null where there is none, or no ratio of the two. */
function markOf(
  corpus: Corpus,
  article: PropertyExtreme | null,
  later: PropertyExtreme | null,
  series: number,
): Mark | null {
  const ratio = article && later ? later.value / article.value : Number.NaN
  if (!article || !later || !Number.isFinite(ratio) || ratio <= 0) return null
  const { measurement } = later
  const [before, after] = [article, later].map(({ measurement: one }) => formatQuantity(one, corpus.unit(one.unit)))
  const label = `${before}, now ${after}`
  const name = recordTitle(corpus, 'measurements', measurement)
  const known = standingSentence(corpus, measurement)
  return {
    ...{ record: measurement.id, shape: 'change', x: 1, x2: ratio, closed: false, across: null, spread: null },
    ...{ about: measurement.qualifier === 'about', theory: false, series, parts: [], label, printed: label },
    ...{ detail: name, aside: name, spoken: label, how: '', conditions: '', refs: [...measurement.refs], facets: {} },
    ...{ standing: markStanding(corpus, measurement), source: null, found: [] },
    title: [`${name}: ${after}; the article has ${before}`, known].filter(part => part).join('. '),
  }
}
