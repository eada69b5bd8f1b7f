import type { Records } from '../../kinds/types.ts'
import { finds } from '../../query/finds.ts'
import type { Query, Where } from '../../schema/query.ts'
import type { Linking } from './context.ts'

type View = Records['charts'] | Records['tables']
type Measurement = Records['measurements']

const found = new WeakMap<View, Measurement[]>()

/** The measurements that a chart or a table shows: its rows, or those in its columns; found once for a view. */
export function measurementsIn(linking: Linking, view: View): Measurement[] {
  const known = found.get(view)
  if (known) return known
  const all = linking.entries.flatMap(({ kind, record }) =>
    kind === 'measurements' && record ? [record as Measurement] : [],
  )
  const value = fieldOf(linking)
  const inRows =
    view.query.of === 'measurements'
      ? all.filter(record => finds(view.query, record, value))
      : inRecords(linking, view.query, all)
  const columns = wheresOf(view)
  const shown = columns ? inRows.filter(record => columns.some(where => finds(matching(where), record, value))) : inRows
  found.set(view, shown)
  return shown
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
  return all.filter(record => keys.some(key => rows.has(plainField(record, key) ?? '')))
}

const matching = (where: Where): Query => ({ of: 'measurements', where, not: {}, exclude: [] })

const facetsOfRecords = ({ words }: Linking): string[] =>
  [...words.facets].flatMap(([id, { records }]) => (records ? [id] : []))

/** The ids of the techniques or materials that a query finds. */
function rowsOf({ entries }: Linking, query: Query): Set<string> {
  const records = entries.flatMap(({ kind, record }) =>
    kind === query.of && record ? [record as Records['techniques']] : [],
  )
  return new Set(records.filter(record => finds(query, record, plainField)).map(({ id }) => id))
}

function plainField(record: object, field: string): string | null {
  const value = (record as Record<string, unknown>)[field]
  return typeof value === 'string' ? value : null
}

/** What a measurement has in a field; its class is its material's. */
export const fieldOf =
  ({ known }: Linking) =>
  (record: Measurement, field: string): string | null => {
    if (field !== 'class') return plainField(record, field)
    return record.material === null ? null : (known.get('materials', record.material)?.record?.class ?? null)
  }
