import { listed } from '../../../core/catalogue/say.ts'
import { inSentence } from '../../../core/catalogue/sentence.ts'
import { wordsFor } from '../../../core/catalogue/words.ts'
import { extentOf, type MatrixModel, matrixModel } from '../matrix.ts'
import { type Answering, between, phrase, phraseFor, saying, words } from './answer.ts'
import { share } from './count.ts'

interface Pair {
  name: string
  key: string
  works: number
  isEmpty: boolean
  extent: string
}

const pairsOf = (model: MatrixModel): Pair[] =>
  model.rows.flatMap(row =>
    row.cells.map((cell, index) => ({
      name: `${row.name}${model.words.answers.comma}${inSentence(model.words, model.columns[index]?.name ?? '')}`,
      key: cell.key,
      works: cell.works,
      isEmpty: isEmpty(cell),
      extent: extentOf(model, cell),
    })),
  )

const isEmpty = ({ records }: { records: readonly unknown[] }): boolean => records.length === 0

/** More than these are counted and not named. */
const most = 3

/** Which pairs most works are about, with what stands there. */
export const fullest: Answering = (corpus, chart) => {
  const { answers, pairAnswers: t } = wordsFor(corpus.review)
  const pairs = pairsOf(matrixModel(corpus, chart)).filter(({ works }) => works > 0)
  const ranked = pairs.toSorted((a, b) => b.works - a.works)
  if (ranked.length === 0) return saying([[words(t.none)]])
  const shown = ranked.slice(0, most)
  const last = shown.at(-1)?.works ?? 0
  const equal = ranked.filter(({ works }, index) => index >= most && works === last).length
  const list = between(
    shown.map(({ name, key, extent }, index) => [
      ...phrase(answers.colon, { name: index === 0 ? name : inSentence(corpus.review, name) }),
      { is: 'place' as const, anchor: key, text: extent },
    ]),
    answers.semicolon,
  )
  return saying([equal === 0 ? phrase(answers.sentence, { says: list }) : phrase(t.equal, { list, n: equal })])
}

/** How many pairs have nothing, and which rows and columns have nothing at all. */
export const empty: Answering = (corpus, chart) => {
  const t = wordsFor(corpus.review)
  const model = matrixModel(corpus, chart)
  const pairs = pairsOf(model)
  const none = pairs.filter(pair => pair.isEmpty).length
  const rows = model.rows.filter(({ cells }) => cells.every(isEmpty))
  const columns = model.columns.filter((_, index) =>
    model.rows.every(({ cells }) => cells[index] === undefined || isEmpty(cells[index])),
  )
  const inside = ({ name }: { name: string }) => inSentence(t, name)
  const bare = [...rows, ...columns].map(inside)
  const sparse = model.columns
    .map(({ name }, index) => ({
      name,
      filled: model.rows.filter(({ cells }) => cells[index] !== undefined && !isEmpty(cells[index])).length,
    }))
    .filter(({ filled }) => filled > 0)
    .toSorted((a, b) => a.filled - b.filled)
  const [least] = sparse
  const few = sparse.filter(({ filled }) => filled === least?.filled)
  return saying([
    phraseFor(t, t.answers.shareOfPairs, pairs.length, { some: none, share: share(none, pairs.length) }),
    ...(bare.length === 0 ? [] : [phrase(t.pairAnswers.bare, { names: listed(t, bare) })]),
    ...(least === undefined || few.length > most
      ? []
      : [phraseFor(t, t.pairAnswers.fewest, least.filled, { names: listed(t, few.map(inside)) })]),
  ])
}
