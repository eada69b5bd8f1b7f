import type { z } from 'zod'
import type { registry } from './registry.ts'

type Registered = (typeof registry)[number]

/** What the registry says of each kind, by the name of several of them. */
export type Registry = { [K in Registered as K['many']]: K }

/** A kind of record: the name of its file or folder under `data/`. */
export type Kind = keyof Registry

/** The kinds of record with what each holds. Those that are classed have a key for each facet: read them with `corpus.facetsOf`. */
export type Records = { [K in Kind]: z.infer<ReturnType<Registry[K]['schema']>> }

/** The kinds of which something holds, such as `{ explored: true }`. */
export type KindsWith<Trait> = { [K in Kind]: Registry[K] extends Trait ? K : never }[Kind]

/** What one record of a kind is called. */
export type One<K extends Kind = Kind> = Registry[K]['one']

/** The kinds whose records share the addresses `r/<id>/`, and so their ids. */
export type Permalinked = KindsWith<{ home: { page: 'r/' } }>

/** The kinds whose records are the values of a facet. */
export type FacetKind = KindsWith<{ home: { facet: true } }>

/** The kinds that the page of what they are about lists. */
export type ListedKind = KindsWith<{ listed: string }>

/** The kinds that are rows of the explorer. */
export type Explored = KindsWith<{ explored: true }>

/** The kinds whose records a query for `records` finds. */
export type Together = KindsWith<{ together: true }>

/** The kinds of which records of other kinds name some. */
export type NamedKind = ReturnType<Registry[Kind]['names']>[number]['kind']
