import { ascending } from '../../core/basics/ascending.ts'
import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { writeCsv } from '../../core/csv/write.ts'
import type { Chart } from '../../core/kinds/chart.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { plainText } from '../../core/words/plain.ts'
import { chartModel, contentOf } from '../charts/index.ts'
import { marksOf, withFound } from '../charts/model.ts'
import { lightPalette } from '../charts/palette.ts'
import { type Captions, framedPng, framedSvg } from '../charts/picture.ts'
import { worksText } from '../charts/words.ts'
import { creditOf } from '../render/credit.ts'
import { jsonDocument } from '../render/json.ts'
import { chartData } from './chart-data.ts'
import type { FileMakers } from './makers.ts'

/** The names of the files beside a chart's page. */
export const chartFileNames = ['data.csv', 'data.json', 'chart.svg', 'chart.png'] as const

/** How each of the files beside a chart's page is made, by its name. */
export const chartFiles = (corpus: Corpus, chart: Chart): FileMakers => ({
  'data.csv': () => chartCsv(corpus, chart),
  'data.json': () => chartJson(corpus, chart),
  'chart.svg': () => chartSvg(corpus, chart),
  'chart.png': () => framedPng(...framed(corpus, chart)),
})

/** The data of a chart as JSON, with what the chart is and where it comes from. */
function chartJson(corpus: Corpus, chart: Chart): string {
  const { title, reading, credits } = captionsOf(corpus, chart)
  const about = { id: chart.id, url: recordPath('charts', chart.id), title, reading, credits }
  return jsonDocument({ ...about, data: chartData(corpus, chart).rows })
}

/** The data of a chart as CSV. */
function chartCsv(corpus: Corpus, chart: Chart): string {
  const { columns, rows } = chartData(corpus, chart)
  return writeCsv(columns, rows)
}

/** The picture of a chart as SVG, in the colours of the light pages. */
export const chartSvg = (corpus: Corpus, chart: Chart): string => framedSvg(...framed(corpus, chart))

const framed = (corpus: Corpus, chart: Chart): Parameters<typeof framedSvg> => [
  contentOf(chart).drawing(corpus, chart),
  captionsOf(corpus, chart),
  lightPalette(corpus.vocabulary),
]

function captionsOf(corpus: Corpus, chart: Chart): Captions {
  const { review } = corpus
  return {
    title: plainText(corpus, chart.title),
    reading: plainText(corpus, chart.reading),
    credits: [...sourcesOf(corpus, chart), creditOf(review, recordPath('charts', chart.id))],
  }
}

/** The works that the values of a chart are from, in a line; none where it counts records. */
function sourcesOf(corpus: Corpus, chart: Chart): string[] {
  const model = chartModel(corpus, chart)
  const refs =
    model === null
      ? []
      : marksOf(model)
          .flatMap(withFound)
          .flatMap(({ refs }) => refs)
  const works = worksText(corpus, ascending(refs))
  return refs.length === 0 ? [] : [say(wordsFor(corpus.review).chart.sources, { what: works })]
}
