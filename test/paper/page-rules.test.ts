import { describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { pageRules } from '../../src/site/paper/page-rules.ts'
import { corpusOf, reviews } from '../exports/support/reviews.ts'

/** A review whose sections have more words than a page holds. */
function lengthened(corpus: Corpus): Corpus {
  const long = ({ blocks: [block], ...section }: Corpus['sections'][number]) => ({
    ...section,
    blocks: block ? [{ ...block, text: 'word '.repeat(600) }] : [],
  })
  return { ...corpus, sections: corpus.sections.map(long) }
}

describe('pageRules(corpus)', () => {
  it('has chapters follow on one page, under the names of the authors, where they would not fill their own', async () => {
    const rules = pageRules(await corpusOf(reviews.glaciers))
    expect(rules).toMatch(/@page\{@top-left\{content:"Nobody in particular"\}\}/)
    expect(rules).toMatch(/\.text\.depth-1[^}]*\{break-before:auto\}/)
    expect(rules).not.toMatch(/@page chapter-/)
  })

  it('names its chapter at the head of each page, where chapters are long', async () => {
    const rules = pageRules(lengthened(await corpusOf(reviews.glaciers)))
    expect(rules).toMatch(/@page chapter-1\{@top-left\{content:"1/)
    expect(rules).not.toMatch(/break-before:auto/)
  })
})
