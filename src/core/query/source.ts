import type { Kind, Records } from '../kinds/types.ts'
import type { Vocabulary } from '../schema/vocabulary.ts'
import type { FacetsOf } from './facets.ts'
import type { Lookups } from './lookups.ts'

/** What a query asks of a review: its records by their ids, their facets, and what rests on a work. */
export interface Fields {
  /** The record of a kind with an id (a reference's number as text), or undefined. */
  get<K extends Kind>(kind: K, id: string | number): Records[K] | undefined
  /** The value of each facet on a record. */
  facetsOf: FacetsOf
  /** The records that rest on a reference. */
  citing(reference: number): { kind: Kind; id: string }[]
}

/** What is asked of a review by what shows its records; a corpus has it, tests make one of their own. */
export interface Source extends Fields, Lookups {
  /** In which language it speaks, and whether it retells an article. */
  review: { language: string; article: object | null }
  vocabulary: Vocabulary
  records: { [K in Kind]: Records[K][] }
  section(number: string): { number: string; title: string } | undefined
}
