import type { Permalinked, Records } from '../../core/kinds/types.ts'
import FindingRecord from './FindingRecord.astro'
import MeasurementRecord from './MeasurementRecord.astro'
import NoteRecord from './NoteRecord.astro'
import PathwayRecord from './PathwayRecord.astro'

/** What draws a record of each kind that has a page at `r/<id>/`. */
export const pages: { readonly [K in Permalinked]: (props: { record: Records[K] }) => unknown } = {
  measurements: MeasurementRecord,
  findings: FindingRecord,
  pathways: PathwayRecord,
  notes: NoteRecord,
}
