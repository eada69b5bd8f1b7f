import type { Kind, Records } from '../kinds/types.ts'
import type { Vocabulary } from '../schema/vocabulary.ts'
import type { Lookups } from './lookups.ts'

/** What is asked of a review by what shows its records; a corpus has it, tests make one of their own. */
export interface Source extends Lookups {
  vocabulary: Vocabulary
  records: { [K in Kind]: Records[K][] }
  /** The record of a kind with an id (a reference's number as text), or undefined. */
  get<K extends Kind>(kind: K, id: string | number): Records[K] | undefined
  /** The value of each facet on a record. */
  facetsOf(record: object): Readonly<Record<string, string | null>>
}

/** What charts ask besides: which records rest on a work, and what sections are called. */
export interface ChartSource extends Source {
  /** The records that rest on a reference. */
  citing(reference: number): { kind: Kind; id: string }[]
  section(number: string): { number: string; title: string } | undefined
}
