import { type Words, wordsFor } from '../../../core/catalogue/words.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { type Answering, type AnswerPart, between, phrase, saying, words } from './answer.ts'
import { type AskedMark, askedIn, doubted, intervalOf, named, told } from './asked.ts'

/** One end of an axis: which values are nearer to it, and what is said of them. */
export interface End {
  /** Above zero where the greater values are nearer. */
  towards: 1 | -1
  /** The bound that goes on towards the end, and the one that stops short of it. */
  open: 'above' | 'below'
  closed: 'above' | 'below'
  /** What is said of it: that only bounds are known, what is surely outermost, what may be. */
  says: Record<'onlyBounds' | 'sure' | 'bound' | 'maybe', keyof Words['extremeAnswers']>
}

export const greatestEnd: End = {
  towards: 1,
  open: 'above',
  closed: 'below',
  says: { onlyBounds: 'onlyBoundsGreatest', sure: 'sureGreatest', bound: 'boundGreater', maybe: 'maybeGreater' },
}
export const leastEnd: End = {
  towards: -1,
  open: 'below',
  closed: 'above',
  says: { onlyBounds: 'onlyBoundsLeast', sure: 'sureLeast', bound: 'boundLess', maybe: 'maybeLess' },
}

/** Numbers that differ by less than this share of them are the same. */
const same = 1e-9

const isSame = (more: number, less: number): boolean => more - less <= same * Math.abs(more)

/** How far a mark goes towards an end. */
const reach = ({ towards }: End, { mark: { x, x2 } }: AskedMark): number => Math.max(towards * x, towards * (x2 ?? x))

/** The outermost of some marks, and what a reader must know of it. */
export interface Extreme {
  /** Those that go farthest, of equals all; none where nothing but bounds that stop short of the end is known. */
  first: AskedMark[]
  /** The one after them, with its equals; none where there is none. */
  next: AskedMark[]
  /** The outermost of what is not in doubt, where that is another. */
  sure: AskedMark | null
  /** What may go farther than the first: bounds, and what an uncertainty leaves open. */
  open: AskedMark[]
}

/** Which of some marks goes farthest towards an end. A bound that stops short of the end is no value that was reached. */
export function extremeOf(end: End, asked: readonly AskedMark[]): Extreme {
  const reached = asked
    .filter(({ mark }) => mark.shape !== end.closed)
    .toSorted((a, b) => reach(end, b) - reach(end, a))
  const [top] = reached
  if (top === undefined) return { first: [], next: [], sure: null, open: [...asked] }
  const most = reach(end, top)
  const isFirst = (one: AskedMark) => isSame(most, reach(end, one))
  const first = reached.filter(isFirst)
  // A bound that goes on towards the end has no rank: it is told apart.
  const rest = reached.filter(one => !isFirst(one) && one.mark.shape !== end.open)
  const sure = first.some(one => !doubted(one)) ? null : (rest.find(one => !doubted(one)) ?? null)
  const open = asked.filter(one => !first.includes(one) && mayGoBeyond(end, one, first))
  const [second] = rest
  const next = second === undefined ? [] : rest.filter(one => isSame(reach(end, second), reach(end, one)))
  return { first, next, sure, open }
}

/** Whether a mark may lie beyond the first ones: as a bound, or within what uncertainties leave open. */
function mayGoBeyond(end: End, one: AskedMark, first: readonly AskedMark[]): boolean {
  const far = farthest(end, one)
  const near = Math.max(...first.map(other => (other.mark.spread === null ? reach(end, other) : nearest(end, other))))
  return far === null || far > near
}

/** As far as a mark may go towards an end; null where that is open. */
function farthest({ towards }: End, { mark }: AskedMark): number | null {
  const { low, high } = intervalOf(mark)
  const at = towards === 1 ? high : low
  return at === null ? null : towards * at
}

/** As far as a mark with an uncertainty goes at least. */
const nearest = ({ towards }: End, { mark: { spread, x } }: AskedMark): number =>
  towards * ((towards === 1 ? spread?.low : spread?.high) ?? x)

/** More than these are counted and not named. */
export const mostNamed = 4

