import type { ContractColumn } from './columns.ts'

/** A CSV file as descriptions of the data need it. */
export interface TableFile {
  kind: string
  /** What it holds, in a sentence. */
  description: string
  columns: ContractColumn[]
  /** The columns that make a row unique. */
  key: string[]
  content: string
  bytes: number
  sha256: string
}
