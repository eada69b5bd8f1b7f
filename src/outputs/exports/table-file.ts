import type { ContractColumn } from './columns.ts'

/** A column whose cells are ids of records of another kind. */
export interface ForeignKey {
  column: string
  /** The kind, which is the name of its table. */
  kind: string
}

/** The size of a file, and the hash of its content. */
export interface FileFacts {
  bytes: number
  sha256: string
}

/** A CSV file as descriptions of the data need it. */
export interface TableFile extends FileFacts {
  /** Its name without its ending: the kind of record that it holds, or `checks`. */
  name: string
  /** What it holds, in a sentence. */
  description: string
  columns: ContractColumn[]
  /** The columns that make a row unique; none where rows may be alike. */
  key: string[]
  foreignKeys: ForeignKey[]
  /** The same rows as Parquet. */
  parquet: FileFacts
}
