import { memoise } from '../basics/memoise.ts'
import { isCitation } from '../corpus/section-records.ts'
import type { Block, Section } from '../corpus/types.ts'
import { contentHash } from './content.ts'

/** Whether a block is numbered as a paragraph is: paragraphs, headings, lists. Embedded views go by their ids. */
export const isNumbered = ({ anchor }: Pick<Block, 'anchor'>): boolean => /^p\d+$/.test(anchor)

/** Whether a block has words of its own, whose change is one of the text: a numbered one, or a footnote. */
const hasWords = (block: Pick<Block, 'anchor' | 'type'>): boolean => isNumbered(block) || block.type === 'footnote'

/** Whether a block is part of the text, rather than a note that stands beside it. */
export const isText = ({ type }: Pick<Block, 'type'>): boolean => type !== 'note'

/** The works that each block of a section cites, by its anchor, in the order of the text. */
function citedBy({ uses }: Pick<Section, 'uses'>): Map<string, string[]> {
  const cited = new Map<string, string[]>()
  for (const { ids, anchor } of uses.filter(isCitation)) cited.set(anchor, [...(cited.get(anchor) ?? []), ...ids])
  return cited
}

/** The hash of what each numbered block and each footnote says, by its anchor: its words and the works that it cites; worked out once. */
export const blockHashes = memoise((section: Pick<Section, 'blocks' | 'uses'>): ReadonlyMap<string, string> => {
  const cited = citedBy(section)
  return new Map(
    section.blocks.filter(hasWords).map(({ anchor, text }) => [anchor, contentHash([text, cited.get(anchor) ?? []])]),
  )
})

/** The hash of a whole section: its title, what its blocks say in their order, and the views between them. Notes stand beside it. */
export function sectionHash(section: Pick<Section, 'title' | 'blocks' | 'uses'>): string {
  const hashes = blockHashes(section)
  return contentHash([
    section.title,
    ...section.blocks.filter(isText).map(({ anchor }) => hashes.get(anchor) ?? anchor),
  ])
}
