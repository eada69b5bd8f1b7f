import { capital } from '../../../core/basics/letters.ts'
import { say } from '../../../core/catalogue/say.ts'
import { inSentence } from '../../../core/catalogue/sentence.ts'
import { wordsFor } from '../../../core/catalogue/words.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import type { Chart } from '../../../core/kinds/chart.ts'
import { fieldValues, heldValues, valueText } from '../../../core/query/fields.ts'
import { chartType } from '../../../core/schema/chart-types.ts'
import { plainText } from '../../../core/words/plain.ts'
import { chartModel } from '../contents/index.ts'
import { marksOf } from '../model.ts'
import {
  type Answering,
  type AnswerPart,
  between,
  type ChartAnswer,
  phrase,
  phraseFor,
  saying,
  words,
} from './answer.ts'
import { type AskedMark, askedIn, doubted } from './asked.ts'
import { headed, listed, rangeParts } from './extreme.ts'

/** The marks by their value of a field, in the vocabulary's order; those without one come last. */
function groupsOf(
  corpus: Corpus,
  { query }: Chart,
  asked: readonly AskedMark[],
  by: string,
): [string | null, AskedMark[]][] {
  const groups = new Map<string | null, AskedMark[]>()
  for (const mark of asked) {
    const held = mark.record === null ? [] : heldValues(corpus, mark.record, by)
    for (const value of held.length === 0 ? [null] : held) groups.set(value, [...(groups.get(value) ?? []), mark])
  }
  const order = fieldValues(corpus, query.of, by) ?? [...groups.keys()]
  const place = (value: string | null) => (value === null ? order.length : order.indexOf(value))
  return [...groups].sort(([a], [b]) => place(a) - place(b))
}

function sentenceOf(
  corpus: Corpus,
  chart: Chart,
  by: string,
  value: string | null,
  asked: readonly AskedMark[],
): AnswerPart[] {
  const t = wordsFor(corpus.review)
  const name =
    value === null ? t.answers.notStated : capital(plainText(corpus, valueText(corpus, chart.query.of, by, value)))
  const inDoubt = asked.filter(doubted).length
  const isNumber = chartType(chart.type).content === 'measurements'
  return phraseFor(t, t.answers.group, asked.length, {
    name,
    doubt: inDoubt === 0 ? '' : say(t.answers.groupInDoubt, { n: inDoubt }),
    values: isNumber ? rangeParts(corpus, asked) : listed(corpus, asked),
  })
}

/** A count by what colours it: how many each colour has, the most first. */
function countedBy(corpus: Corpus, chart: Chart): ChartAnswer {
  const model = chartModel(corpus, chart)
  const parts = model === null ? [] : marksOf(model).flatMap(mark => mark.parts)
  const sums = (model?.series ?? []).map(({ name }, index) => ({
    name,
    sum: parts.reduce((sum, { series, count }) => (series === index ? sum + count : sum), 0),
  }))
  const told = sums.filter(({ sum }) => sum > 0).toSorted((a, b) => b.sum - a.sum)
  const all = told.reduce((sum, one) => sum + one.sum, 0)
  const { answers: t } = wordsFor(corpus.review)
  const list = between(
    told.map(({ name, sum }, index) => [words(`${index === 0 ? capital(name) : name} ${sum}`)]),
    t.comma,
  )
  const what = inSentence(corpus.review, plainText(corpus, chart.axis))
  return saying([phrase(t.inAll, { list, n: all, what })])
}

/** What each value of a field has: how many values, from the least to the greatest. */
export const compared: Answering = (corpus, chart, { of, by }) => {
  if (chartType(chart.type).content === 'counts' || by === null) return countedBy(corpus, chart)
  const plots = askedIn(corpus, chart, of)
  const items = plots.flatMap(({ axis, asked }) => {
    const sentences = groupsOf(corpus, chart, asked, by).map(([value, group]) =>
      sentenceOf(corpus, chart, by, value, group),
    )
    return plots.length > 1 ? headed(corpus, axis, sentences) : sentences
  })
  return { says: [], items }
}
