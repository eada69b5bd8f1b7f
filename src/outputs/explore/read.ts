import { type Late, restored } from './late.ts'
import { type Packed, unpack } from './pack.ts'
import type { Dataset, Row } from './row.ts'

/** What the scripts of a page find under `atlas` in the page's global object once it has asked for them. */
export interface PageData {
  records: Omit<Dataset, 'rows'> & { rows: Packed; late?: Late | null }
  /** The works as BibTeX, by number. */
  works: Record<string, string>
}

/** Has a part of the records come, by its name. */
export type LoadPart = (name: string) => Promise<Packed>

/** The data set that the script of all records holds, with all parts of it where it comes in parts. */
export async function readRecords({ rows, late, ...names }: PageData['records'], load: LoadPart): Promise<Dataset> {
  if (!late) return { ...names, rows: unpack<Row>(rows) }
  const parts = await Promise.all(late.columns.map(load))
  const columns = Object.assign({ ...rows.columns }, ...parts.map(part => part.columns)) as Packed['columns']
  return { ...names, rows: restored({ length: rows.length, columns }, names.facets.length) }
}
