import type { Corpus } from '../../../src/core/corpus/types.ts'
import { citables } from '../../../src/outputs/cite/citables.ts'
import type { PageFacts } from '../../../src/outputs/metadata/page.ts'

/** What is known of a page of a review: what it shows that can be cited, or a list of things where that is none. */
export const factsOf = (corpus: Corpus, path: string): PageFacts => ({
  corpus,
  path,
  title: 'A page',
  description: 'What is on it.',
  own: citables(corpus).get(path) ?? null,
})
