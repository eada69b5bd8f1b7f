import type { Corpus, Section } from '../../core/corpus/types.ts'
import { firstSentences } from '../../core/words/shorten.ts'

/** The records that a section states, with the section. */
export interface SectionPart<R> {
  section: Section
  records: R[]
}

/** Records by the sections that state them, in the order of the sections. */
export function bySection<R extends { section: string }>(
  { sections }: Pick<Corpus, 'sections'>,
  records: readonly R[],
): SectionPart<R>[] {
  const stated = Map.groupBy(records, ({ section }) => section)
  return sections.flatMap(section => {
    const own = stated.get(section.number)
    return own ? [{ section, records: own }] : []
  })
}

/** The sections that a section is part of, the chapter first. */
export function ancestorsOf(corpus: Corpus, { number }: Section): Section[] {
  // Most have none: nobody has to look through all sections for that.
  if (!number.includes('.')) return []
  return corpus.sections.filter(section => number.startsWith(`${section.number}.`))
}

/** What a section is about, for lists of pages: the first sentences of its first paragraph, else its title. */
export const sectionSummary = ({ blocks, title }: Pick<Section, 'blocks' | 'title'>): string =>
  firstSentences(blocks.find(({ type }) => type === 'paragraph')?.text ?? title, 200)
