import { inSentence } from '../../../core/catalogue/sentence.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { count as counted } from '../../../core/corpus/words.ts'
import type { Chart } from '../../../core/kinds/chart.ts'
import { finds } from '../../../core/query/finds.ts'
import { select } from '../../../core/query/select.ts'
import { chartType } from '../../../core/schema/chart-types.ts'
import type { Where } from '../../../core/schema/query.ts'
import { plainText } from '../../../core/words/plain.ts'
import { type Answering, type AnswerPart, type ChartAnswer, saying, words } from './answer.ts'
import { askedIn } from './asked.ts'
import { listed } from './extreme.ts'

/** A share in print, to a whole per cent. */
const share = (some: number, all: number): string => `${Math.round((100 * some) / all)}\u00a0%`

/** How many works fit by their numbers, where they are few enough to be named. */
const mostWorks = 8

/** How many of what a chart counts fit: works, or records of other kinds. */
function ofRecords(corpus: Corpus, chart: Chart, of: Where): ChartAnswer {
  const all = select(corpus, chart.query)
  const some = all.filter(record => finds(corpus, { ...chart.query, where: of, not: {}, exclude: [] }, record))
  const noun = chart.query.of === 'references' ? inSentence(corpus.review, plainText(corpus, chart.axis)) : 'records'
  const refs = some.flatMap(({ id }) => (typeof id === 'number' ? [id] : []))
  const works: AnswerPart[] = refs.length > 0 && refs.length <= mostWorks ? [words(' '), { is: 'works', refs }] : []
  return saying([
    [words(`${some.length} of ${all.length} ${noun}, or ${share(some.length, all.length)}`), ...works, words('.')],
  ])
}

/** How many of all that a chart shows fit. */
export const count: Answering = (corpus, chart, { of }) => {
  const { content } = chartType(chart.type)
  if (content === 'counts' || content === 'pairs') return ofRecords(corpus, chart, of)
  const marks = (where: Where) => askedIn(corpus, chart, where).flatMap(({ asked }) => asked)
  const [some, all] = [marks(of), marks({})]
  const noun = content === 'phases' ? 'phase' : 'value'
  return saying([
    [words(`${some.length} of ${counted(all.length, noun)}, or ${share(some.length, all.length)}.`)],
    [...listed(some), words('.')],
  ])
}
