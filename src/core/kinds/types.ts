import type { Challenge } from '../schema/challenge.ts'
import type { Chart } from '../schema/chart.ts'
import type { Figure } from '../schema/figure.ts'
import type { Finding } from '../schema/finding.ts'
import type { Material } from '../schema/material.ts'
import type { Measurement } from '../schema/measurement.ts'
import type { Note } from '../schema/note.ts'
import type { Pathway } from '../schema/pathway.ts'
import type { Reference } from '../schema/reference.ts'
import type { Schematic } from '../schema/schematic.ts'
import type { Table } from '../schema/table.ts'
import type { Technique } from '../schema/technique.ts'
import type { Term } from '../schema/term.ts'

/** The kinds of record with what each holds. The key is the name of its file or folder under `data/`. */
export interface Records {
  references: Reference
  materials: Material
  measurements: WithFacets<Measurement>
  findings: WithFacets<Finding>
  pathways: WithFacets<Pathway>
  techniques: Technique
  figures: Figure
  challenges: WithFacets<Challenge>
  terms: Term
  notes: Note
  charts: Chart
  tables: Table
  schematics: WithFacets<Schematic>
}
export type Kind = keyof Records

/** A record classed on the review's facets: one key a facet, null where it has no value. Read them with `corpus.facetsOf`. */
export type WithFacets<R> = R
