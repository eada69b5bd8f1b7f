import type { z } from 'zod'
import type { computed } from '../schema/computed.ts'
import type { QueriedKind } from '../schema/query.ts'
import type { Vocabulary } from '../schema/vocabulary.ts'
import type { Home } from './home.ts'

/** A record of another kind that a record names, and where inside it. */
export interface NamedRecord<Kind extends string = string> {
  readonly kind: Kind
  readonly id: string
  readonly path: readonly (string | number)[]
}

/** A text of which only a sketch is kept: it may be reworded as long as it says much the same. */
export interface Claim {
  readonly claim: string
}

/** What a search finds a record by, in the inline notation. */
export interface Sought {
  /** Its title, by which it is found as by a name; null for what goes by the first line of its words. */
  readonly title: string | null
  /** Its words, line by line, each as texts that are sentences of it; null for those that it lacks. */
  readonly lines: readonly (readonly (string | null)[])[]
  /** The formulas that it names besides those in its words. */
  readonly formulas: readonly string[]
}

/**
 * All that is asked of a kind of record. One object for each kind gives the answers; everything else maps over them.
 * What only a part of the site can say, such as the component that draws a record, stands there, in a table of kinds.
 */
export type KindOf<Value, Kind extends string = string> = Answers<Value, Kind> & Asking

/** The fields that a query may ask for besides facets; null where no query asks for the kind. */
type Asking =
  /** What a query may ask for stands in its schema, so that a kind which is asked for must be one of those. */
  | { readonly many: QueriedKind; readonly asked: { readonly fields: readonly string[]; readonly faceted: boolean } }
  | { readonly many: string; readonly asked: null }

interface Answers<Value, Kind extends string> {
  /** What one of them is called, in messages, in the ledger and as the value of a facet. */
  readonly one: string
  /** What several are called: the name of their file or folder under `data/`, and of what is published of them. */
  readonly many: string
  /** What they are, in a sentence, for the documentation of the data. */
  readonly description: string
  /** The schema of a record in a review with these facets. */
  schema(facets: readonly string[]): z.ZodType<Value>

  /** What one is called in a list of records, in the inline notation; null where that takes more than the record. */
  title(record: Value): string | null
  /** The classes of the vocabulary that its field `class` is one of; those of its material where it has no such field. */
  readonly classed?: keyof Vocabulary['classes']

  /** Where they stand in the site. */
  readonly home: Home
  /** The key by which one is found, where that is more than its id. */
  key?(record: Value): string
  /** Whether the source numbers them. */
  readonly numbered: boolean
  /** What one is about, which must stay the same for its id to stand for the same thing; empty where its id says all. */
  about(record: Value): string | Claim
  /** Whether its name may be mended without another thing being meant. */
  readonly mended?: boolean
  /** Whether what it is about ends in the id of a material. */
  readonly ofMaterial?: boolean
  /** What it states, in words, which the ledger remembers. */
  states?(record: Value, vocabulary: Vocabulary): string

  /** Every record of other kinds that one names. */
  names(record: Value): readonly NamedRecord<Kind>[]
  /** The ids of records, of whatever kind, that one is about. */
  subjects?(record: Value): readonly string[]
  /** Whether a note may be about one. */
  readonly noted: boolean
  /** Whether one is there to be used by the text or by other records, and is reported where nothing does. */
  readonly helper: boolean
  /** The words in a text that use one without a component. */
  words?(record: Value): readonly (string | null)[]
  /** Whether the text of its section must show one. */
  readonly placed: boolean
  /** What its anchors in a text begin with, where it is a view that a text embeds. */
  readonly view?: string
  /** The fields in which no quantity is typed by hand; null where its texts may type what they like, formulas too. */
  readonly strict: readonly string[] | null

  /** Whether a query for `records` finds it, beside those of other kinds. */
  readonly together: boolean
  /** What lists of it are called on the pages of what it is about, in anchors and counts; null where none lists it. */
  readonly listed: string | null
  /** Whether it is a row of the explorer. */
  readonly explored: boolean
  /**
   * What a search finds one by, where its own fields say it; true where the search puts that together from more than the
   * record, false where no search finds it.
   */
  readonly searched: boolean | ((record: Value) => Sought)
  /** Whether it can be cited. */
  readonly cited: boolean
  /** Whether its files are published only where a review has any of the kind. */
  readonly occasional?: boolean
  /** What is computed for a published record besides its address and the texts as they are typed. */
  readonly computed: readonly Exclude<keyof typeof computed, 'url' | 'written'>[]
  /** The keys that lead a published record, in their order; what its schema has besides follows. */
  readonly leading: readonly string[]
}

/** Where the review's facets stand among the leading keys of a published record. */
export const facetsHere = '…facets'
