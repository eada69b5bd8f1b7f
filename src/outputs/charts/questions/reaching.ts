import type { Forms } from '../../../core/catalogue/forms.ts'
import { sayFor } from '../../../core/catalogue/say.ts'
import { wordsFor } from '../../../core/catalogue/words.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import type { Mark, PlotLine } from '../model.ts'
import { type Answering, type AnswerPart, phrase, phraseFor, saying } from './answer.ts'
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

/** A group in a sentence, named; nothing where it is empty. */
const group = (corpus: Corpus, asked: readonly AskedMark[], says: Forms, values = ''): AnswerPart[][] =>
  asked.length === 0
    ? []
    : [phraseFor(wordsFor(corpus.review), says, asked.length, { values, list: listed(corpus, asked, true) })]

function sentencesOf(corpus: Corpus, { asked }: AskedPlot, line: PlotLine): AnswerPart[][] {
  const t = wordsFor(corpus.review)
  const { sideAnswers: says } = t
  const { reaching, below, open } = sides(asked, line.value)
  const inDoubt = asked.filter(doubted).length
  const values = sayFor(t, says.values, asked.length)
  return [
    phrase(t.answers.sentence, { says: [{ is: 'line', line }] }),
    ...(reaching.length === 0 ? [phrase(says.noneReach, { values })] : group(corpus, reaching, says.reach, values)),
    ...group(corpus, below, says.below),
    ...group(corpus, open, says.open),
    ...(inDoubt === 0 ? [] : [phraseFor(t, says.inDoubt, inDoubt)]),
  ]
}

/** How many reach a line of the chart, on the axis that has it. */
export const reaching: Answering = (corpus, chart, { of, line }) =>
  saying(
    askedIn(corpus, chart, of).flatMap(plot =>
      plot.plot.lines
        .filter(({ name, record }) => name === line || record === line)
        .flatMap(one => sentencesOf(corpus, plot, one)),
    ),
  )