/** Values under their names, the first few of them. */
export function listed(corpus: Corpus, asked: readonly AskedMark[], inside = false): AnswerPart[] {
  const { answers: t } = wordsFor(corpus.review)
  const shown = asked.length > mostNamed + 1 ? asked.slice(0, mostNamed) : asked
  const rest = asked.length - shown.length
  const parts = between(
    shown.map((one, index) => named(corpus, one, inside || index > 0)),
    t.semicolon,
  )
  return rest === 0 ? parts : phrase(t.andMore, { list: parts, n: rest })
}

/** What is known against some values, a sentence each. */
export const doubtsOf = (corpus: Corpus, asked: readonly AskedMark[]): AnswerPart[][] =>
  asked
    .filter(doubted)
    .map(({ inside, value }) =>
      phrase(wordsFor(corpus.review).doubtAnswers.valueOf, { name: inside, doubt: value.doubt }),
    )

/** What may go beyond the first, in a sentence; nothing where nothing may. */
export function openSentence(corpus: Corpus, { says }: End, open: readonly AskedMark[]): AnswerPart[][] {
  if (open.length === 0) return []
  const isBound = open.every(({ mark }) => mark.shape === 'above' || mark.shape === 'below')
  const { answers, extremeAnswers: t } = wordsFor(corpus.review)
  const values = between(
    open.slice(0, mostNamed).map(one => named(corpus, one, true)),
    answers.semicolon,
  )
  return [phrase(t[isBound ? says.bound : says.maybe], { values })]
}

/** Answers which is the outermost on each axis, and which comes next. */
export const outermost =
  (end: End): Answering =>
  (corpus, chart, { of }) => {
    const plots = askedIn(corpus, chart, of)
    return saying(
      plots.flatMap(({ axis, asked }) => {
        const sentences = sentencesOf(corpus, end, asked)
        return plots.length > 1 ? headed(corpus, axis, sentences) : sentences
      }),
    )
  }

/** Sentences about one of several axes. */
export const headed = (
  corpus: Corpus,
  axis: string,
  [first = [], ...rest]: readonly AnswerPart[][],
): AnswerPart[][] => [[...phrase(wordsFor(corpus.review).answers.colon, { name: axis }), ...first], ...rest]

function sentencesOf(corpus: Corpus, end: End, asked: readonly AskedMark[]): AnswerPart[][] {
  const { answers, extremeAnswers: t } = wordsFor(corpus.review)
  const { first, next, sure, open } = extremeOf(end, asked)
  if (first.length === 0) return [phrase(t[end.says.onlyBounds], { values: listed(corpus, open) })]
  const values = listed(corpus, first)
  return [
    first.length > 1 ? phrase(t.same, { values }) : phrase(answers.sentence, { says: values }),
    ...nextSentence(corpus, asked, next),
    ...openSentence(corpus, end, open),
    ...doubtsOf(corpus, first.slice(0, mostNamed)),
    ...(sure === null ? [] : [phrase(t[end.says.sure], { value: named(corpus, sure, true) })]),
  ]
}

function nextSentence(corpus: Corpus, asked: readonly AskedMark[], next: readonly AskedMark[]): AnswerPart[][] {
  const { extremeAnswers: t } = wordsFor(corpus.review)
  if (asked.length === 1) return [[words(t.noOther)]]
  return next.length === 0 ? [] : [phrase(t.next, { values: listed(corpus, next, true) })]
}

/** From the least to the greatest of some marks; null where only bounds are known at an end. */
export function rangeOf(asked: readonly AskedMark[]): { least: AskedMark; greatest: AskedMark } | null {
  const [least] = extremeOf(leastEnd, asked).first
  const [greatest] = extremeOf(greatestEnd, asked).first
  return least === undefined || greatest === undefined ? null : { least, greatest }
}

/** The same in words: `10.6 % (hard carbon) to 500 % (black phosphorus)`. */
export function rangeParts(corpus: Corpus, asked: readonly AskedMark[]): AnswerPart[] {
  const range = rangeOf(asked)
  if (range === null) return listed(corpus, asked)
  const { extremeAnswers: t } = wordsFor(corpus.review)
  const { least, greatest } = range
  const under = (one: AskedMark) => phrase(t.under, { value: told(corpus, one), name: one.inside })
  return least === greatest ? under(least) : phrase(t.range, { least: under(least), greatest: under(greatest) })
}
