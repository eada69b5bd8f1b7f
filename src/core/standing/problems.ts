import { memoise } from '../basics/memoise.ts'
import { say } from '../catalogue/say.ts'
import { wordsFor } from '../catalogue/words.ts'
import type { Corpus } from '../corpus/types.ts'
import { checksAbout, type Judged } from '../sources/asked.ts'

/** How an open problem stands by the works that were asked about it; null where none was. */
export type ProblemState = 'answered' | 'partly-answered' | 'open' | null

/** How an open problem stands, with what each work says of it, the most telling first. */
export interface ProblemStanding {
  is: ProblemState
  told: readonly Judged[]
}

const order: readonly Judged['verdict'][] = ['answers', 'partly-answers', 'leaves-open']

/** How an open problem stands: answered where a work answers it and none leaves it open, partly where some does a part. */
export const problemStanding = memoise((corpus: Corpus, id: string): ProblemStanding => {
  const told = checksAbout(corpus, id)
    .filter(({ kind }) => kind === 'challenges')
    .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
  const has = (verdict: Judged['verdict']) => told.some(one => one.verdict === verdict)
  if (told.length === 0) return { is: null, told }
  if (has('answers')) return { is: has('leaves-open') ? 'partly-answered' : 'answered', told }
  return { is: has('partly-answers') ? 'partly-answered' : 'open', told }
})

/** The sign of each state of a problem that works were asked about; the catalogue has its word. */
export const problemSigns: Readonly<Record<NonNullable<ProblemState>, string>> = {
  answered: '✓',
  'partly-answered': '◐',
  open: '?',
}

/** How an open problem stands in plain words, as they stand behind it: `◐ partly answered, our judgement`; null where nobody was asked. */
export function problemWords(corpus: Corpus, id: string): string | null {
  const { is } = problemStanding(corpus, id)
  const { problem } = wordsFor(corpus.review)
  return is && say(problem.told, { sign: problemSigns[is], state: problem.states[is] })
}
