import { expect, it } from 'vitest'
import { linkedMentions } from '../../src/core/corpus/linked-mentions.ts'
import { isCitation } from '../../src/core/corpus/section-records.ts'
import type { Section } from '../../src/core/corpus/types.ts'
import { reviewCorpus } from '../search/support/review.ts'

/** The components whose links a reader sees in a text that is not pointed at; quantities and marks of findings show later. */
const visible = new Set(['Fig', 'Sec', 'Cite', 'Note'])

/** How many words a reader sees, the numbers of works among them. */
const words = ({ blocks, uses }: Section): number =>
  blocks.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0) +
  uses.filter(isCitation).reduce((sum, { ids }) => sum + ids.length, 0)

it('a section has at most eight visible links in a hundred words', async () => {
  const corpus = await reviewCorpus()
  const linked = linkedMentions(corpus)
  const dense = corpus.sections.flatMap(section => {
    const links = section.uses
      .filter(use => linked.has(use) || visible.has(use.component))
      .reduce((sum, { ids }) => sum + ids.length, 0)
    const density = (100 * links) / words(section)
    return density > 8 ? [`${section.number}: ${density.toFixed(1)}`] : []
  })
  expect(dense).toEqual([])
})
