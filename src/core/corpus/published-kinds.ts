import { kindOf, kinds } from '../kinds/kinds.ts'
import type { Kind } from '../kinds/types.ts'
import type { Corpus } from './types.ts'

/** The kinds of which a review publishes files: all but those that only some reviews have, where it has none of them. */
export const publishedKinds = ({ records }: Pick<Corpus, 'records'>): Kind[] =>
  kinds.filter(kind => !kindOf(kind).occasional || records[kind].length > 0)
