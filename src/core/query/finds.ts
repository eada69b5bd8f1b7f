import { z } from 'zod'
import { finding } from '../schema/finding.ts'
import { material } from '../schema/material.ts'
import { measurement } from '../schema/measurement.ts'
import type { Query, Where } from '../schema/query.ts'
import { reference } from '../schema/reference.ts'
import { fieldNames } from '../schema/shape.ts'
import { technique } from '../schema/technique.ts'

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

/** What a record has in a field; null where it has nothing there. */
export type FieldOf<R> = (record: R, field: string) => string | null

/** Whether a query finds a record: all of `where`, none of `not`, and not left out by its id. */
export function finds<R extends { id: string | number }>(query: Query, record: R, fieldOf: FieldOf<R>): boolean {
  const fits = ([field, wanted]: [string, Where[string]]) => {
    const value = fieldOf(record, field)
    if (value === null) return false
    // A section holds its subsections.
    return wanted.some(one => value === one || (field === 'section' && value.startsWith(`${one}.`)))
  }
  return (
    Object.entries(query.where).every(fits) &&
    !Object.entries(query.not).some(fits) &&
    !query.exclude.includes(String(record.id))
  )
}
