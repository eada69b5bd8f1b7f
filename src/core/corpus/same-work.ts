import type { Corpus } from './types.ts'

/** The number under which a work is told: its own, or that of the entry that it repeats. */
const firstNumber = ({ get }: Pick<Corpus, 'get'>, number: number): number =>
  get('references', number)?.['same-as'] ?? number

/** Works by their numbers, each work once, however many entries of the bibliography it has. */
export const eachOnce = (corpus: Pick<Corpus, 'get'>, numbers: readonly number[]): number[] => [
  ...new Set(numbers.map(number => firstNumber(corpus, number))),
]

/** The numbers of the other entries that are the same work. */
export function otherNumbers(corpus: Pick<Corpus, 'get' | 'records'>, number: number): number[] {
  const first = firstNumber(corpus, number)
  return corpus.records.references.flatMap(({ id, 'same-as': same }) =>
    id !== number && (id === first || same === first) ? [id] : [],
  )
}
