import { formatNumber } from '../../../core/units/index.ts'
import { rounded } from '../../../core/units/interval.ts'
import { type Answering, type AnswerPart, saying, words } from './answer.ts'
import { type AskedMark, type AskedPlot, askedIn, named } from './asked.ts'
import { doubtsOf, headed, listed, mostNamed } from './extreme.ts'

/** How far apart the ends of a mark are: on a logarithmic axis as a factor, else as a difference; null where it has one end. */
function widthOf({ plot: { scale } }: AskedPlot, { mark: { x, x2 } }: AskedMark): number | null {
  if (x2 === null) return null
  const [low, high] = [Math.min(x, x2), Math.max(x, x2)]
  return scale === 'log' ? high / low : high - low
}

/** The width in print, to as many digits as a difference is good for: `0.129 nm`, `a factor of 7.5`. */
function widthText({ plot: { scale }, unit }: AskedPlot, { mark }: AskedMark, width: number): string {
  const number = `${mark.about ? '≈\u00a0' : ''}${formatNumber(rounded(width, 3))}`
  if (scale === 'log') return `a factor of ${number}`
  return unit === '' ? number : `${number}\u00a0${unit}`
}

const same = 1e-9

function sentencesOf(plot: AskedPlot): AnswerPart[][] {
  const ends = plot.asked
    .flatMap(one => {
      const width = widthOf(plot, one)
      return width === null ? [] : [{ one, width }]
    })
    .toSorted((a, b) => b.width - a.width)
  const [top] = ends
  if (top === undefined) return [[words('No range or change is known.')]]
  const first = ends.filter(({ width }) => top.width - width <= same * top.width)
  const [next] = ends.filter(one => !first.includes(one))
  const across = ({ one, width }: typeof top) => widthText(plot, one, width)
  const open = plot.asked.filter(({ mark }) => mark.shape === 'above' || mark.shape === 'below')
  return [
    [...listed(first.map(({ one }) => one)), words(`; from end to end that is ${across(top)}.`)],
    ...(next === undefined ? [] : [[words('Next: '), ...named(next.one, true), words(`, or ${across(next)}.`)]]),
    ...(open.length === 0
      ? []
      : [[words('Of '), words(open.map(({ inside }) => inside).join('; ')), words(' only one end is known.')]]),
    ...doubtsOf(first.slice(0, mostNamed).map(({ one }) => one)),
  ]
}

/** Which range or change has its ends farthest apart, on each axis that has any. */
export const widest: Answering = (corpus, chart, { of }) => {
  const all = askedIn(corpus, chart, of)
  const plots = all.filter(({ asked }) => asked.some(({ mark }) => mark.x2 !== null))
  if (plots.length === 0) return saying([[words('No range or change is known.')]])
  return saying(plots.flatMap(plot => (plots.length > 1 ? headed(plot.axis, sentencesOf(plot)) : sentencesOf(plot))))
}
