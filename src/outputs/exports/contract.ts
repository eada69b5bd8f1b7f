import { z } from 'zod'
import { kinds, schemasFor } from '../../core/kinds/kinds.ts'
import type { Kind } from '../../core/kinds/types.ts'
import { computed, ucum } from '../../core/schema/computed.ts'
import { condition } from '../../core/schema/quantity.ts'
import { fieldsOf } from '../../core/schema/shape.ts'
import type { Vocabulary } from '../../core/schema/vocabulary.ts'

/** The version of the data contract: the first number changes when a key is renamed or taken away, which is never. */
export const contractVersion = '1.0.0'

/** What each kind of record is, in a sentence. */
export const kindDescriptions: Record<Kind, string> = {
  references: 'The works of the bibliography, with what the article prints of each.',
  materials: 'The substances and composites that records are about.',
  techniques: 'Designs of cells and kinds of measurement.',
  figures: 'The figures and tables of the article, catalogued: never their images or the wording of their captions.',
  measurements: 'Quantities that somebody reported, each with its conditions and its source.',
  findings: 'Claims in words, each a sentence that can be read on its own.',
  pathways: 'Ordered sequences of phases, with their reactions.',
  notes: 'Editorial remarks: discrepancies found in the article.',
  challenges: 'Open problems and items of the outlook.',
  terms: 'Terms of art and abbreviations, with their meanings.',
  charts: 'Charts as queries over measurements, with how they are encoded.',
  tables: 'Tables as queries over records, with their columns.',
  schematics: 'Drawings of how something is built or works, as shapes with their labels.',
}

/** Where the review's facets stand among the keys of a kind. */
const facetsHere = '…facets'

/**
 * The order of keys that other programs rely on. What a schema has besides follows in the order of the schema, so that
 * a new field stands at the end.
 */
const leading: Partial<Record<Kind, string[]>> = {
  measurements: [
    ...['id', 'url', 'section', 'material', 'formula', facetsHere, 'property', 'qualifier'],
    ...['value', 'min', 'max', 'from', 'to', 'unit', 'ucum', 'conditions'],
    ...['kind', 'refs', 'figure', 'origin', 'note', 'checks'],
  ],
  findings: [
    'id',
    'url',
    'section',
    'statement',
    'materials',
    facetsHere,
    'phases',
    'refs',
    'figure',
    'origin',
    'note',
  ],
  pathways: ['id', 'url', 'section', 'material', facetsHere, 'steps', 'refs', 'figure', 'origin'],
  notes: ['id', 'url', 'section', 'about', 'description', 'evidence', 'refs', 'severity'],
  challenges: ['id', 'url', 'section', 'statement', facetsHere],
}

/** What is said of a field in the published data, where that is more than, or other than, what a curator must know. */
const overrides: Partial<Record<Kind, z.ZodRawShape>> = {
  measurements: {
    formula: z
      .string()
      .nullable()
      .describe("The formula of what was measured: a phase, a stage of charge, or else the material's own; `Na15Sn4`."),
    conditions: z
      .array(z.strictObject({ ...condition.shape, ucum }))
      .describe('The circumstances that the source gives, each a property with its quantity; in CSV as one text.'),
  },
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
  ids: (kind: Kind) => string[],
): z.ZodObject {
  const facets = vocabulary.facets.map(({ id }) => id)
  const own = fieldsOf(schema) as z.ZodRawShape
  const fields: z.ZodRawShape = {
    ...own,
    ...facetFields(vocabulary, own, ids),
    ...words(kind, vocabulary, own),
    ...overrides[kind],
    ...computedFor(kind),
  }
  const order = (leading[kind] ?? ['id', 'url']).flatMap(key => (key === facetsHere ? facets : [key]))
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  const shape = Object.entries(fields).toSorted(([a], [b]) => place(a) - place(b))
  return z.strictObject(Object.fromEntries(shape)).describe(kindDescriptions[kind])
}

/** The schemas of all kinds. */
export function publishedSchemas(vocabulary: Vocabulary, ids: (kind: Kind) => string[]): Record<Kind, z.ZodObject> {
  const schemas = schemasFor(vocabulary.facets.map(({ id }) => id))
  const made = kinds.map(kind => [kind, publishedSchema(kind, schemas[kind], vocabulary, ids)])
  return Object.fromEntries(made) as Record<Kind, z.ZodObject>
}

function computedFor(kind: Kind): z.ZodRawShape {
  const { url, ucum, checks } = computed
  if (kind === 'measurements') return { url, ucum, checks }
  return kind === 'pathways' ? { url, checks } : { url }
}

/** The facets with the values that the vocabulary gives them. */
function facetFields(vocabulary: Vocabulary, own: z.ZodRawShape, ids: (kind: Kind) => string[]): z.ZodRawShape {
  const facets = vocabulary.facets.filter(({ id }) => id in own)
  return Object.fromEntries(
    facets.map(({ id, description, values, records }) => [
      id,
      oneOf(records ? ids(`${records}s`) : values.map(({ id }) => id))
        .nullable()
        .describe(description),
    ]),
  )
}

/** The fields whose values are words of the vocabulary. */
function words(kind: Kind, vocabulary: Vocabulary, own: z.ZodRawShape): z.ZodRawShape {
  const described = (field: string, values: string[]) =>
    field in own ? { [field]: oneOf(values).describe((own[field] as z.ZodType).description ?? '') } : {}
  const classes = kind === 'materials' ? vocabulary.classes.material : vocabulary.classes.technique
  if (kind === 'materials' || kind === 'techniques')
    return described(
      'class',
      classes.map(({ id }) => id),
    )
  if (kind !== 'measurements') return {}
  return {
    ...described(
      'property',
      vocabulary.properties.map(({ id }) => id),
    ),
    ...described(
      'unit',
      vocabulary.units.map(({ id }) => id),
    ),
  }
}

const oneOf = (values: string[]): z.ZodType<string> => (values.length > 0 ? z.enum(values) : z.string())
