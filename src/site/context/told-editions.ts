import { memoise } from '../../core/basics/memoise.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { type EditionNews, newsOf } from '../../outputs/exports/news.ts'
import { type ChangedRecord, type ChangedSection, changedRecords, changedSections } from './changes.ts'

/** Some of what an edition changed, in a list with an anchor. */
interface Told<T> {
  id: string
  heading: string
  items: readonly T[]
}

/** An edition as the page of changes tells of it; of the first, everything is new, and nothing listed. */
export interface ToldEdition extends EditionNews {
  texts: Told<ChangedSection>
  records: readonly Told<ChangedRecord>[]
}

/** What has changed since the last edition, and every edition, with the lists of what each changed; newest first. */
export const toldEditions = memoise((corpus: Corpus): readonly ToldEdition[] => {
  const t = wordsFor(corpus.review)
  return newsOf(corpus).map(news => {
    const { id, isFirst, changes } = news
    const records = isFirst ? [] : changedRecords(corpus, changes)
    return {
      ...news,
      texts: {
        id: `e-${id}-text`,
        heading: t.changesPage.text,
        items: isFirst ? [] : changedSections(corpus, changes),
      },
      records: records.map(({ what, kind, counted, records }) => ({
        id: `e-${id}-${what.toLowerCase()}-${kind}`,
        heading: `${t.recordNews[what]}: ${counted}`,
        items: records,
      })),
    }
  })
})

/** About how many characters of HTML an edition takes with the first parts of its lists. */
export function charactersOfEdition({ texts, records }: ToldEdition): number {
  const ofTexts = texts.items.reduce((sum, section) => sum + charactersOfSection(section), 0)
  return 600 + Math.min(ofTexts, mostOfTexts) + records.reduce((sum, { items }) => sum + charactersOfRecords(items), 0)
}

/** About how many characters the news of a section takes: its name and its links to paragraphs. */
export const charactersOfSection = ({ paragraphs }: ChangedSection): number =>
  150 + 70 * paragraphs.reduce((sum, { links }) => sum + links.length, 0)

/** Of long lists an edition shows a part. */
const [mostOfTexts, mostOfRecords] = [20_000, 10]

const charactersOfRecords = (records: readonly ChangedRecord[]): number =>
  300 + 200 * Math.min(records.length, mostOfRecords)
