import { inSentence } from '../../../core/catalogue/sentence.ts'
import { wordsFor } from '../../../core/catalogue/words.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import type { Chart } from '../../../core/kinds/chart.ts'
import { finds } from '../../../core/query/finds.ts'
import { select } from '../../../core/query/select.ts'
import { chartType } from '../../../core/schema/chart-types.ts'
import type { Where } from '../../../core/schema/query.ts'
import { plainText } from '../../../core/words/plain.ts'
import { type Answering, type AnswerPart, type ChartAnswer, phrase, phraseFor, saying, words } from './answer.ts'
import { askedIn } from './asked.ts'
import { listed } from './extreme.ts'

/** A share in print, to a whole per cent. */
export const share = (some: number, all: number): string => `${Math.round((100 * some) / all)}\u00a0%`

/** How many works fit by their numbers, where they are few enough to be named. */
const mostWorks = 8

/** How many of what a chart counts fit: works, or records of other kinds. */
function ofRecords(corpus: Corpus, chart: Chart, of: Where): ChartAnswer {
  const all = select(corpus, chart.query)
  const some = all.filter(record => finds(corpus, { ...chart.query, where: of, not: {}, exclude: [] }, record))
  const t = wordsFor(corpus.review)
  const refs = some.flatMap(({ id }) => (typeof id === 'number' ? [id] : []))
  const works: AnswerPart[] = refs.length > 0 && refs.length <= mostWorks ? [words(' '), { is: 'works', refs }] : []
  const told = { some: some.length, share: share(some.length, all.length), works }
  if (chart.query.of !== 'references') return saying([phraseFor(t, t.answers.shareOfRecords, all.length, told)])
  const what = inSentence(corpus.review, plainText(corpus, chart.axis))
  return saying([phrase(t.answers.shareOfWhat, { ...told, n: all.length, what })])
}

/** How many of all that a chart shows fit. */
export const count: Answering = (corpus, chart, { of }) => {
  const { content } = chartType(chart.type)
  if (content === 'counts' || content === 'pairs') return ofRecords(corpus, chart, of)
  const marks = (where: Where) => askedIn(corpus, chart, where).flatMap(({ asked }) => asked)
  const [some, all] = [marks(of), marks({})]
  const t = wordsFor(corpus.review)
  const forms = content === 'phases' ? t.answers.shareOfPhases : t.answers.shareOfValues
  return saying([
    phraseFor(t, forms, all.length, { some: some.length, share: share(some.length, all.length) }),
    phrase(t.answers.sentence, { says: listed(corpus, some) }),
  ])
}
