import { addedKind, kindOf } from '../kinds/kinds.ts'
import type { Kind } from '../kinds/types.ts'
import type { Query, Where } from '../schema/query.ts'
import { fieldNames } from '../schema/shape.ts'
import { fieldOf, type Viewed } from './fields.ts'
import type { Fields } from './source.ts'

/** The kind that says what may be asked: of records together, what findings have and the others too. */
const asked = (of: Query['of']) => kindOf<Kind>(of === 'records' ? 'findings' : of)

/** The fields that a query may ask for, besides the review's facets. */
export const queryFields = (of: Query['of']): readonly string[] => asked(of).asked?.fields ?? []

/** Whether a query may ask for facets; a work has those of the records that cite it. */
export const isFaceted = (of: Query['of']): boolean => asked(of).asked?.faceted === true

/** What a chart can say beside a measurement, besides the review's facets. */
export const detailFields: readonly string[] = ['conditions', 'note', ...queryFields('measurements')]

/** The fields of a record that a column may show; of one of a kind that a review adds also `name`, its title. */
export function columnFields(of: Query['of']): string[] {
  if (addedKind(of)) return ['name', 'refs', ...queryFields(of)]
  const own = of === 'records' ? [] : fieldNames(kindOf<Kind>(of).schema([]), [])
  return [...own, ...(of === 'measurements' ? ['class', 'quantity'] : [])]
}

/** Whether a query finds a record: all of `where`, none of `not`, and not left out by its id. */
export function finds(source: Fields, query: Query, record: Viewed): boolean {
  const fits = ([field, wanted]: [string, Where[string]]) => {
    const values = fieldOf(source, record, field)
    return wanted.some(value => values.includes(value))
  }
  return (
    Object.entries(query.where).every(fits) &&
    !Object.entries(query.not).some(fits) &&
    !query.exclude.includes(String(record.id))
  )
}

/** Those of some records that fit every condition. */
export function fitting<R extends Viewed>(source: Fields, records: readonly R[], where: Where): R[] {
  const query: Query = { of: 'measurements', where, not: {}, exclude: [] }
  return records.filter(record => finds(source, query, record))
}
