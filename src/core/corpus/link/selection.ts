import { memoise } from '../../basics/memoise.ts'
import type { ChartAcross } from '../../kinds/chart.ts'
import { keyOf, kindOf } from '../../kinds/kinds.ts'
import type { Kind, Records } from '../../kinds/types.ts'
import { acrossValues } from '../../query/across.ts'
import { facetReader } from '../../query/facets.ts'
import { heldValues, type Viewed } from '../../query/fields.ts'
import { finds, fitting } from '../../query/finds.ts'
import { kindsAsked } from '../../query/select.ts'
import type { Fields } from '../../query/source.ts'
import type { Query, Where } from '../../schema/query.ts'
import type { Linking } from './context.ts'

type View = Records['charts'] | Records['tables']
type Measurement = Records['measurements']

/** The records that are being checked, as a query asks for them. */
export const fieldsOf = memoise(
  ({ entries, known, words }: Linking): Fields => ({
    get: (kind, id) => known.get(kind, String(id))?.record ?? undefined,
    facetsOf: facetReader([...words.facets.keys()]),
    citing: reference =>
      entries.flatMap(({ kind, record }) =>
        record &&
        kindOf(kind)
          .names(record)
          .some(named => named.kind === 'references' && named.id === String(reference))
          ? [{ kind, id: keyOf(kind, record) }]
          : [],
      ),
  }),
)

/** The measurements of the review that is being checked. */
export const measurementsOf = memoise(({ entries }: Linking): Measurement[] =>
  entries.flatMap(({ kind, record }) => (kind === 'measurements' && record ? [record as Measurement] : [])),
)

/** The measurements that a chart or a table shows: its rows, or those in its columns; found once for a view. */
export const measurementsIn = memoise((linking: Linking, view: View): Measurement[] => {
  const all = measurementsOf(linking)
  const fields = fieldsOf(linking)
  const inRows =
    view.query.of === 'measurements'
      ? all.filter(record => finds(fields, view.query, record))
      : inRecords(linking, view.query, all)
  const columns = wheresOf(view)
  if ('across' in view && view.across !== null) return withAcross(fields, view.across, inRows, all)
  if (columns === null) return inRows
  const wanted = new Set(columns.flatMap(where => fitting(fields, inRows, where)))
  return inRows.filter(record => wanted.has(record))
})

/** The measurements that have a place across; all of them where none has, which another rule tells. */
function withAcross(
  source: Fields,
  across: ChartAcross,
  records: Measurement[],
  all: readonly Measurement[],
): Measurement[] {
  const placed = records.filter(record => acrossValues(source, across, record, all).length > 0)
  return placed.length > 0 ? placed : records
}

/** What the columns of a table, or the axes of a chart, ask for where they are all that it shows of measurements; otherwise null. */
function wheresOf(view: View): Where[] | null {
  if (!('columns' in view)) return 'axes' in view && view.axes.length > 0 ? view.axes.map(({ where }) => where) : null
  if (view.query.of === 'measurements' && view.rows.length === 0) return null
  return view.columns.flatMap(({ where }) => (where === null ? [] : [where]))
}

/** The measurements that are about the techniques or materials that a query finds. */
function inRecords(linking: Linking, query: Query, all: readonly Measurement[]): Measurement[] {
  if (query.of !== 'techniques' && query.of !== 'materials') return []
  const rows = rowsOf(linking, query)
  const keys = query.of === 'materials' ? ['material'] : facetsOfRecords(linking)
  return all.filter(record => keys.some(key => heldValues(fieldsOf(linking), record, key).some(id => rows.has(id))))
}

const facetsOfRecords = ({ words }: Linking): string[] =>
  [...words.facets].flatMap(([id, { records }]) => (records ? [id] : []))

/** The ids of the techniques or materials that a query finds. */
function rowsOf(linking: Linking, query: Query): Set<string> {
  const records = linking.entries.flatMap(({ kind, record }) =>
    kind === query.of && record ? [record as Records['techniques']] : [],
  )
  return new Set(records.filter(record => finds(fieldsOf(linking), query, record)).map(({ id }) => id))
}

/** The records that a chart or a table shows, as far as that can be told before anything is computed. */
export function recordsIn(linking: Linking, view: View): Viewed[] {
  if (view.query.of === 'measurements') return measurementsIn(linking, view)
  const kinds = new Set<string>(kindsAsked(view.query.of))
  return linking.entries.flatMap(({ kind, record }) =>
    record && kinds.has(kind) && finds(fieldsOf(linking), view.query, record as Viewed) ? [record as Viewed] : [],
  )
}

/** Whether a record of a kind broke a rule, so that nobody can say what a view of them finds. */
export const isPartial = ({ entries }: Linking, kind: Kind): boolean =>
  entries.some(entry => entry.kind === kind && entry.record === null)
