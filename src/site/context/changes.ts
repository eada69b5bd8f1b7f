import { memoise } from '../../core/basics/memoise.ts'
import { say, sayFor } from '../../core/catalogue/say.ts'
import { type Words, wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Change, Changes } from '../../core/permalinks/changes.ts'
import { pageOf } from '../../core/permalinks/departures.ts'
import {
  countsByKind,
  paragraphNews,
  type RecordNews,
  recordNews,
  type TextNews,
  textNews,
} from '../../core/permalinks/news.ts'
import { labelAt } from '../../core/permalinks/path.ts'
import { departures } from '../../core/permalinks/standing.ts'
import { pageNameIn, printedNumber } from '../../core/schema/section.ts'
import { nameOf } from '../../outputs/exports/news.ts'
import { pastPage } from './past.ts'

/** A section, or a page of the review, whose text an edition changed, as the page of changes tells it. */
export interface ChangedSection {
  /** What it is called now: "Section 2 Water"; by its number, or the name of the page, where it is gone. */
  name: string
  /** Where its paragraphs are, or were. */
  path: string
  /** Whether its page is still there. */
  isThere: boolean
  /** What happened to all of it, as `new`; null where only its text changed. */
  whole: TextNews['whole']
  /** What happened to its paragraphs, as far as the whole does not say it: `new paragraphs`, with their links. */
  paragraphs: { how: string; links: { label: string; path: string }[] }[]
  /** Where its earlier words stand; null where none were kept, or it is new. */
  past: string | null
  /** True where neither the whole nor a paragraph tells what changed. */
  onlyTitle: boolean
}

/** The sections whose text an edition changed. */
export function changedSections(corpus: Corpus, changes: Changes): ChangedSection[] {
  const words = wordsFor(corpus.review)
  return textNews(changes).map(news => {
    const { path, whole } = news
    const label = labelAt(path)
    const page = pageNameIn(label)
    const isThere = corpus.section(label) !== undefined
    const name = isThere ? nameOf(corpus, path) : (page ?? label)
    const told = whole === null ? paragraphNews(news) : []
    return {
      name: printedNumber(label) === null ? name : say(words.changesPage.section, { name }),
      path,
      isThere,
      whole,
      paragraphs: told.map(({ what, paragraphs }) => ({
        how: sayFor(words, words.changedParagraphs[what], paragraphs.length),
        links: paragraphs.map(({ number: label, anchor }) => ({ label, path: `${path}#${anchor}` })),
      })),
      past: whole === 'new' ? null : pastPage(corpus, path),
      onlyTitle: whole === null && told.length === 0,
    }
  })
}

/** A record that an edition changed, with why, where somebody has said it. */
export interface ChangedRecord {
  name: string
  /** Where it is now. */
  path: string
  /** Where it was; null where it has not moved. */
  former: string | null
  values: Change['values']
  reason: string | null
  /** Where its earlier words stand; null where none were kept, or it is new. */
  past: string | null
}

/** Records of one kind to which an edition did one thing. */
export interface ChangedRecords {
  /** What was done and to how many: `Corrected`, `2 measurements`. */
  what: RecordNews['what']
  counted: string
  kind: RecordNews['kind']
  records: ChangedRecord[]
}

/** What an edition did to records. */
export const changedRecords = memoise((corpus: Corpus, changes: Changes): readonly ChangedRecords[] => {
  const words = wordsFor(corpus.review)
  const gone = departures(corpus)
  const reasons = reasonsOf(corpus)
  const reason = (path: string) => gone.get(path)?.why ?? reasons.get(path)
  return recordNews(changes).map(({ what, kind, changes: all }) => {
    const records = all.map(({ path, values, to }) => ({
      name: nameOf(corpus, to ?? path),
      path: to ?? path,
      former: to === null ? null : path,
      values,
      reason: reason(path) ?? null,
      past: what === 'New' ? null : pastPage(corpus, pageOf(to ?? path)),
    }))
    return {
      what,
      kind,
      counted: sayFor(words, words.addressCounts[kind], all.length),
      records,
    }
  })
})

/** Why what stands at an address was last corrected, by the address. */
const reasonsOf = memoise(
  ({ publication }: Corpus): ReadonlyMap<string, string> =>
    new Map(publication.redirects.corrected.map(({ address, why }) => [address, why])),
)

/** How many of each kind a first edition brings: `70 sections, 12 charts`. */
export const broughtText = (words: Words, { added }: Changes): string =>
  countsByKind(added)
    .map(([kind, number]) => sayFor(words, words.addressCounts[kind], number))
    .join(', ')
