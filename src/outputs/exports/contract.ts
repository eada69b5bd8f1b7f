import { z } from 'zod'
import { facetsHere } from '../../core/kinds/kind-of.ts'
import { byKind, kindNamed, kindOf, schemasFor } from '../../core/kinds/kinds.ts'
import type { Kind } from '../../core/kinds/types.ts'
import { computed, ucum } from '../../core/schema/computed.ts'
import { condition } from '../../core/schema/quantity.ts'
import { fieldsOf } from '../../core/schema/shape.ts'
import type { Vocabulary } from '../../core/schema/vocabulary.ts'

/** The version of the data contract: the first number changes when a key is renamed or taken away, which is never. */
export const contractVersion = '1.0.0'

/** What is said of a field in the published data, where that is more than, or other than, what a curator must know. */
const overrides: Partial<Record<Kind, z.ZodRawShape>> = {
  measurements: {
    formula: z
      .string()
      .nullable()
      .describe("The formula of what was measured: a form of it, a hydrate, or else the material's own; `CaCO3`."),
    conditions: z
      .array(z.strictObject({ ...condition.shape, ucum }))
      .describe('The circumstances that the source gives, each a property with its quantity; in CSV as one text.'),
  },
  'source-checks': { ucum: ucum.nullable().describe('The code of `unit` in UCUM; null where there is no number.') },
  references: {
    id: z
      .string()
      .describe('`ref-` and its number in the bibliography, by which the field `refs` of other records names it.'),
  },
}

/** The schema of a published record: an object whose keys are all there, in the order of the contract. */
function publishedSchema(
  kind: Kind,
  schema: z.ZodType,
  vocabulary: Vocabulary,
  { ids, hasSeveral }: Held,
): z.ZodObject {
  const facets = vocabulary.facets.map(({ id }) => id)
  const own = fieldsOf(schema) as z.ZodRawShape
  const fields: z.ZodRawShape = {
    ...own,
    ...facetFields(vocabulary, own, ids, facet => hasSeveral(kind, facet)),
    ...words(kind, vocabulary, own),
    ...computedFor(kind),
    ...overrides[kind],
  }
  const order = kindOf(kind).leading.flatMap(key => (key === facetsHere ? facets : [key]))
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  const shape = Object.entries(fields).toSorted(([a], [b]) => place(a) - place(b))
  return z.strictObject(Object.fromEntries(shape)).describe(kindOf(kind).description)
}

/** What there is in a review, as far as the contract says it. */
interface Held {
  /** The ids of the records of a kind. */
  ids(kind: Kind): string[]
  /** Whether a record of a kind has several values of a facet. */
  hasSeveral(kind: Kind, facet: string): boolean
}

/** The schemas of all kinds. */
export function contractSchemas(vocabulary: Vocabulary, held: Held): Record<Kind, z.ZodObject> {
  const schemas = schemasFor(vocabulary.facets.map(({ id }) => id))
  return byKind(kind => publishedSchema(kind, schemas[kind], vocabulary, held))
}

const computedFor = (kind: Kind): z.ZodRawShape =>
  Object.fromEntries((['url', ...kindOf(kind).computed, 'written'] as const).map(key => [key, computed[key]]))

/** The facets with the values that the vocabulary gives them; a list of them only where a record has several. */
function facetFields(
  vocabulary: Vocabulary,
  own: z.ZodRawShape,
  ids: Held['ids'],
  hasSeveral: (facet: string) => boolean,
): z.ZodRawShape {
  const facets = vocabulary.facets.filter(({ id }) => id in own)
  return Object.fromEntries(
    facets.map(({ id, description, values, records }) => {
      const kind = records === null ? undefined : kindNamed(records)
      const one = oneOf(kind ? ids(kind) : values.map(({ id }) => id))
      const choices = hasSeveral(id) ? z.union([one, z.array(one).min(2)]) : one
      return [id, choices.nullable().describe(description)]
    }),
  )
}

/** The fields whose values are words of the vocabulary: classes and, where a record is a quantity, what and in what. */
function words(kind: Kind, vocabulary: Vocabulary, own: z.ZodRawShape): z.ZodRawShape {
  const { classed } = kindOf(kind)
  const isQuantity = 'property' in own
  const choices = {
    ...(classed && 'class' in own && { class: vocabulary.classes[classed] }),
    ...(isQuantity && { property: vocabulary.properties, unit: vocabulary.units }),
  }
  return Object.fromEntries(
    Object.entries(choices).map(([field, words]) => {
      const { description = '' } = own[field] as z.ZodType
      return [field, oneOf(words.map(({ id }) => id)).describe(description)]
    }),
  )
}

const oneOf = (values: string[]): z.ZodType<string> => (values.length > 0 ? z.enum(values) : z.string())
