import { capital } from '../../../core/basics/letters.ts'
import { wordsFor } from '../../../core/catalogue/words.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { type Answering, phrase, phraseFor, type Sentence, saying } from './answer.ts'
import { type AskedMark, askedIn, doubted as isDoubted, named } from './asked.ts'

/** More than these are counted and not named. */
const most = 8

const doubtOf = (corpus: Corpus, asked: AskedMark): Sentence =>
  phrase(wordsFor(corpus.review).doubtAnswers.why, { value: named(corpus, asked), doubt: capital(asked.value.doubt) })

/** Which values are in doubt, and what is known against each. */
export const doubted: Answering = (corpus, chart, { of }) => {
  const t = wordsFor(corpus.review)
  const { doubtAnswers: says } = t
  const all = askedIn(corpus, chart, of).flatMap(({ asked }) => asked)
  const inDoubt = all.filter(isDoubted)
  const supported = all.filter(({ mark }) => mark.standing?.is === 'supported').length
  const borne = supported === 0 ? [] : [phraseFor(t, says.supported, supported)]
  if (inDoubt.length === 0) return saying([phraseFor(t, says.none, all.length), ...borne])
  const rest = inDoubt.length - Math.min(most, inDoubt.length)
  return {
    says: [phraseFor(t, says.some, all.length, { some: inDoubt.length }), ...borne],
    items: [
      ...inDoubt.slice(0, most).map(asked => doubtOf(corpus, asked)),
      ...(rest === 0 ? [] : [phrase(says.more, { n: rest })]),
    ],
  }
}
