import { kindOf } from '../../kinds/kinds.ts'
import { isClassed } from '../../kinds/reserved.ts'
import type { Kind, Records } from '../../kinds/types.ts'
import { valuesIn } from '../../query/facets.ts'
import type { RecordEntry } from '../validate/entries.ts'
import { code } from '../words.ts'
import { inside, type Linking } from './context.ts'
import { checkDoubts } from './doubts.ts'
import { checkFormula, checkName } from './formulas.ts'
import { checkFigure, checkKnown, checkKnownOf, checkSection, notable } from './known.ts'
import { checkNoteNumbers } from './note-numbers.ts'
import { checkPathway } from './pathways.ts'
import { checkQuantity } from './quantities.ts'
import { checkQuestions } from './questions.ts'
import { checkSchematic } from './schematics.ts'
import { checkView, checkWhere } from './views.ts'
import { checkClass, checkColoured, checkFacetValue, checkNeed } from './words.ts'

/** Checks that everything a record names exists and that its formulas can be read. */
export function checkRecords(linking: Linking): void {
  for (const entry of linking.entries) {
    const { record } = entry
    if (!record) continue
    checkCommon(linking, entry, record)
    checkNamed(linking, entry, record)
    checkFacets(linking, entry, record)
    checkOwn(linking, entry as RecordEntry, record)
  }
}

/** The fields that mean the same wherever they stand. */
function checkCommon(linking: Linking, entry: RecordEntry, record: Records[Kind]): void {
  const at = inside(entry)
  if ('section' in record) {
    checkSection(linking, record.section, at('section'))
    checkFile(linking, entry, record.section)
  }
  if ('figure' in record && record.figure !== null) checkFigure(linking, record.figure, at('figure'))
  if ('formula' in record && record.formula !== null) checkFormula(linking, entry, record.formula, ['formula'])
  if ('class' in record) checkClass(linking, kindOf(entry.kind).classed ?? 'material', record.class, at('class'))
  if ('compares' in record)
    for (const [index, value] of record.compares.entries()) checkColoured(linking, value, at('compares', index))
  if ('phases' in record)
    for (const [index, formula] of record.phases.entries()) checkFormula(linking, entry, formula, ['phases', index])
  if ('property' in record) checkQuantity(linking, entry, record, [])
  if ('conditions' in record)
    for (const [index, condition] of record.conditions.entries())
      checkQuantity(linking, entry, condition, ['conditions', index])
}

/** The records of other kinds that a record names, and those of any kind that it is about. */
function checkNamed(linking: Linking, entry: RecordEntry, record: Records[Kind]): void {
  const at = inside(entry)
  const { names, subjects } = kindOf(entry.kind)
  for (const { kind, id, path } of names(record)) checkKnown(linking, kind, id, at(...path))
  for (const [index, id] of (subjects?.(record) ?? []).entries())
    checkKnownOf(linking, notable(), id, at('about', index))
}

/** A file that goes by a section's number holds that section's records. */
function checkFile({ numbers, report }: Linking, entry: RecordEntry, section: string): void {
  const { file } = entry.source
  const name = /\/([^/]+)\.[a-z]+$/.exec(file)?.[1]
  if (name === undefined || name === section || !numbers.has(section)) return
  if (!numbers.has(name) && !/^\d+(?:\.\d+)*$/.test(name)) return
  const message = `${code(entry.id ?? '')} belongs to section ${section}, but stands in the file of section ${name}.`
  const home = file.replace(`/${name}.`, `/${section}.`)
  report('record/misfiled', inside(entry)('section')(), message, `Move it to ${code(home)}, or correct its section.`)
}

function checkFacets(linking: Linking, entry: RecordEntry, record: Records[Kind]): void {
  if (!isClassed(entry.kind)) return
  for (const facet of linking.words.facets.keys()) {
    const held = (record as unknown as Record<string, unknown>)[facet]
    const values = valuesIn(held)
    for (const [index, value] of values.entries()) {
      const at = typeof held === 'string' ? inside(entry)(facet) : inside(entry)(facet, index)
      if (values.indexOf(value) === index) checkFacetValue(linking, facet, value, at)
      else
        linking.report('value/invalid', at(), `The value ${code(value)} stands here already.`, 'Name each value once.')
    }
  }
}

/** What is checked of one kind alone. */
const own: { readonly [K in Kind]?: (linking: Linking, entry: RecordEntry, record: Records[K]) => void } = {
  measurements: checkMeasurement,
  pathways: checkPathway,
  materials: checkName,
  techniques: checkCapabilities,
  schematics: checkSchematic,
  references: checkTitle,
  notes: checkNote,
  charts: checkChart,
  tables: checkView,
}

function checkOwn<K extends Kind>(linking: Linking, entry: RecordEntry<K>, record: Records[K]): void {
  own[entry.kind]?.(linking, entry, record)
}

function checkChart(linking: Linking, entry: RecordEntry, record: Records['charts']): void {
  checkView(linking, entry, record)
  checkQuestions(linking, entry, record)
}

function checkNote(linking: Linking, entry: RecordEntry, record: Records['notes']): void {
  checkDoubts(linking, entry, record)
  checkNoteNumbers(linking, entry, record)
}

function checkMeasurement(linking: Linking, entry: RecordEntry, record: Records['measurements']): void {
  for (const key of ['host', 'product'] as const) {
    const formula = record.reaction?.[key] ?? null
    if (formula !== null) checkFormula(linking, entry, formula, ['reaction', key])
  }
  if (record.summarises) checkWhere(linking, entry, 'measurements', record.summarises, ['summarises'])
}

function checkCapabilities(linking: Linking, entry: RecordEntry, { capabilities }: Records['techniques']): void {
  const at = inside(entry)
  const seen = new Set<string>()
  for (const [index, { need, section }] of capabilities.entries()) {
    const path = ['capabilities', index] as const
    checkNeed(linking, need, at(...path, 'need'))
    if (seen.has(need))
      linking.report(
        'id/duplicate',
        at(...path, 'need')(),
        `The need ${code(need)} stands here already.`,
        'Say in one entry whether it is met, and why.',
      )
    seen.add(need)
    checkSection(linking, section, at(...path, 'section'))
  }
}

/** A title has the inline notation, as other prose has, and names no quantity of ours. */
function checkTitle({ report }: Linking, entry: RecordEntry, { title }: Records['references']): void {
  const [tag] = /<\/?(?:i|em|b|strong|sub|sup|sc|scp|span|inf|tt|u)\b[^>]*>/i.exec(title ?? '') ?? []
  const at = inside(entry)('title')
  if (tag !== undefined)
    report(
      'value/invalid',
      at(),
      `A title has no tags such as ${code(tag)}.`,
      'Write a formula as `{TiO2}`, italics as `*in situ*`, other indices as characters such as ² and ₂.',
    )
  if (title?.includes('{q:'))
    report('value/invalid', at(), 'A title names no quantity of the review.', 'Write the title as the work has it.')
}
