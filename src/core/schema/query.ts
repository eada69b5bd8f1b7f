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

/** Which records a table shows. A view asks by property and facets, so that new records join by themselves. */
export const tableQuery = z.strictObject({
  of: z.enum(listed).default('measurements').describe('The kind of record.'),
  ...conditions,
})

/** Which records a chart draws, or counts. */
export const query = z.strictObject({
  of: z
    .enum([...listed, 'findings', 'pathways', 'records', 'references'])
    .default('measurements')
    .describe('The kind of record; `records` are measurements, findings and pathways together.'),
  ...conditions,
})
export type Query = z.infer<typeof query>

/** The kinds of record that a query may ask for; which fields of each, its own object says. */
export type QueriedKind = Exclude<Query['of'], 'records'>
