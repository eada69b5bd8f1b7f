import { z } from 'zod'
import { mostDecimals } from '../basics/digits.ts'
import type { Uncertainty } from '../basics/uncertainty.ts'
import { naming } from './choices.ts'
import { statedNumbers } from './quantity-numbers.ts'

const number = z.number({ error: 'a number without unit or sign other than a minus' })

/** How the value is meant. `range` takes min and max, `change` takes from and to, the others take value. */
export const qualifiers = [
  ...['exact', 'about', 'less-than', 'at-most', 'greater-than', 'at-least', 'range', 'change'],
] as const
export type Qualifier = (typeof qualifiers)[number]

const least = { error: 'an uncertainty is not less than 0' }
const error = number.min(0, least)
const errors = z
  .number({
    error:
      'how far the true value may lie from this one, without unit: `15`, or `{plus: 20, minus: 10}`, in a table `plus 20 minus 10`',
  })
  .min(0, least)

/** How far the true value may lie from the one that is stated: as far both ways, or so far up and so far down. */
export const uncertainty = z.union([
  errors,
  z.strictObject({
    plus: error.describe('How much greater the value may be, in `unit`.'),
    minus: error.describe('How much less the value may be, in `unit`.'),
  }),
])

/** The fields that make a quantity; every kind of record that holds one spreads these. */
export const quantityFields = {
  qualifier: z
    .enum(qualifiers)
    .default('exact')
    .describe(
      'How the value is meant: exact, about, less-than (<), at-most (≤), greater-than (>), at-least (≥), range or change.',
    ),
  value: number.nullable().default(null).describe('The value, in `unit`; for every qualifier but range and change.'),
  min: number.nullable().default(null).describe('The lower end of a range, in `unit`.'),
  max: number.nullable().default(null).describe('The upper end of a range, in `unit`.'),
  from: number.nullable().default(null).describe('The value before a change, in `unit`.'),
  to: number.nullable().default(null).describe('The value after a change, in `unit`.'),
  unit: naming('units', z.string().min(1)).describe(
    'The unit as a scientist types it on one line, such as `nm/s`, `Å`, `%`; listed in the vocabulary.',
  ),
  uncertainty: uncertainty
    .nullable()
    .default(null)
    .describe(
      'The uncertainty of the value, in `unit`: 15 for ± 15, `{plus: 20, minus: 10}` where the two ways differ.',
    ),
  decimals: z
    .int()
    .min(0)
    .max(mostDecimals)
    .nullable()
    .default(null)
    .describe('Digits shown after the decimal point; where it is left out, as many as the number is typed with.'),
  approximate: z
    .boolean()
    .default(false)
    .describe('True where a range or a change is given as approximate (~3–7 nm/s).'),
}

type QuantityShape = { qualifier: Qualifier; uncertainty: Uncertainty | null } & Record<
  'value' | 'min' | 'max' | 'from' | 'to',
  number | null
>

const needs: Record<Qualifier, readonly ('value' | 'min' | 'max' | 'from' | 'to')[]> = {
  exact: ['value'],
  about: ['value'],
  'less-than': ['value'],
  'at-most': ['value'],
  'greater-than': ['value'],
  'at-least': ['value'],
  range: ['min', 'max'],
  change: ['from', 'to'],
}

/** Why a quantity can't have an uncertainty, by its qualifier; null where it can. */
const uncertain: Record<Qualifier, string | null> = {
  exact: null,
  about: null,
  'less-than': 'A bound has no ±: give the bound alone, or the value itself with its uncertainty.',
  'at-most': 'A bound has no ±: give the bound alone, or the value itself with its uncertainty.',
  'greater-than': 'A bound has no ±: give the bound alone, or the value itself with its uncertainty.',
  'at-least': 'A bound has no ±: give the bound alone, or the value itself with its uncertainty.',
  range: 'A range says by its ends how far the values go; where one value is meant, give it with its uncertainty.',
  change: 'Give each end as a measurement of its own with its uncertainty.',
}

/**
 * Refuses a quantity whose numbers or uncertainty do not fit its qualifier, or a range whose ends are the wrong way round.
 */
export function checkQuantity(quantity: QuantityShape, ctx: z.core.$RefinementCtx): void {
  const wanted = needs[quantity.qualifier]
  for (const key of statedNumbers) {
    const given = quantity[key] !== null
    if (wanted.includes(key) && !given)
      ctx.addIssue({
        code: 'custom',
        path: [key],
        message: `qualifier "${quantity.qualifier}" needs ${wanted.join(' and ')}`,
      })
    if (!wanted.includes(key) && given)
      ctx.addIssue({
        code: 'custom',
        path: [key],
        message: `qualifier "${quantity.qualifier}" takes ${wanted.join(' and ')}, not ${key}`,
      })
  }
  const hint = uncertain[quantity.qualifier]
  if (quantity.uncertainty !== null && hint !== null)
    ctx.addIssue({
      code: 'custom',
      path: ['uncertainty'],
      message: `a quantity with qualifier "${quantity.qualifier}" takes no uncertainty`,
      params: { hint },
    })
  if (quantity.qualifier === 'range' && quantity.min !== null && quantity.max !== null && quantity.min >= quantity.max)
    ctx.addIssue({ code: 'custom', path: ['min'], message: 'a range goes from its lower to its upper end' })
  if (quantity.qualifier === 'change' && quantity.from !== null && quantity.from === quantity.to)
    ctx.addIssue({
      code: 'custom',
      path: ['to'],
      message: 'a change goes from one value to another one',
      params: { hint: 'Where nothing changed, give the `value` and say so in the `note`.' },
    })
}

/** A circumstance under which something was measured: a property of the vocabulary with its quantity. */
export const condition = z
  .strictObject({
    property: naming('properties', z.string()).describe(
      'The property that the condition fixes, from the vocabulary, such as `current-density`.',
    ),
    ...quantityFields,
  })
  .superRefine(checkQuantity)

export type Quantity = z.infer<z.ZodObject<typeof quantityFields>>
export type Condition = z.infer<typeof condition>
