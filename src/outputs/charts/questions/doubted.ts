import { count } from '../../../core/corpus/words.ts'
import { type Answering, between, type Part, words } from './answer.ts'
import { type Asked, askedIn, doubted as isDoubted, told } from './asked.ts'

/** More than these are counted and not named. */
const most = 8

const doubtOf = (asked: Asked, index: number): Part[] => [
  words(`${index === 0 ? asked.name : asked.inside}, `),
  ...told(asked),
  words(` (${asked.value.doubt})`),
]

/** Which values are in doubt, and what is known against each. */
export const doubted: Answering = (corpus, chart, { of }) => {
  const all = askedIn(corpus, chart, of).flatMap(({ asked }) => asked)
  const inDoubt = all.filter(isDoubted)
  const supported = all.filter(({ mark }) => mark.standing?.is === 'supported').length
  const borne = supported === 0 ? [] : [[words(`Sources or a calculation bear out ${supported} of them.`)]]
  if (inDoubt.length === 0) return [[words(`None of the ${count(all.length, 'value')}.`)], ...borne]
  const rest = inDoubt.length - Math.min(most, inDoubt.length)
  return [
    [words(`${inDoubt.length} of the ${count(all.length, 'value')}.`)],
    [...between(inDoubt.slice(0, most).map(doubtOf), '; '), words(rest === 0 ? '.' : `; and ${rest} more.`)],
    ...borne,
  ]
}
