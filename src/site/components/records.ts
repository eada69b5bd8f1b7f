import type { Permalinked, Records } from '../../core/kinds/types.ts'
import FindingRecord from './FindingRecord.astro'
import MeasurementRecord from './MeasurementRecord.astro'
import NoteRecord from './NoteRecord.astro'
import PathwayRecord from './PathwayRecord.astro'

/** Draws the page of a record; what stands in its slot comes after what it says of the record itself. */
type RecordPage<R> = (props: { record: R }) => unknown

/** What draws the records of each kind that has a page at `r/<id>/`. */
export const recordPages: { readonly [K in Permalinked]: RecordPage<Records[K]> } = {
  measurements: MeasurementRecord,
  findings: FindingRecord,
  pathways: PathwayRecord,
  notes: NoteRecord,
}
