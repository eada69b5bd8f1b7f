import { pathIn } from '../kinds/home.ts'
import { kindOf } from '../kinds/kinds.ts'
import type { FacetKind, Kind } from '../kinds/types.ts'
import type { RowKind } from '../schema/rows.ts'
import type { Vocabulary } from '../schema/vocabulary.ts'
import { type Rowed, rowAddress } from './rows.ts'

/** What says which facet a kind of record gives the values of, and which records have rows in place of pages. */
export interface Placing extends Rowed {
  readonly vocabulary: Pick<Vocabulary, 'facets'>
}

/**
 * The path of a record's page, or of the place on a page where it stands when it has no page of its own. The pages of
 * records that are a facet's values have the facet's name in front, whatever a review calls it.
 */
export function recordPath(kind: Exclude<Kind, FacetKind | RowKind>, key: string | number): string
export function recordPath(kind: Kind, key: string | number, source: Placing): string
export function recordPath(kind: Kind, key: string | number, source?: Placing): string {
  const row = source && rowAddress(source, kind, String(key))
  if (row) return row
  const { home, one } = kindOf(kind)
  const facet = source?.vocabulary.facets.find(({ records }) => records === one)
  return pathIn(home, String(key), facet?.id ?? one)
}

/** The anchor of a question on the page of its chart. */
export const questionAnchor = (question: string): string => `q-${question}`

/** The address of a question, on the page of its chart. */
export const questionPath = (chart: string, question: string): string =>
  `${recordPath('charts', chart)}#${questionAnchor(question)}`
