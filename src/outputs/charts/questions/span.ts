import { intervalText, over } from '../../../core/units/interval.ts'
import { type Answering, type AnswerPart, saying, words } from './answer.ts'
import { type AskedPlot, askedIn, intervalOf, told } from './asked.ts'
import {
  doubtsOf,
  extremeOf,
  greatestEnd,
  headed,
  leastEnd,
  listed,
  openSentence,
  rangeOf,
  rangeParts,
} from './extreme.ts'

function sentencesOf({ asked, ratios }: AskedPlot): AnswerPart[][] {
  const range = rangeOf(asked)
  if (range === null) return [[words('Only bounds are known: '), ...listed(asked), words('.')]]
  const { least, greatest } = range
  if (asked.length === 1) return [[...told(least), words(': no other value is known.')]]
  const factor = ratios ? over(intervalOf(greatest.mark), intervalOf(least.mark)) : null
  const times = factor === null ? null : intervalText(factor)
  const about = least.mark.about || greatest.mark.about ? 'about ' : ''
  return [
    [words('From '), ...rangeParts(asked), words('.')],
    ...(times === null ? [] : [[words(`The greatest is ${about}${times} times the least.`)]]),
    ...openSentence(leastEnd, extremeOf(leastEnd, asked).open),
    ...openSentence(greatestEnd, extremeOf(greatestEnd, asked).open),
    ...doubtsOf(least === greatest ? [least] : [least, greatest]),
  ]
}

/** From the least to the greatest on each axis; where a ratio says something, how many times the one is the other. */
export const span: Answering = (corpus, chart, { of }) => {
  const plots = askedIn(corpus, chart, of)
  return saying(plots.flatMap(plot => (plots.length > 1 ? headed(plot.axis, sentencesOf(plot)) : sentencesOf(plot))))
}
