import { capital } from '../../../core/basics/letters.ts'
import { count } from '../../../core/corpus/words.ts'
import { type Answering, type Sentence, saying, words } from './answer.ts'
import { type AskedMark, askedIn, doubted as isDoubted, told } from './asked.ts'

/** More than these are counted and not named. */
const most = 8

const doubtOf = (asked: AskedMark): Sentence => [
  words(`${asked.name}: `),
  ...told(asked),
  words(`. ${capital(asked.value.doubt)}.`),
]

/** Which values are in doubt, and what is known against each. */
export const doubted: Answering = (corpus, chart, { of }) => {
  const all = askedIn(corpus, chart, of).flatMap(({ asked }) => asked)
  const inDoubt = all.filter(isDoubted)
  const supported = all.filter(({ mark }) => mark.standing?.is === 'supported').length
  const borne = supported === 0 ? [] : [[words(`Sources or a calculation bear out ${supported}.`)]]
  if (inDoubt.length === 0) return saying([[words(`None of the ${count(all.length, 'value')}.`)], ...borne])
  const rest = inDoubt.length - Math.min(most, inDoubt.length)
  return {
    says: [[words(`${inDoubt.length} of the ${count(all.length, 'value')}.`)], ...borne],
    items: [
      ...inDoubt.slice(0, most).map(doubtOf),
      ...(rest === 0 ? [] : [[words(`And ${rest} more, which the chart marks with their signs.`)]]),
    ],
  }
}
