import type { NamedRecord } from './kind-of.ts'

/** A record of a kind that stands at a path of the record which names it. */
export const named = <const K extends string>(
  kind: K,
  id: string | number,
  ...path: readonly (string | number)[]
): NamedRecord<K> => ({ kind, id: String(id), path })

/** Records of a kind in a list at a path. */
export const namedIn = <const K extends string>(
  kind: K,
  ids: readonly (string | number)[],
  ...path: readonly (string | number)[]
): NamedRecord<K>[] => ids.map((id, index) => named(kind, id, ...path, index))

/** The works that a record, or a part of it, cites in its field `refs`. */
export const works = (refs: readonly number[], ...path: readonly (string | number)[]): NamedRecord<'references'>[] =>
  namedIn('references', refs, ...path, 'refs')
