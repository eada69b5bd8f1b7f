import { z } from 'zod'
import { naming } from './choices.ts'
import { id } from './id.ts'

/** Conditions on records: a field (`property`, `kind`, `material`, `class`, `section`) or a facet, with the values of it that are wanted. */
export const where = naming(
  'conditions on records',
  z.record(
    z.string(),
    z
      .union([z.string(), z.array(z.string()).min(1)])
      .transform(value => (Array.isArray(value) ? value : [value]))
      .pipe(z.array(z.string())),
  ),
)
export type Where = z.infer<typeof where>

const conditions = {
  where: where.default({}).describe('What the records must be: every key must hold, with any one of its values.'),
  not: where.default({}).describe('What a record must not be: one key that holds is enough to leave it out.'),
  exclude: z.array(id).default([]).describe('Records to leave out, by id.'),
}

const listed = ['measurements', 'techniques', 'materials'] as const
const counted = [...listed, 'findings', 'pathways', 'records', 'references'] as const

/** The kinds that a review adds, by the names of several: a query may ask for them as for those of the engine. */
let added: readonly string[] = []

/** Has queries know the kinds that a review adds, in place of those that were added before. */
export function addQueried(kinds: readonly string[]): void {
  added = kinds
}

/** The field for the kind of record that a query asks for. What a review adds is no part of its type: its program alone knows it. */
const ofField = <const Own extends readonly ['measurements', ...string[]]>(own: Own, says: string) =>
  z
    .enum([...own, ...added] as unknown as Own)
    .default('measurements' as Own[number] & 'measurements')
    .describe(says)

/** Which records a table shows. A view asks by property and facets, so that new records join by themselves. */
export const tableQuery = () => z.strictObject({ of: ofField(listed, 'The kind of record.'), ...conditions })

/** Which records a chart draws, or counts. */
export const query = () =>
  z.strictObject({
    of: ofField(counted, 'The kind of record; `records` are measurements, findings and pathways together.'),
    ...conditions,
  })
export type Query = z.infer<ReturnType<typeof query>>

/** The kinds of record that a query may ask for; which fields of each, its own object says. */
export type QueriedKind = Exclude<Query['of'], 'records'>
