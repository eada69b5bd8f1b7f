import { kinds as addedKinds } from 'virtual:atlas/added'
import type { Permalinked, Records } from '../../core/kinds/types.ts'
import FindingRecord from './FindingRecord.astro'
import MeasurementRecord from './MeasurementRecord.astro'
import NoteRecord from './NoteRecord.astro'
import PathwayRecord from './PathwayRecord.astro'

/** Draws the page of a record; what stands in its slot comes after what it says of the record itself. */
type RecordPage<R> = (props: { record: R }) => unknown

const builtIn: { readonly [K in Permalinked]: RecordPage<Records[K]> } = {
  measurements: MeasurementRecord,
  findings: FindingRecord,
  pathways: PathwayRecord,
  notes: NoteRecord,
}

const added = Object.fromEntries(Object.entries(addedKinds).map(([kind, { page }]) => [kind, page]))

/** What draws the records of each kind that has a page at `r/<id>/`, those that the review adds among them. */
export const recordPages = { ...builtIn, ...added }
