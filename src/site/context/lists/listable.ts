import type { Section } from '../../../core/corpus/types.ts'
import type { ListedKind, Records } from '../../../core/kinds/types.ts'
import type { Search } from '../../../core/schema/search.ts'
import type { Choice } from '../../../outputs/choose/needs.ts'
import type { RecordDifference } from '../../../outputs/differences/difference.ts'
import type { Row } from '../../../outputs/explore/row.ts'
import type { ListedName } from '../../../outputs/search/names.ts'
import type { Extremes } from '../../../outputs/since/extremes.ts'
import type { Past } from '../../../outputs/wordings/past.ts'
import type { Case } from '../audit.ts'
import type { ChangedRecord, ChangedSection } from '../changes.ts'
import type { AcrossRow, ComparedMaterial } from '../compare.ts'
import type { CountedValue, SectionRows } from '../explore.ts'
import type { CountedMaterial } from '../materials.ts'
import type { Corrected, Disputed, Refuted } from '../mistakes.ts'
import type { MaterialPathways } from '../pathways.ts'
import type { SheetRow } from '../sheet.ts'
import type { AddedParagraph, SetBeside, SincePart } from '../since.ts'
import type { AskedWork } from '../sources.ts'
import type { ToldEdition } from '../told-editions.ts'

/** What the lists of pages hold, by the name of what draws them: each kind of record that is listed, and more. */
export interface Listable extends Pick<Records, ListedKind> {
  /** Notes with what they say. */
  remarks: Records['notes']
  works: Records['references']
  cited: Records['references']
  rows: Row
  asked: AskedWork
  cases: Case
  terms: Records['terms']
  names: ListedName
  /** Names of a page that has very many: fewer of each letter. */
  'many-names': ListedName
  materials: CountedMaterial
  differences: RecordDifference
  editions: ToldEdition
  changed: ChangedRecord
  'changed-texts': ChangedSection
  pairs: SetBeside
  'since-parts': SincePart
  'later-works': Records['references']
  'pathway-lines': Records['pathways']
  problems: Records['challenges']
  'then-and-now': Extremes
  paragraphs: AddedParagraph
  past: Past
  refuted: Refuted
  corrected: Corrected
  disputed: Disputed
  charts: Records['charts']
  tables: Records['tables']
  figures: Records['figures']
  stated: Row
  abilities: Choice
  values: CountedValue
  'section-rows': SectionRows
  queries: Search['searches'][number]
  schematics: Records['schematics']
  pictures: Records['pictures']
  sheet: SheetRow
  texts: Section
  subjects: ComparedMaterial
  across: AcrossRow
  'pathway-pairs': MaterialPathways
  'pathways-of': MaterialPathways
}
