import { kinds as addedKinds } from 'virtual:atlas/added'
import type { Listable } from '../context/lists/listable.ts'
import AcrossTable from './AcrossTable.astro'
import AskedWorks from './AskedWorks.astro'
import CaseList from './CaseList.astro'
import ChallengeList from './ChallengeList.astro'
import ChangedRecords from './ChangedRecords.astro'
import ChangedTexts from './ChangedTexts.astro'
import ChartGallery from './ChartGallery.astro'
import CitedWorks from './CitedWorks.astro'
import CorrectedList from './CorrectedList.astro'
import DifferenceTable from './DifferenceTable.astro'
import DisputedList from './DisputedList.astro'
import Drawings from './Drawings.astro'
import Editions from './Editions.astro'
import FigureLines from './FigureLines.astro'
import FindingList from './FindingList.astro'
import LaterWorks from './LaterWorks.astro'
import type { ListsOfPage } from './lists-of-page.ts'
import MaterialTable from './MaterialTable.astro'
import { Measured } from './measured.ts'
import Names from './Names.astro'
import NoteList from './NoteList.astro'
import ParagraphList from './ParagraphList.astro'
import PastList from './PastList.astro'
import PathwayLines from './PathwayLines.astro'
import PathwayList from './PathwayList.astro'
import PathwayPairs from './PathwayPairs.astro'
import PathwaysOfMaterials from './PathwaysOfMaterials.astro'
import Pictures from './Pictures.astro'
import Problems from './Problems.astro'
import QueryTable from './QueryTable.astro'
import RefutedList from './RefutedList.astro'
import RemarkList from './RemarkList.astro'
import { RecordTable } from './record-table.ts'
import SectionLines from './SectionLines.astro'
import SetBeside from './SetBeside.astro'
import SheetTable from './SheetTable.astro'
import SinceParts from './SinceParts.astro'
import StatedComparisons from './StatedComparisons.astro'
import Subjects from './Subjects.astro'
import TableLines from './TableLines.astro'
import TechniqueAbilities from './TechniqueAbilities.astro'
import TermList from './TermList.astro'
import Texts from './Texts.astro'
import ThenAndNowRows from './ThenAndNowRows.astro'
import ValueLines from './ValueLines.astro'
import WorkList from './WorkList.astro'

/** Draws a part of a list. */
type List<T> = (props: { records: T[]; heading: string; id: string; Lists: ListsOfPage }) => unknown

const builtIn: { readonly [K in keyof Listable]: { Draw: List<Listable[K]>; headed: boolean } } = {
  measurements: { Draw: Measured, headed: true },
  findings: { Draw: FindingList, headed: true },
  pathways: { Draw: PathwayList, headed: true },
  challenges: { Draw: ChallengeList, headed: true },
  notes: { Draw: NoteList, headed: true },
  remarks: { Draw: RemarkList, headed: true },
  works: { Draw: WorkList, headed: false },
  cited: { Draw: CitedWorks, headed: true },
  rows: { Draw: RecordTable, headed: false },
  asked: { Draw: AskedWorks, headed: true },
  cases: { Draw: CaseList, headed: false },
  terms: { Draw: TermList, headed: true },
  names: { Draw: Names, headed: false },
  'many-names': { Draw: Names, headed: false },
  materials: { Draw: MaterialTable, headed: true },
  differences: { Draw: DifferenceTable, headed: false },
  editions: { Draw: Editions, headed: false },
  changed: { Draw: ChangedRecords, headed: false },
  'changed-texts': { Draw: ChangedTexts, headed: false },
  pairs: { Draw: SetBeside, headed: false },
  'since-parts': { Draw: SinceParts, headed: false },
  'later-works': { Draw: LaterWorks, headed: false },
  'pathway-lines': { Draw: PathwayLines, headed: false },
  problems: { Draw: Problems, headed: false },
  'then-and-now': { Draw: ThenAndNowRows, headed: false },
  paragraphs: { Draw: ParagraphList, headed: false },
  past: { Draw: PastList, headed: false },
  refuted: { Draw: RefutedList, headed: false },
  corrected: { Draw: CorrectedList, headed: false },
  disputed: { Draw: DisputedList, headed: false },
  charts: { Draw: ChartGallery, headed: false },
  tables: { Draw: TableLines, headed: false },
  figures: { Draw: FigureLines, headed: false },
  values: { Draw: ValueLines, headed: false },
  'section-rows': { Draw: SectionLines, headed: false },
  abilities: { Draw: TechniqueAbilities, headed: false },
  stated: { Draw: StatedComparisons, headed: false },
  queries: { Draw: QueryTable, headed: false },
  schematics: { Draw: Drawings, headed: false },
  pictures: { Draw: Pictures, headed: false },
  sheet: { Draw: SheetTable, headed: true },
  texts: { Draw: Texts, headed: false },
  subjects: { Draw: Subjects, headed: false },
  across: { Draw: AcrossTable, headed: false },
  'pathway-pairs': { Draw: PathwayPairs, headed: false },
  'pathways-of': { Draw: PathwaysOfMaterials, headed: false },
}

const added = Object.fromEntries(
  Object.entries(addedKinds).map(([kind, { list }]) => [kind, { Draw: list, headed: true }]),
)

/**
 * What draws the lists of pages, those of kinds that the review adds among them, and whether it draws their headings too:
 * some stand below one of their page.
 */
export const listsDrawn = { ...builtIn, ...added }
