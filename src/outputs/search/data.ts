import type { Shown } from './entry.ts'

/** Entries as columns, which compress better than rows: by field, the texts of each, and their marks, a figure each. */
export type Columns = Record<Exclude<keyof Shown, 'mark'>, string[]> & { mark: string }

/** All that is needed to make an index in the page: small reviews send this, once. */
export interface WholeIndex {
  shown: Columns
  /** The names of each entry, joined by `|`; 1 where it goes by its title alone. */
  names: (string | 1)[]
  /** The subjects that each is about, as rising numbers (`numbers.ts`) into `subjects`. */
  about: string[]
  /** The names of each subject, joined by `|`. */
  subjects: string[]
}

/** How an index is cut in parts of which a page asks for those that it needs: large reviews send this. */
export interface PartedIndex {
  /** Where each part of the keys begins: a text that is behind all keys before, and no key of the part before it. */
  keys: string[]
  /** The number of the first key in each of these parts, `search-keys-0.js`, `search-keys-1.js` …, as `writeNumbers` has it. */
  keyNumbers: string
  /** The number of the first key in each part of what keys lead to, `search-postings-0.js` …, in the same form. */
  postings: string
  /** The number of the first entry in each part of what is shown, `search-shown-0.js` …, in the same form. */
  shown: string
}

/** What `search-index.js` holds. */
export interface IndexData {
  /** How many entries there are of each kind, in the order of `kindOrder`; entries are numbered through in that order. */
  counts: number[]
  /** The language of the review, such as `de`. */
  language: string
  /** Words and phrases that stand for each other, a list a group. */
  alike: string[][]
  whole: WholeIndex | null
  parted: PartedIndex | null
}

/** What a part of an index holds: keys, or what they lead to (`pack.ts`), or entries as they are shown. */
export type PartData = string | Columns

/** What the scripts of an index put under `atlas` in the page's global object. */
export interface SearchData {
  searchIndex?: IndexData
  searchParts?: Record<string, PartData>
}
