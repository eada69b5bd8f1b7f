import { lower } from '../../../core/basics/letters.ts'
import { count, joined } from '../../../core/corpus/words.ts'
import { extentOf, type MatrixModel, matrixModel } from '../matrix.ts'
import { type Answering, between, saying, words } from './answer.ts'

interface Pair {
  name: string
  key: string
  works: number
  extent: string
}

const pairsOf = (model: MatrixModel): Pair[] =>
  model.rows.flatMap(row =>
    row.cells.map((cell, index) => ({
      name: `${row.name}, ${lower(model.columns[index]?.name ?? '')}`,
      key: cell.key,
      works: cell.works,
      extent: extentOf(model, cell),
    })),
  )

/** More than these are counted and not named. */
const most = 3

/** Which pairs most works are about, with what stands there. */
export const fullest: Answering = (corpus, chart) => {
  const pairs = pairsOf(matrixModel(corpus, chart)).filter(({ works }) => works > 0)
  const ranked = pairs.toSorted((a, b) => b.works - a.works)
  if (ranked.length === 0) return saying([[words('No pair has any.')]])
  const shown = ranked.slice(0, most)
  const last = shown.at(-1)?.works ?? 0
  const equal = ranked.filter(({ works }, index) => index >= most && works === last).length
  const list = between(
    shown.map(({ name, key, extent }, index) => [
      words(`${index === 0 ? name : lower(name)}: `),
      { is: 'place' as const, anchor: key, text: extent },
    ]),
    '; ',
  )
  return saying([[...list, words(equal === 0 ? '.' : `; and ${equal} more with as many works as the last.`)]])
}

/** How many pairs have nothing, and which rows and columns have nothing at all. */
export const empty: Answering = (corpus, chart) => {
  const model = matrixModel(corpus, chart)
  const pairs = pairsOf(model)
  const none = pairs.filter(({ works, extent }) => works === 0 && extent.startsWith('0 ')).length
  const isEmpty = ({ records }: { records: readonly unknown[] }) => records.length === 0
  const rows = model.rows.filter(({ cells }) => cells.every(isEmpty))
  const columns = model.columns.filter((_, index) =>
    model.rows.every(({ cells }) => cells[index] === undefined || isEmpty(cells[index])),
  )
  const bare = [...rows, ...columns].map(({ name }) => lower(name))
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
    [words(`${none} of ${count(pairs.length, 'pair')}, or ${Math.round((100 * none) / pairs.length)}\u00a0%.`)],
    ...(bare.length === 0 ? [] : [[words(`Nothing at all is reported of ${joined(bare)}.`)]]),
    ...(least === undefined || few.length > most
      ? []
      : [
          [
            words(
              `Fewest of the others: ${joined(few.map(({ name }) => lower(name)))}, ${count(least.filled, 'pair')}.`,
            ),
          ],
        ]),
  ])
}
