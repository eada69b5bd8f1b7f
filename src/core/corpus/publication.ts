import type { One } from '../kinds/types.ts'
import type { Edition } from '../schema/editions.ts'
import type { Redirects } from '../schema/redirects.ts'

/**
 * What stands at an address: a record of a kind; a section or a page of the review, a paragraph of one or a view embedded in
 * one; a question that a chart answers; a facet's value; or a page or a file of the site's own.
 */
export type AddressKind =
  | 'page'
  | 'file'
  | 'section'
  | 'review-page'
  | 'paragraph'
  | 'view'
  | 'question'
  | 'value'
  | One

/** Whether what stands at an address is a text with paragraphs: a section, or a page of the review. */
export const isWholeText = (kind: AddressKind): boolean => kind === 'section' || kind === 'review-page'

/** An address that the review has now, with what stands there. */
export interface Address {
  /** Within the site: `s/3.1.2/`, `s/3.1.2/#p4`, `r/<id>/`; empty for the home page. */
  path: string
  kind: AddressKind
  /** The hash of its content; null where what is there is made of other things, as in a list of records. */
  hash: string | null
  /** What it is about, so that an id given to another thing is noticed; empty where the id says all. A paragraph's sketch. */
  about: string
  /** A measurement's quantity in words; otherwise null. */
  value: string | null
}

/** What an address held from an edition on. */
export interface Stage {
  edition: string
  /** Null where the content is not tracked, and where it was taken out. */
  hash: string | null
  /** Whether the address went out of use in this edition. */
  gone: boolean
  value: string | null
}

/** A published address. */
export interface LedgerEntry extends Pick<Address, 'path' | 'kind' | 'about'> {
  /** Oldest first: its first edition, and each later one that changed it. */
  stages: Stage[]
}

/** Every address that was ever published, in natural order of their paths. */
export type Ledger = ReadonlyMap<string, LedgerEntry>

/** What stood at an address, in words: a label for each of its parts, empty where there is but one, and what it said. */
export type Wording = readonly (readonly [label: string, words: string])[]

/** A published paragraph that its section has no more. */
export interface LostParagraph {
  /** Its anchor, such as `p4`. */
  anchor: string
  /** The paragraph of its section where its anchor stands now; null where the section has none. */
  at: string | null
  /** The address of the paragraph, there or in another section, that took up its words; null where none did. */
  to: string | null
  /** The first edition without it; null where that is yet to come. */
  edition: string | null
}

/** What a review has published. Without a ledger, nothing. */
export interface Publication {
  ledger: Ledger
  /** Oldest first. */
  editions: readonly Edition[]
  redirects: Redirects
  /** The words that each edition brought or changed, by its version and their addresses; of some editions none were kept. */
  words: ReadonlyMap<string, ReadonlyMap<string, Wording>>
  /** The lost paragraphs of each section, by its number. */
  lost: ReadonlyMap<string, readonly LostParagraph[]>
}
