import type { Kind } from '../../kinds/types.ts'
import type { Review, SectionEntry } from '../../schema/review.ts'
import type { Search } from '../../schema/search.ts'
import type { Vocabulary } from '../../schema/vocabulary.ts'
import type { SourceCopy } from '../../sources/copy.ts'
import type { Memory } from '../memory.ts'
import type { Report } from '../problems.ts'
import type { Located } from '../read/located.ts'
import type { SourceFile } from '../read/source.ts'
import type { ReadSection } from '../text/section.ts'
import type { Pack, Place } from '../types.ts'
import { placeIn, type RecordEntry } from '../validate/entries.ts'
import type { MappingFile } from '../validate/mappings.ts'
import type { VocabularyWords } from '../validate/vocabulary.ts'

/** Which ids exist, those of records that broke a rule among them. */
export interface KnownRecords {
  has(kind: Kind, id: string): boolean
  get<K extends Kind>(kind: K, id: string): RecordEntry<K> | undefined
  ids(kind: Kind): string[]
  /** Whether the review has no file of a kind. */
  lacks(kind: Kind): boolean
  /** What an unknown id was probably meant to be, as a hint. */
  hint(kind: Kind, id: string): string | null
}

/** Everything that the rules about links look at. */
export interface Linking {
  entries: readonly RecordEntry[]
  known: KnownRecords
  words: VocabularyWords
  vocabulary: MappingFile<Vocabulary>
  /** The packs that there are, asked for or not. */
  packs: readonly Pack[]
  review: MappingFile<Review>
  /** How works were searched for; null where that is not written down. */
  search: MappingFile<Search> | null
  sections: readonly SectionEntry[]
  /** Whether the review has formulas, so that words like one are taken for one that is typed by hand. */
  hasFormulas: boolean
  /** The fields that records have and that no record can have, with their values. */
  strangers: ReadonlyMap<string, ReadonlySet<string>>
  /** The numbers of the sections. */
  numbers: ReadonlySet<string>
  /** The ids of the records that a note is about. */
  noted: ReadonlySet<string>
  /** The texts that were read, by section. */
  texts: ReadonlyMap<string, ReadSection>
  /** The files of texts; null where there is no folder of them. */
  textFiles: readonly SourceFile[] | null
  /** The curator's own copies of cited works; none where they are not asked for. */
  copies: readonly SourceCopy[]
  memory: Memory
  report: Report
}

/** A place that is worked out only when there is something to report. */
export type At = () => Place

/** The places of what stands inside something, by path. */
export const inside =
  (standing: Located) =>
  (...path: (string | number)[]): At =>
  () =>
    placeIn(standing, path)
