import { memoise } from '../../../core/basics/memoise.ts'
import { wordsFor } from '../../../core/catalogue/words.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import type { Chart } from '../../../core/kinds/chart.ts'
import { chartType } from '../../../core/schema/chart-types.ts'
import type { AnswerKindId, ChartQuestion } from '../../../core/schema/questions.ts'
import { type Answering, type ChartAnswer, saying, words } from './answer.ts'
import { compared } from './compared.ts'
import { count } from './count.ts'
import { doubted } from './doubted.ts'
import { greatestEnd, leastEnd, outermost } from './extreme.ts'
import { empty, fullest } from './pairs.ts'
import { reaching } from './reaching.ts'
import { span } from './span.ts'
import { times } from './times.ts'
import { widest } from './widest.ts'

const outermostOf = { greatest: outermost(greatestEnd), least: outermost(leastEnd) }

const answers: Readonly<Record<AnswerKindId, Answering>> = {
  greatest: (corpus, chart, question) =>
    chartType(chart.type).content === 'pairs'
      ? fullest(corpus, chart, question)
      : outermostOf.greatest(corpus, chart, question),
  least: outermostOf.least,
  widest,
  span,
  times,
  reaching,
  compared,
  doubted,
  count,
  empty,
}

/** What a chart answers to its questions, in their order; worked out once for a corpus and a chart. */
export const answersIn = memoise((corpus: Corpus, chart: Chart): { question: ChartQuestion; answer: ChartAnswer }[] =>
  chart.questions.map(question => {
    const answer = answers[question.answer](corpus, chart, question)
    return { question, answer: answer.says.length + answer.items.length > 0 ? answer : nothing(corpus) }
  }),
)

/** Where what a chart derives or compares leaves nothing of what is asked about. */
const nothing = ({ review }: Corpus): ChartAnswer => saying([[words(wordsFor(review).answers.nothing)]])
