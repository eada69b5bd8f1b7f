import { z } from 'zod'
import type { Rule } from '../core/audit/types.ts'
import type { AddedComponent } from '../core/corpus/text/added.ts'
import type { Pack } from '../core/corpus/types.ts'
import type { AddedKind } from '../core/kinds/added.ts'
import { topics } from '../core/packs/types.ts'
import { type AddedChartType, measuredTypeIds } from '../core/schema/chart-types.ts'
import { qualifiers } from '../core/schema/quantity.ts'
import type { AddedCalculator } from '../outputs/calc/added.ts'
import { extensionsFolder } from './files.ts'

/** What a review adds to the engine by a program of its own: the default export of its `atlas.config.mjs` or `.ts`. */
export interface AtlasConfig {
  /** Packs that its vocabulary can ask for, beside those of the engine. */
  packs?: readonly Pack[]
  /** Rules of its audit that no pack holds. */
  rules?: readonly Rule[]
  /** Kinds of record. */
  kinds?: readonly AddedKind[]
  /** Components of its texts. */
  components?: readonly AddedComponent[]
  /** Types of chart. */
  charts?: readonly AddedChartType[]
  /** Calculators. */
  calculators?: readonly AddedCalculator[]
}

const words = z.string().min(1)
const told = words.nullable()
const work = z.custom<() => unknown>(value => typeof value === 'function', 'must be a function')
const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'is written in small letters, with hyphens between words')
const fileOf = (ending: string) =>
  z
    .string()
    .regex(
      new RegExp(`^${extensionsFolder}(?:/[A-Za-z0-9][\\w-]*)+\\.${ending}$`),
      `is a file below \`${extensionsFolder}/\` whose name ends in \`.${ending}\``,
    )

const rule = z.strictObject({
  id,
  topic: z.enum(topics),
  title: words,
  does: words,
  formula: told,
  assumes: told,
  source: told,
  silent: told,
  tolerance: told,
  flaw: words.optional(),
  judge: work,
})
const role = z.strictObject({ id, description: words })
const derivation = z.strictObject({
  id,
  title: words,
  does: words,
  formula: words,
  from: told,
  ucum: words,
  of: work,
})
const pack = z.strictObject({
  id,
  name: words,
  roles: z.array(role),
  derivations: z.array(derivation),
  rules: work,
})

const isSchema = (value: unknown): boolean => typeof value === 'object' && value !== null && '_zod' in value
const fieldName = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*$/, 'is written in letters and digits, the first one small')
  .refine(
    name => !['id', 'url', 'section', 'refs', 'origin', 'written'].includes(name),
    'is a field that every record has',
  )
const kind = z.strictObject({
  one: id,
  many: id,
  called: z.strictObject({ one: words, many: words }).optional(),
  description: words,
  fields: z.record(fieldName, z.custom<z.ZodType>(isSchema, 'must be a schema of zod')),
  faceted: z.boolean().optional(),
  title: work,
  lines: work.optional(),
  materials: work.optional(),
  file: fileOf('astro'),
})

const attributeName = z.string().regex(/^[a-z][a-zA-Z0-9]*$/, 'is written in letters and digits, the first one small')
const component = z
  .strictObject({
    name: z.string().regex(/^[A-Z][A-Za-z0-9]*$/, 'is written in letters and digits, the first one a capital'),
    place: z.enum(['line', 'block']),
    wraps: z.boolean().optional(),
    links: z.boolean().optional(),
    attributes: z.record(
      attributeName,
      z.strictObject({
        says: words,
        required: z.boolean().optional(),
        choices: z.array(words).min(1).optional(),
      }),
    ),
    names: z.strictObject({ kind: words, by: words }).optional(),
    prints: work.optional(),
    file: fileOf('astro'),
    example: words,
    shows: words,
  })
  .superRefine(({ place, wraps, names, attributes }, context) => {
    const wrong = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message })
    if (names && attributes[names.by]?.required !== true)
      wrong(['names', 'by'], 'is no attribute that the component must have')
    if (place === 'block' && !names) wrong(['place'], 'can only be `block` where the component names a record')
    if (place === 'block' && wraps) wrong(['wraps'], 'is for components of the line')
  })

const chart = z.strictObject({
  id,
  like: z.enum(measuredTypeIds),
  drawn: words,
  fromZero: z.boolean().optional(),
  lacks: z.partialRecord(z.enum(qualifiers), z.strictObject({ what: words, hint: words })).optional(),
  file: fileOf('m?js'),
})

/** What the module of a calculator holds. */
export const computation = z.strictObject({
  compute: work,
  proposals: z.record(words, z.strictObject({ from: z.array(words), propose: work })).optional(),
})

/** What the module of a type of chart may hold. */
export const form = z.strictObject({
  bars: work.optional(),
  barThickness: work.optional(),
  hatched: z.boolean().optional(),
  markers: work.optional(),
  joinsEnds: z.boolean().optional(),
  without: work.optional(),
})

const value = z.record(words, z.string())
const option = z.strictObject({ value: z.string(), label: words, data: value.optional() })
const named = { name: z.string().regex(/^[a-z][a-z0-9]*$/, 'is written in small letters and digits'), label: words }
const field = z.discriminatedUnion('kind', [
  z.strictObject({
    ...named,
    kind: z.literal('number'),
    hint: words.optional(),
    unit: words.optional(),
    unitFrom: words.optional(),
  }),
  z.strictObject({ ...named, kind: z.literal('formula'), hint: words.optional(), proposals: z.array(option) }),
  z.strictObject({ ...named, kind: z.literal('choice'), options: z.array(option).min(1) }),
])

/** What a calculator gives for its page. */
export const calculatorPage = z
  .strictObject({
    title: words,
    from: words,
    intro: words,
    formulas: z.array(words),
    constants: words.optional(),
    fields: z.array(field).min(1),
    words: value.optional(),
    start: z.strictObject({ asked: value, says: words }),
  })
  .nullable()

/** What a configuration may hold. */
export const config = z.strictObject({
  packs: z.array(pack).optional(),
  rules: z.array(rule).optional(),
  kinds: z.array(kind).optional(),
  components: z.array(component).optional(),
  charts: z.array(chart).optional(),
  calculators: z.array(z.strictObject({ id, page: work, file: fileOf('m?js') })).optional(),
})
