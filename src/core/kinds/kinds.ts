import type { z } from 'zod'
import { addQueried } from '../schema/query.ts'
import { type AddedKind, answersOf } from './added.ts'
import { shared } from './home.ts'
import type { KindOf } from './kind-of.ts'
import { registry } from './registry.ts'
import type { Explored, FacetKind, Kind, ListedKind, NamedKind, One, Permalinked, Records, Together } from './types.ts'

const byMany = new Map<string, unknown>(registry.map(kind => [kind.many, kind]))

/** All that is known of a kind. What its records name are kinds, which the type of the registry proves. */
export const kindOf = <K extends Kind>(kind: K): KindOf<Records[K], NamedKind & Kind> =>
  byMany.get(kind) as KindOf<Records[K], NamedKind & Kind>

const ownKinds: readonly Kind[] = registry.map(({ many }) => many)
const allKinds: Kind[] = [...ownKinds]

/** Every kind of record, in the order in which they are read and listed; behind all others those that the review adds. */
export const kinds: readonly Kind[] = allKinds

type Holds = (kind: KindOf<Records[Kind]>) => boolean
const parts: { list: Kind[]; holds: Holds }[] = []

/** The kinds of which something holds. */
function those(holds: Holds): Kind[] {
  const list = kinds.filter(kind => holds(kindOf(kind)))
  parts.push({ list, holds })
  return list
}

/** The kinds whose records share the addresses `r/<id>/`, and so their ids. */
export const permalinked = those(({ home }) => 'page' in home && home.page === shared) as readonly Permalinked[]

/** The kinds that the page of what they are about lists. */
export const listed = those(({ listed }) => listed !== null) as readonly ListedKind[]

/** The kinds that are rows of the explorer, in its order. */
export const explored = those(({ explored }) => explored) as readonly Explored[]

/** The kinds whose records a query for `records` finds. */
export const together = those(({ together }) => together) as readonly Together[]

/** The kinds that the review adds whose program runs in this process, by the names of several. */
let added: ReadonlyMap<string, AddedKind> = new Map()

/** Has all know these kinds besides the engine's own, in place of those that were added before. */
export function addKinds(given: readonly AddedKind[]): void {
  for (const many of added.keys()) byMany.delete(many)
  added = new Map(given.map(kind => [kind.many, kind]))
  for (const kind of given) byMany.set(kind.many, answersOf(kind))
  addQueried([...added.keys()])
  // The lists stay the same ones: others hold them.
  allKinds.splice(0, allKinds.length, ...ownKinds, ...([...added.keys()] as Kind[]))
  for (const { list, holds } of parts) list.splice(0, list.length, ...kinds.filter(kind => holds(kindOf(kind))))
}

/** A kind that the review adds; undefined for one of the engine's. */
export const addedKind = (kind: string): AddedKind | undefined => added.get(kind)

/** Whether a field is one that a review gives to a kind of its own, and means what that says: not what it means elsewhere. */
export const isOwnField = (kind: string, field: string): boolean => Object.hasOwn(added.get(kind)?.fields ?? {}, field)

/** What one record of a kind is called. */
export const one = <K extends Kind>(kind: K): One<K> => kindOf(kind).one as One<K>

/** The kind of which one record is so called. */
export const kindNamed = (one: string): Kind | undefined => kinds.find(kind => kindOf(kind).one === one)

/** The kind of record whose ids are the values of a facet; null where the vocabulary lists its values. */
export function facetKind({ records }: { readonly records: string | null }): FacetKind | null {
  const kind = kinds.find(kind => kindOf(kind).one === records && 'facet' in kindOf(kind).home)
  return (kind ?? null) as FacetKind | null
}

/** The key under which a record is found. */
export const keyOf = <K extends Kind>(kind: K, record: Records[K]): string =>
  kindOf(kind).key?.(record) ?? String(record.id)

/** The schema of every kind, for a review with these facets. */
export const schemasFor = (facets: readonly string[]): Record<Kind, z.ZodType> =>
  byKind(kind => kindOf(kind).schema(facets))

/** Something for each kind. */
export const byKind = <T>(make: (kind: Kind) => T): Record<Kind, T> =>
  Object.fromEntries(kinds.map(kind => [kind, make(kind)])) as Record<Kind, T>
