import { count } from '../../../core/corpus/words.ts'
import type { Mark, PlotLine } from '../model.ts'
import { type Answering, type AnswerPart, saying, words } from './answer.ts'
import { type AskedMark, type AskedPlot, askedIn, doubted, intervalOf } from './asked.ts'
import { listed } from './extreme.ts'

/** Which marks reach a value, which stay below it, and of which it can't be told. */
function sides(asked: readonly AskedMark[], value: number): Record<'reaching' | 'below' | 'open', AskedMark[]> {
  const groups = Map.groupBy(asked, ({ mark }) => sideOf(mark, value))
  return { reaching: groups.get('reaching') ?? [], below: groups.get('below') ?? [], open: groups.get('open') ?? [] }
}

function sideOf(mark: Mark, value: number): 'reaching' | 'below' | 'open' {
  const { low, high } = intervalOf(mark)
  // A change had both its ends; of a range nobody knows where in it the value lies.
  const reached = mark.shape === 'change' ? high : low
  if (reached !== null && reached >= value) return 'reaching'
  // What is less than a value never reaches it; what is at most a value may.
  const isShort =
    mark.shape === 'below' && !mark.closed ? high !== null && high <= value : high !== null && high < value
  return isShort ? 'below' : 'open'
}

const noun = (many: number, one: string, several: string): string => (many === 1 ? one : several)

/** A group in a sentence, named; nothing where it is empty. */
const group = (asked: readonly AskedMark[], says: string): AnswerPart[][] =>
  asked.length === 0 ? [] : [[words(`${asked.length} ${says}: `), ...listed(asked, true), words('.')]]

function sentencesOf({ asked }: AskedPlot, line: PlotLine): AnswerPart[][] {
  const { reaching, below, open } = sides(asked, line.value)
  const inDoubt = asked.filter(doubted).length
  const reach = noun(reaching.length, 'reaches', 'reach')
  const told = `Of ${count(asked.length, 'value')} ${reaching.length === 0 ? 'none' : reaching.length} ${reach} it`
  return [
    [{ is: 'line', line }, words('.')],
    [...(reaching.length === 0 ? [words(told)] : [words(`${told}: `), ...listed(reaching, true)]), words('.')],
    ...group(below, noun(below.length, 'stays below', 'stay below')),
    ...group(open, 'can lie on either side'),
    ...(inDoubt === 0 ? [] : [[words(`${inDoubt} of them ${noun(inDoubt, 'is', 'are')} in doubt.`)]]),
  ]
}

/** How many reach a line of the chart, on the axis that has it. */
export const reaching: Answering = (corpus, chart, { of, line }) =>
  saying(
    askedIn(corpus, chart, of).flatMap(plot =>
      plot.plot.lines
        .filter(({ name, record }) => name === line || record === line)
        .flatMap(one => sentencesOf(plot, one)),
    ),
  )
