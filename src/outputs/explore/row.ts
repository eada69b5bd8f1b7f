import type { Uncertainty } from '../../core/basics/uncertainty.ts'
import type { Words } from '../../core/catalogue/words.ts'
import type { Explored } from '../../core/kinds/types.ts'
import type { Condition, Qualifier } from '../../core/schema/quantity.ts'
import type { SourceVerdict } from '../../core/schema/source-verdict.ts'
import type { StandingName } from '../../core/schema/standing.ts'

/** What a measurement says, as printed and in the unit that all values of its property are compared in. */
export interface RowQuantity {
  qualifier: Qualifier
  value: number | null
  min: number | null
  max: number | null
  from: number | null
  to: number | null
  unit: string
  /** As printed: `≈ 420 %`. */
  printed: string
  /** The same in the common unit of its property; null where it is printed in that. */
  common: string | null
  /**
   * The ends of what it covers in the common unit, of a change before and after; null where it is open at that end, and
   * both where its own unit does not convert to that one.
   */
  low: number | null
  high: number | null
}

/** What the published record of a measurement says where its row has words for a reader. */
export interface RowStated {
  formula: string | null
  ucum: string | null
  uncertainty: Uncertainty | null
  conditions: (Condition & { ucum: string | null })[]
  decimals: number | null
  approximate: boolean
  body: string | null
  along: string | null
}

/** What is known of a record, as it is published beside it. */
export interface RowKnown {
  standing: StandingName
  source_verdict: SourceVerdict | 'parted' | null
  source_value: string | null
  notes: string[]
}

/** How a record stands, in words for a reader. */
export interface RowStanding {
  is: StandingName
  /** The same in a few words, with what of the record it is on: `contradicted: number of cycles`. */
  says: string
  /** What puts it in doubt, in plain words; null where nothing does. */
  why: string | null
  /** True where the record is from later literature. */
  addition: boolean
  /** What the works say of it, in few words: `differs: 540 °C (abstract)`; null where none was read. */
  source: string | null
}

/** One record of whatever kind, in plain text: all that a table or a comparison in a page needs of it. */
export interface Row {
  record: Explored
  id: string
  /** Where its page, or its place on a page, is: relative to the site. */
  path: string
  /** What a measurement is of; the statement or the title of other records. */
  title: string
  section: string
  materials: string[]
  /** The value of each facet, in the order of the vocabulary; a list of several, null where it has none. */
  facets: (string | readonly string[] | null)[]
  /** The values of the coloured facet that a finding sets beside each other. */
  compares: string[]
  /** For a measurement: its property; null otherwise. */
  property: string | null
  quantity: RowQuantity | null
  stated: RowStated | null
  /** For a measurement: the circumstances, as one text. */
  conditions: string | null
  /** For a measurement: measured, theoretical and so on. */
  kind: string | null
  formula: string | null
  /** What the formula has in common with those of other values of the coloured facet; null where it has none. */
  phase: string | null
  /**
   * How many of the coloured facet's value the phase of its formula holds more than its material does, for one formula unit
   * of that; null where its formulas do not tell.
   */
  taken: number | null
  /** Null for a kind of which no work is asked, such as a challenge. */
  standing: RowStanding | null
  refs: number[]
  figure: string | null
  origin: string | null
  note: string | null
  /** How the record stands, and what the cited works make of it; null for what has no standing. */
  known: RowKnown | null
}

/** A value of a facet, a property, a material or a section, with the name that a reader sees. */
export interface NamedValue {
  id: string
  name: string
  short: string | null
}

/** The words of the interface that tables and comparisons say, in the language of the review, and its decimal sign. */
export type DataWords = Pick<
  Words,
  'language' | 'compared' | 'explored' | 'origins' | 'quantityKinds' | 'standing' | 'addition'
> & { point: string }

/** All records of a review as rows, with the names of what they name. */
export interface Dataset {
  words: DataWords
  /** The kinds of record, in the order of the rows, and what one of them is called. */
  kinds: (NamedValue & { one: string })[]
  facets: { id: string; name: string; values: NamedValue[] }[]
  /** The facet whose values have colours; null where none has. */
  coloured: string | null
  /**
   * Properties with their common unit as it is shown, whether a ratio of two values says something, and whether a count
   * of quantities has them.
   */
  properties: (NamedValue & { unit: string; percent: boolean; ratio: boolean; counted: boolean })[]
  /** Materials with the values of the coloured facet that they are made with. */
  materials: (NamedValue & { class: string; holds: string[] })[]
  sections: NamedValue[]
  works: { id: number; name: string }[]
  rows: Row[]
}
