import { above, hull, type Interval, intervalText, minus, over } from '../../../core/units/interval.ts'
import { type Answering, type AnswerPart, saying, words } from './answer.ts'
import { type AskedMark, askedIn, intervalOf } from './asked.ts'
import { doubtsOf, listed } from './extreme.ts'

const covered = (asked: readonly AskedMark[]): Interval => hull(asked.map(({ mark }) => intervalOf(mark)))

/** How the greater of two sides compares with the other: as a ratio where one says something, else as a difference. */
function comparison(ours: Interval, theirs: Interval, ratios: boolean, unit: string): string {
  const [greater, less] = above(ours, theirs) ? [ours, theirs] : [theirs, ours]
  if (!above(greater, less)) return 'They have values in common, so that neither is the greater.'
  const which = greater === ours ? ['first', 'second'] : ['second', 'first']
  const ratio = ratios ? over(greater, less) : null
  const times = ratio === null ? null : intervalText(ratio)
  if (times !== null) return `The ${which[0]} is ${times} times the ${which[1]}.`
  const gap = intervalText(minus(greater, less), 3)
  return `The ${which[0]} is the greater${gap === null ? '' : ` by ${gap}${unit === '' ? '' : `\u00a0${unit}`}`}.`
}

/** How many times as great some are as others, on the axis that has both. */
export const times: Answering = (corpus, chart, { of, than }) => {
  const others = new Map(askedIn(corpus, chart, than).map(({ plot, asked }) => [plot, asked]))
  const sentences = askedIn(corpus, chart, of).flatMap(({ plot, asked, ratios, unit }): AnswerPart[][] => {
    const against = others.get(plot)
    if (against === undefined) return [[...listed(asked), words('; nothing stands on its axis to compare it with.')]]
    const about = [...asked, ...against].some(({ mark }) => mark.about)
    const said = comparison(covered(asked), covered(against), ratios, unit)
    return [
      [...listed(asked), words('; against '), ...listed(against, true), words('.')],
      [words(about ? `${said.replace(/\.$/, '')}, approximately.` : said)],
      ...doubtsOf([...new Set([...asked, ...against])]),
    ]
  })
  return saying(sentences)
}
