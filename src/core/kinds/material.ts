import { z } from 'zod'
import { literal } from '../basics/literal.ts'
import { naming } from '../schema/choices.ts'
import { id, prose, words } from '../schema/id.ts'
import { folders } from './home.ts'
import type { KindOf } from './kind-of.ts'

/** Another formula that the source prints for a substance, and where. */
const printedFormula = z.strictObject({
  formula: words.describe('As it stands there, in the notation of formulas as far as that goes.'),
  where: prose.describe('Where it stands, after "in": `Table 1`, `the caption of Fig. 10`.'),
})

/** A substance or a composite that records are about. */
const schema = z.strictObject({
  id: id.describe("The record's permanent id."),
  name: words.describe('Its name, as a sentence has it (lower case unless a proper name).'),
  formula: z
    .string()
    .nullable()
    .default(null)
    .describe('Its formula in the notation of formulas; null for what has none.'),
  printed: z
    .array(printedFormula)
    .default([])
    .describe('Other formulas that the source gives for it; the audit compares them.'),
  aliases: z.array(words).default([]).describe('Other names and abbreviations.'),
  class: naming('classes of materials', z.string()).describe(
    'Its class, from the vocabulary, such as `carbon` or `oxide`.',
  ),
  description: prose.nullable().default(null).describe('What it is and what it serves for, in a sentence.'),
})
export type Material = z.infer<typeof schema>

/** A substance or a composite. */
export const material = {
  one: 'material',
  many: 'materials',
  description: 'What records are about, each with its names.',
  schema: () => schema,
  title: record => literal(record.name),
  classed: 'material',

  home: { page: folders.materials },
  numbered: false,
  about: ({ formula }) => formula ?? '',

  names: () => [],
  noted: true,
  helper: true,
  placed: false,
  strict: null,

  asked: { fields: ['class'], faceted: false },
  together: false,
  listed: null,
  explored: false,
  searched: true,
  cited: true,
  computed: ['checks'],
  leading: ['id', 'url'],
} as const satisfies KindOf<Material>
