import { memoise } from '../basics/memoise.ts'
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

/** Each state of a problem that works were asked about, in its sign and word. */
export const problemSigns: Readonly<Record<NonNullable<ProblemState>, { sign: string; word: string }>> = {
  answered: { sign: '✓', word: 'answered' },
  'partly-answered': { sign: '◐', word: 'partly answered' },
  open: { sign: '?', word: 'still open' },
}

/** How an open problem stands in plain words, as they stand behind it: `◐ partly answered, our judgement`; null where nobody was asked. */
export function problemWords(corpus: Corpus, id: string): string | null {
  const { is } = problemStanding(corpus, id)
  return is && `${problemSigns[is].sign} ${problemSigns[is].word}, our judgement`
}
