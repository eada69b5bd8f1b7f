import { memoise } from '../basics/memoise.ts'
import type { Corpus } from './types.ts'

type Works = Pick<Corpus, 'records'>

const keysOf = memoise(
  ({ records }: Works): ReadonlyMap<string, number> =>
    new Map(records.references.flatMap(({ key, id }) => (key === null ? [] : [[key, id] as const]))),
)

/** The numbers of works that a component names by number or by key; the check has seen to it that there is each. */
export const workNumbers = (corpus: Works, refs: readonly (number | string)[]): number[] =>
  refs.flatMap(ref => (typeof ref === 'number' ? ref : (keysOf(corpus).get(ref) ?? [])))
