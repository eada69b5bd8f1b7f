import { ascending } from '../../core/basics/ascending.ts'
import { capital } from '../../core/basics/letters.ts'
import { literal } from '../../core/basics/literal.ts'
import { memoise } from '../../core/basics/memoise.ts'
import { inSentence } from '../../core/catalogue/sentence.ts'
import type { Finding } from '../../core/kinds/finding.ts'
import { addedKind, facetKind, isOwnField, kindOf } from '../../core/kinds/kinds.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import type { Table, TableColumn } from '../../core/kinds/table.ts'
import type { FacetKind, Kind } from '../../core/kinds/types.ts'
import { heldValues, materialsField, valueText } from '../../core/query/fields.ts'
import type { Source } from '../../core/query/source.ts'
import {
  columnFindings,
  columnMeasurements,
  type ListedRecord,
  type RowSubject,
  rowSubjects,
} from '../../core/query/table-rows.ts'
import { conditionTexts } from '../../core/words/conditions.ts'

/** What stands in a cell: lines of text in the inline notation, links to records, quantities, or works by number. */
export type TableCell =
  | { type: 'text'; lines: string[] }
  | { type: 'records'; kind: Kind; links: { id: string; text: string }[] }
  | {
      type: 'quantities'
      measurements: string[]
      /** What each is, in the inline notation, where neither the row nor the column tells; otherwise null. */
      names: string[] | null
    }
  | { type: 'refs'; refs: number[] }

/** A table as data: headings, and rows whose first cell names them. */
export interface TableModel {
  columns: { title: string; numeric: boolean }[]
  rows: TableCell[][]
}

const distinct = <T>(values: readonly T[]) => [...new Set(values)]

/** The kinds that the fields of a row link to. */
type Linked = Exclude<Table['query']['of'], 'measurements'> | FacetKind

/** The kind of record that a field's values are ids of, or null. */
function linked(source: Source, of: Table['query']['of'], field: string): Linked | null {
  if (field === 'name' && of !== 'measurements') return of
  if (isOwnField(of, field)) return field === materialsField(source, of) ? 'materials' : null
  if (field === 'material') return 'materials'
  const facet = source.findFacet(field)
  return facet ? facetKind(facet) : null
}

function linksOf(source: Source, kind: Linked, ids: readonly string[]): { id: string; text: string }[] {
  const nameOf = (id: string) => {
    const record = source.get(kind, id)
    if (addedKind(kind) && record) return kindOf<Kind>(kind).title(record) ?? id
    const name = record?.name ?? id
    return kind === 'materials' ? literal(name) : name
  }
  return ids.map(id => ({ id, text: capital(nameOf(id)) }))
}

/** What a field holds on a record, as lines of text. */
function linesOf(source: Source, of: Table['query']['of'], record: ListedRecord, field: string): string[] {
  if (field === 'conditions' && 'conditions' in record) return conditionTexts(source, record)
  if (isOwnField(of, field)) return heldValues(source, record, field).map(value => valueText(source, of, field, value))
  const held = (record as unknown as Record<string, unknown>)[field]
  if (Array.isArray(held) && source.findFacet(field) === undefined) return held.map(String)
  const values = heldValues(source, record, field)
  // Text that authors write keeps its notation; a formula gets the braces that the notation asks for.
  if (field === 'formula') return values.map(value => `{${value}}`)
  const isName = of === 'measurements' || field === 'class'
  return values.map(value => (isName && field !== 'note' ? valueText(source, of, field, value) : value))
}

function fieldCell(source: Source, of: Table['query']['of'], subject: RowSubject, field: string): TableCell {
  if (field === 'refs')
    return {
      type: 'refs',
      refs: ascending(subject.records.flatMap(record => ('refs' in record ? record.refs : []))),
    }
  const kind = linked(source, of, field)
  if (kind === null)
    return { type: 'text', lines: distinct(subject.records.flatMap(record => linesOf(source, of, record, field))) }
  const ids = subject.records.flatMap(record => (field === 'name' ? [record.id] : heldValues(source, record, field)))
  return { type: 'records', kind, links: linksOf(source, kind, distinct(ids)) }
}

/** What tells a measurement from its neighbours in a cell: its property, its material, its phase, as far as they are not told already. */
function nameOf(source: Source, table: Table, column: TableColumn, record: Measurement, alone: boolean): string {
  const gathered = table.query.of !== 'measurements' || table.rows.length > 0
  const told = (field: string) =>
    table.rows.includes(field) || [table.query.where, column.where ?? {}].some(where => where[field]?.length === 1)
  const property = told('property')
    ? null
    : inSentence(source.review, valueText(source, 'measurements', 'property', record.property))
  const material = told('material') || table.query.of === 'materials' || !gathered ? null : record.material
  const formula = alone || told('formula') ? null : record.formula
  return [
    property,
    material === null ? null : valueText(source, 'measurements', 'material', material),
    formula === null ? null : `{${formula}}`,
  ]
    .filter(part => part !== null)
    .join(', ')
}

function quantityCell(
  source: Source,
  table: Table,
  column: TableColumn,
  measurements: readonly Measurement[],
): TableCell {
  const names = measurements.map(record => nameOf(source, table, column, record, measurements.length === 1))
  return {
    type: 'quantities',
    measurements: measurements.map(({ id }) => id),
    names: names.every(name => name === '') ? null : names,
  }
}

const findingsCell = (findings: readonly Finding[]): TableCell => ({
  type: 'records',
  kind: 'findings',
  links: findings.map(({ id, statement }) => ({ id, text: statement })),
})

function cellOf(source: Source, table: Table, subject: RowSubject, column: TableColumn): TableCell {
  if (column.findings !== null) return findingsCell(columnFindings(source, table.query.of, subject, column.findings))
  if (column.where !== null || column.field === 'quantity')
    return quantityCell(source, table, column, columnMeasurements(source, subject, column))
  return fieldCell(source, table.query.of, subject, column.field as string)
}

/** The first words of a cell, to sort by. */
function sortKey(cell: TableCell | undefined): string {
  const words = cell?.type === 'text' ? cell.lines[0] : cell?.type === 'records' ? cell.links[0]?.text : undefined
  return (words ?? '').toLowerCase()
}

/** Works out what a table shows; once for a corpus and a table. */
export const tableModel = memoise((source: Source, table: Table): TableModel => {
  const rows = rowSubjects(source, table).map(subject =>
    table.columns.map(column => cellOf(source, table, subject, column)),
  )
  if (table.sort === 'label')
    rows.sort((a, b) => (sortKey(a[0]) < sortKey(b[0]) ? -1 : sortKey(a[0]) > sortKey(b[0]) ? 1 : 0))
  return {
    columns: table.columns.map(({ title, field, where }) => ({
      title,
      numeric: field === 'quantity' || where !== null,
    })),
    rows,
  }
})
