import type { Corpus } from '../../core/corpus/types.ts'
import { publicAddress } from '../../core/permalinks/public.ts'
import type { Citable } from '../cite/citables.ts'

/** What a page is, for programs that read it. */
export interface PageFacts {
  corpus: Corpus
  /** Its path within the site. */
  path: string
  /** Its own title, plain text. */
  title: string
  description: string
  /** What it shows that can be cited; null for a list of things. */
  own: Citable | null
}

/** The address under which a page is cited, absolute; null where the review has no public address yet. */
export const canonical = ({ corpus, path }: Pick<PageFacts, 'corpus' | 'path'>): string | null =>
  publicAddress(corpus.review, path)
