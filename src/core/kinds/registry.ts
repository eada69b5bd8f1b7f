import { challenge } from './challenge.ts'
import { chart } from './chart.ts'
import { figure } from './figure.ts'
import { finding } from './finding.ts'
import { material } from './material.ts'
import { measurement } from './measurement.ts'
import { note } from './note.ts'
import { pathway } from './pathway.ts'
import { picture } from './picture.ts'
import { reference } from './reference.ts'
import { schematic } from './schematic.ts'
import { sourceCheck } from './source-check.ts'
import { table } from './table.ts'
import { technique } from './technique.ts'
import { term } from './term.ts'

/** Every kind of record, in the order in which they are read and listed. */
export const registry = [
  reference,
  material,
  technique,
  figure,
  measurement,
  finding,
  pathway,
  note,
  sourceCheck,
  challenge,
  term,
  chart,
  table,
  schematic,
  picture,
] as const
