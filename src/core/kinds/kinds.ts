import type { z } from 'zod'
import { challenge } from '../schema/challenge.ts'
import { chart } from '../schema/chart.ts'
import { figure } from '../schema/figure.ts'
import { finding } from '../schema/finding.ts'
import { material } from '../schema/material.ts'
import { measurement } from '../schema/measurement.ts'
import { note } from '../schema/note.ts'
import { pathway } from '../schema/pathway.ts'
import { reference } from '../schema/reference.ts'
import { schematic } from '../schema/schematic.ts'
import { table } from '../schema/table.ts'
import { technique } from '../schema/technique.ts'
import { term } from '../schema/term.ts'
import type { Kind } from './types.ts'

/** Every kind of record, in the order in which they are read and listed. */
export const kinds = [
  'references',
  'materials',
  'techniques',
  'figures',
  'measurements',
  'findings',
  'pathways',
  'notes',
  'challenges',
  'terms',
  'charts',
  'tables',
  'schematics',
] as const satisfies Kind[]

/** The kinds whose records share the addresses `r/<id>/`, and so their ids. */
export const permalinked = ['measurements', 'findings', 'pathways', 'notes'] as const satisfies Kind[]

/** One record of a kind, as a message names it. */
export const singular = (kind: Kind): string => kind.slice(0, -1)

/** The schema of every kind, for a review with these facets. */
export function schemasFor(facets: readonly string[]): Record<Kind, z.ZodType> {
  return {
    references: reference,
    materials: material,
    techniques: technique,
    figures: figure,
    measurements: measurement(facets),
    findings: finding(facets),
    pathways: pathway(facets),
    notes: note,
    challenges: challenge(facets),
    terms: term,
    charts: chart,
    tables: table,
    schematics: schematic(facets),
  }
}
