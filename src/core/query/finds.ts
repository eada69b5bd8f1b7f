import { z } from 'zod'
import { finding } from '../schema/finding.ts'
import { material } from '../schema/material.ts'
import { measurement } from '../schema/measurement.ts'
import type { Query, Where } from '../schema/query.ts'
import { reference } from '../schema/reference.ts'
import { fieldNames } from '../schema/shape.ts'
import { technique } from '../schema/technique.ts'
import { fieldOf, type Viewed } from './fields.ts'
import type { Fields } from './source.ts'

/** The fields that a query may ask for, besides the review's facets on measurements. */
export const queryFields: Record<Query['of'], readonly string[]> = {
  measurements: ['property', 'kind', 'qualifier', 'material', 'class', 'section', 'origin', 'formula'],
  techniques: ['class', 'section'],
  materials: ['class'],
  findings: ['section', 'origin'],
  records: ['section', 'origin'],
  references: ['type', 'year', 'container-title'],
}

/** The kinds of record whose facets a query may ask for; a work has those of the records that cite it. */
export const faceted: readonly Query['of'][] = ['measurements', 'findings', 'records', 'references']

/** The fields of a record that a column may show. */
export function columnFields(of: Query['of']): string[] {
  const schemas: Record<Query['of'], z.ZodType> = {
    measurements: measurement([]),
    techniques: technique,
    materials: material,
    findings: finding([]),
    records: z.never(),
    references: reference,
  }
  return [...fieldNames(schemas[of], []), ...(of === 'measurements' ? ['class', 'quantity'] : [])]
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
