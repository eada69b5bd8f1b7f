import type { Words } from '../../catalogue/words.ts'
import type { Measurement } from '../../kinds/measurement.ts'
import type { Condition } from '../../schema/quantity.ts'
import type { Unit } from '../../schema/vocabulary.ts'
import { formatQuantity, type QuantityForm } from '../../units/index.ts'
import type { ProblemCode } from '../codes.ts'
import { code, suggest } from '../words.ts'
import type { Given } from './attributes.ts'

/** Finds what quantities are printed from. */
export interface Lookup {
  measurement(id: string): Measurement | undefined
  unit(id: string): Unit | undefined
  /** What places in the text are called. */
  places: Words['places']
  /** The title of a section by its label. */
  sectionTitle(label: string): string | undefined
}

/** Something wrong with an attribute whose form is sound. */
export interface AttributeProblem {
  attribute: string
  /** Which of its values, where it holds several. */
  item?: number
  problem: ProblemCode
  message: string
  hint: string | null
}

const ends = ['from', 'to', 'min', 'max'] as const

/** The forms in which a text may print a quantity; the first is meant where none is given. */
export const quantityForms = ['symbol', 'words', ...ends] as const

const endOf = (form: string | null) => ends.find(end => end === form)

/** The quantity that `<Q>` shows: its record's own, or that of one of the record's conditions. */
function shownBy(given: Given, record: Measurement): Measurement | Condition | undefined {
  const condition = given.text('condition')
  return condition === null ? record : record.conditions.find(({ property }) => property === condition)
}

/** A quantity as plain words; empty where it is unknown. */
export function quantityText(given: Given, { measurement, unit }: Pick<Lookup, 'measurement' | 'unit'>): string {
  const record = measurement(given.text('id') ?? '')
  const shown = record && shownBy(given, record)
  const unitOf = shown && unit(shown.unit)
  return unitOf ? formatQuantity(shown, unitOf, formOf(given.text('form'), shown)) : ''
}

/** The form that is asked for, unless the quantity lacks the end that it would print. */
function formOf(form: string | null, quantity: Measurement | Condition): QuantityForm {
  if (form === 'words') return form
  const end = endOf(form)
  return end && quantity[end] !== null ? end : 'symbol'
}

/** What is wrong where a record lacks the condition, or the end of a range or change, that is to be printed. */
export function quantityProblem(given: Given, { measurement }: Pick<Lookup, 'measurement'>): AttributeProblem | null {
  const record = measurement(given.text('id') ?? '')
  if (!record) return null
  const shown = shownBy(given, record)
  if (!shown) return unknownCondition(given.text('condition') ?? '', record)
  const end = endOf(given.text('form'))
  if (!end || shown[end] !== null) return null
  return {
    attribute: 'form',
    problem: 'attribute/invalid',
    message: `${code(record.id)} has no ${code(end)}: its qualifier is ${code(shown.qualifier)}.`,
    hint: 'Only a range has `min` and `max`, and only a change `from` and `to`.',
  }
}

function unknownCondition(property: string, { id, conditions }: Measurement): AttributeProblem {
  const names = conditions.map(({ property }) => property)
  return {
    attribute: 'condition',
    problem: 'condition/unknown',
    message: `${code(id)} has no condition ${code(property)}.`,
    hint: names.length > 0 ? suggest(property, names) : 'It has no conditions at all.',
  }
}
