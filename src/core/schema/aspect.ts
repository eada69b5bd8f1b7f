import { z } from 'zod'
import { id } from './id.ts'

const whole = ['value', 'unit', 'formula', 'wording', 'pair'] as const

/**
 * What of a record a verdict or a note speaks of: its number, its unit, its formula, its words, how it goes with another
 * record, or one of its conditions by its property.
 */
export const aspect = z.union([
  z.enum(whole, {
    error: `Choose from ${whole.map(one => `\`${one}\``).join(', ')} and \`condition:\` with a property.`,
  }),
  z.templateLiteral(['condition:', id]),
])
export type Aspect = z.infer<typeof aspect>

/** The property of the condition that is meant; null for another part. */
export const conditionMeant = (of: Aspect): string | null =>
  of.startsWith('condition:') ? of.slice('condition:'.length) : null
