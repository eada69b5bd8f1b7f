import type { ListedKind, Records } from '../../core/kinds/types.ts'
import ChallengeList from './ChallengeList.astro'
import FindingList from './FindingList.astro'
import Measured from './Measured.astro'
import NoteList from './NoteList.astro'
import PathwayList from './PathwayList.astro'

type ListProps<R> = { records: R[]; heading: string; id: string }

/** What draws the records of each kind that pages list, in the order of a page. */
export const lists: { readonly [K in ListedKind]: (props: ListProps<Records[K]>) => unknown } = {
  measurements: Measured,
  findings: FindingList,
  pathways: PathwayList,
  challenges: ChallengeList,
  notes: NoteList,
}

/** The kinds that pages list, in the order of a page. */
export const listOrder = Object.keys(lists) as ListedKind[]
