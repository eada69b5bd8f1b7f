import { z } from 'zod'

const number = z.number({ error: 'a number without unit or sign other than a minus' })

/** How the value is meant. `range` takes min and max, `change` takes from and to, the others take value. */
export const qualifiers = ['exact', 'about', 'less-than', 'greater-than', 'range', 'change'] as const
export type Qualifier = (typeof qualifiers)[number]

/** The fields that make a quantity; every kind of record that holds one spreads these. */
export const quantityFields = {
  qualifier: z
    .enum(qualifiers)
    .default('exact')
    .describe('How the value is meant: exact, about, less-than, greater-than, range or change.'),
  value: number.nullable().default(null).describe('The value, in `unit`; for every qualifier but range and change.'),
  min: number.nullable().default(null).describe('The lower end of a range, in `unit`.'),
  max: number.nullable().default(null).describe('The upper end of a range, in `unit`.'),
  from: number.nullable().default(null).describe('The value before a change, in `unit`.'),
  to: number.nullable().default(null).describe('The value after a change, in `unit`.'),
  unit: z
    .string()
    .min(1)
    .describe('The unit as a scientist types it on one line, such as `nm/s`, `Å`, `%`; listed in the vocabulary.'),
  decimals: z
    .int()
    .min(0)
    .max(10)
    .nullable()
    .default(null)
    .describe('Digits printed after the decimal point, where trailing zeros matter (0.40 nm has 2).'),
  approximate: z
    .boolean()
    .default(false)
    .describe('True where a range or a change is printed as approximate (~3–7 nm/s).'),
}

type QuantityShape = { qualifier: Qualifier } & Record<'value' | 'min' | 'max' | 'from' | 'to', number | null>

const needs: Record<Qualifier, readonly ('value' | 'min' | 'max' | 'from' | 'to')[]> = {
  exact: ['value'],
  about: ['value'],
  'less-than': ['value'],
  'greater-than': ['value'],
  range: ['min', 'max'],
  change: ['from', 'to'],
}
const numbers = ['value', 'min', 'max', 'from', 'to'] as const

/** Refuses a quantity whose numbers do not fit its qualifier, or a range whose ends are the wrong way round. */
export function checkQuantity(quantity: QuantityShape, ctx: z.core.$RefinementCtx): void {
  const wanted = needs[quantity.qualifier]
  for (const key of numbers) {
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
    property: z
      .string()
      .describe('The property that the condition fixes, from the vocabulary, such as `current-density`.'),
    ...quantityFields,
  })
  .superRefine(checkQuantity)

export type Quantity = z.infer<z.ZodObject<typeof quantityFields>>
export type Condition = z.infer<typeof condition>
