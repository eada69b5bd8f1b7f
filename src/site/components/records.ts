import type { ListedKind, Permalinked, Records } from '../../core/kinds/types.ts'
import ChallengeList from './ChallengeList.astro'
import FindingList from './FindingList.astro'
import FindingRecord from './FindingRecord.astro'
import Measured from './Measured.astro'
import MeasurementRecord from './MeasurementRecord.astro'
import NoteList from './NoteList.astro'
import NoteRecord from './NoteRecord.astro'
import PathwayList from './PathwayList.astro'
import PathwayRecord from './PathwayRecord.astro'

/** Draws the page of a record; what stands in its slot comes after what it says of the record itself. */
type RecordPage<R> = (props: { record: R }) => unknown

/** Draws a list of records on the page of what they are about. */
type RecordList<R> = (props: { records: R[]; heading: string; id: string }) => unknown

type Drawn<K extends Permalinked | ListedKind> = (K extends Permalinked ? { page: RecordPage<Records[K]> } : unknown) &
  (K extends ListedKind ? { list: RecordList<Records[K]> } : unknown)

/** What draws the records of each kind that has a page at `r/<id>/` or is listed on other pages, in their order there. */
export const drawn: { readonly [K in Permalinked | ListedKind]: Drawn<K> } = {
  measurements: { page: MeasurementRecord, list: Measured },
  findings: { page: FindingRecord, list: FindingList },
  pathways: { page: PathwayRecord, list: PathwayList },
  challenges: { list: ChallengeList },
  notes: { page: NoteRecord, list: NoteList },
}

const hasList = (kind: Permalinked | ListedKind): kind is ListedKind => 'list' in drawn[kind]

/** The kinds that pages list, in the order of a page. */
export const listOrder = (Object.keys(drawn) as (Permalinked | ListedKind)[]).filter(hasList)
