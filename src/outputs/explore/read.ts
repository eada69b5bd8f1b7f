import { type Packed, unpack } from './pack.ts'
import type { Dataset, Row } from './row.ts'

/** What the scripts of a page find under `atlas` in the page's global object once it has asked for them. */
export interface PageData {
  records: Omit<Dataset, 'rows'> & { rows: Packed }
  /** The works as BibTeX, by number. */
  works: Record<string, string>
}

/** The data set that the script of all records holds. */
export const readRecords = ({ rows, ...names }: PageData['records']): Dataset => ({ ...names, rows: unpack<Row>(rows) })
