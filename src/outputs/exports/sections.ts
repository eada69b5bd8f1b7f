import { z } from 'zod'
import { citedIn } from '../../core/corpus/section-records.ts'
import { kindNamed } from '../../core/corpus/text/components.ts'
import type { Corpus, Section } from '../../core/corpus/types.ts'
import { permalinked } from '../../core/kinds/kinds.ts'
import { sectionPath } from '../../core/permalinks/path.ts'
import { sectionHash } from '../../core/permalinks/text.ts'
import { sectionNumber } from '../../core/schema/id.ts'

/** A section as it is published. */
export const contractSection = z
  .strictObject({
    number: sectionNumber.describe('The number of the section; it never changes.'),
    title: z.string().describe('Its title.'),
    url: z.string().describe('The address of its page, relative to the site.'),
    refs: z.array(z.int()).describe('The works that its text cites, by their numbers, in ascending order.'),
    records: z
      .array(z.string())
      .describe('The measurements, findings, pathways and notes that its text shows or that it states first, by id.'),
    hash: z.string().describe('A hash of its title and its text: it changes when they do.'),
  })
  .describe('A numbered part of the review.')

/** Every section in the order of the review, with the works that it cites and the records that it shows. */
export function contractSections(corpus: Corpus): z.infer<typeof contractSection>[] {
  return corpus.sections.map(section => ({
    number: section.number,
    title: section.title,
    url: sectionPath(section.number),
    refs: citedIn(section),
    records: recordsOf(corpus, section),
    hash: sectionHash(section),
  }))
}

/** First what the text shows, in its order, then what is stated in the section and shown in another. */
function recordsOf(corpus: Corpus, section: Section): string[] {
  const kinds: readonly string[] = permalinked
  const shown = section.uses.filter(({ component }) => kinds.includes(kindNamed(component) ?? ''))
  const stated = corpus.recordsOf(section.number)
  return [
    ...new Set([...shown.flatMap(({ ids }) => ids), ...permalinked.flatMap(kind => stated[kind].map(({ id }) => id))]),
  ]
}
