import type { TypedColumn } from '../../../core/csv/types.ts'
import type { Kind } from '../../../core/kinds/types.ts'
import { computed } from '../../../core/schema/computed.ts'

/** The names of the fields that the kinds of a review have, as headings of a table may write them. */
export interface TableFields {
  columnsBy: ReadonlyMap<Kind, readonly TypedColumn[]>
  /** Whether a heading names a field of some kind. */
  isKnown: (heading: string) => boolean
  /** The field of a kind that a heading names, whatever its capitals and outer blanks; else the heading itself. */
  named: (heading: string, kind: Kind) => string
}

/** Reads the headings of tables by the columns that each kind has. */
export function fieldsBy(columnsBy: ReadonlyMap<Kind, readonly TypedColumn[]>): TableFields {
  const namesOf = (columns: readonly TypedColumn[]) => [...columns.map(({ name }) => name), ...Object.keys(computed)]
  const all = new Set([...columnsBy.values()].flatMap(namesOf).map(folded))
  return {
    columnsBy,
    isKnown: heading => all.has(folded(heading)),
    named: (heading, kind) => {
      const names = namesOf(columnsBy.get(kind) ?? [])
      const bare = heading.trim()
      if (names.includes(bare)) return bare
      const alike = names.filter(name => folded(name) === folded(bare))
      return alike.length === 1 ? (alike[0] as string) : bare
    },
  }
}

/** A name as it is compared: `Container Title` names `container-title`. */
const folded = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
