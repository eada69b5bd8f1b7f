import { z } from 'zod'
import { contrast, papers } from '../basics/contrast.ts'
import { naming } from './choices.ts'
import { prose, words } from './id.ts'
import { kindNames } from './kind-names.ts'

/** A value's id may keep capitals (an element's symbol); its address is in lower case. */
const valueId = z
  .string()
  .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'a facet value is letters and digits joined by single hyphens')

/** A colour for light and for dark pages, both with enough contrast for graphics (3:1). */
const colour = z.strictObject({ light: colourOn('light'), dark: colourOn('dark') })

function colourOn(paper: keyof typeof papers) {
  return z
    .string()
    .regex(/^#[0-9a-f]{6}$/, { error: 'a colour is # and six lower-case hexadecimal digits', abort: true })
    .superRefine((value, ctx) => {
      const found = contrast(value, papers[paper])
      if (found < 3)
        ctx.addIssue({
          code: 'custom',
          message: `the colour \`${value}\` can hardly be seen on ${paper} pages: its contrast is ${found.toFixed(2)}:1`,
          params: { hint: `Choose a ${paper === 'light' ? 'darker' : 'lighter'} one, with at least 3:1.` },
        })
    })
}

const facetValue = z.strictObject({
  id: valueId.describe('The value as records write it.'),
  name: prose.describe('Its name in full.'),
  short: words.nullable().default(null).describe('Its abbreviation, for chips and tables.'),
  formula: words.nullable().default(null).describe('A formula to show in its place, such as an ion with its charge.'),
  colour: colour.nullable().default(null).describe('Its colour in charts, chips and pathways.'),
  marker: z
    .enum(['circle', 'rect', 'triangle', 'rectRot', 'star', 'cross', 'rectRounded', 'crossRot'])
    .nullable()
    .default(null)
    .describe('The shape of its marks in charts, so that nothing is said by colour alone.'),
  intro: prose.nullable().default(null).describe('An introduction for its page, in a few sentences.'),
})

/** An axis on which records are classed. */
const facet = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z]+$/, 'a facet is one lower-case word')
    .describe("The key that records use, and the first part of its pages' addresses."),
  name: words.describe('Its name.'),
  plural: words.describe('The plural of its name.'),
  description: words.describe('What it classes.'),
  values: z
    .array(facetValue)
    .default([])
    .describe('Its values; for a facet whose values are records, leave them out and name the kind.'),
  records: z.enum(['technique']).nullable().default(null).describe('The kind of record whose ids are its values.'),
})

/** A unit that quantities may have. */
const unit = z.strictObject({
  id: z.string().min(1).describe('As records write it, on one line: `kg/m3`.'),
  ucum: z.string().min(1).describe('Its UCUM code: `kg/m3`.'),
  display: z
    .string()
    .nullable()
    .default(null)
    .describe('How it is shown, where that does not follow from the id (`kg m⁻³` does).'),
  singular: words.nullable().default(null).describe('The same for exactly one: `cycle` beside `cycles`.'),
})

/** A property that can be measured. */
const property = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a property is lower-case letters and digits joined by single hyphens')
      .describe('As records write it.'),
    name: words.describe('Its name.'),
    titles: z
      .array(words)
      .default([])
      .describe(
        'How its quantities are titled: the first is taken of which a record has every part in square brackets, `Age of [material] at [process]`. Parts are `material`, `formula`, `figure` and the facets.',
      ),
    description: words.describe('What is meant by it.'),
    unit: naming('units', z.string()).describe(
      'The unit that charts and comparisons convert to; it also fixes the dimension.',
    ),
    ratio: z
      .boolean()
      .default(true)
      .describe('False where zero is arbitrary, as of a potential or of °C: a ratio of two values then says nothing.'),
    difference: z
      .boolean()
      .default(false)
      .describe('True where its values are differences, such as a warming: 80 °C of it are 80 K, not 353 K.'),
    role: z
      .string()
      .nullable()
      .default(null)
      .describe('What it is to a pack, whose rules then recompute it from others; null where it takes no part.'),
    min: z.number().nullable().default(null).describe('The least value that it can have, in its `unit`.'),
    max: z.number().nullable().default(null).describe('The greatest value that it can have, in its `unit`.'),
    counted: z
      .boolean()
      .default(true)
      .describe(
        'False for what only helps to read a picture, such as its scale bar: no count of quantities has it, and lists name it apart.',
      ),
    exclusive: z
      .boolean()
      .default(false)
      .describe('True where `min` and `max` themselves are out of its range: a thickness is more than 0.'),
  })
  .refine(({ min, max }) => min === null || max === null || min < max, {
    path: ['max'],
    error: 'the greatest value of a property is more than its least',
  })

/** A class of materials or techniques. */
const classValue = z.strictObject({ id: valueId, name: words, plural: words })

/** Something that a reader may need of a technique. */
const need = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a need is lower-case letters and digits joined by single hyphens')
    .describe('As records write it.'),
  name: prose.describe('What is needed, in a few words.'),
  description: prose.describe('What is meant by it.'),
})

/** The words of a field: what its records may say. */
export const vocabulary = z.strictObject({
  facets: z.array(facet),
  properties: z.array(property),
  units: z.array(unit),
  classes: z.strictObject({ material: z.array(classValue), technique: z.array(classValue) }),
  kinds: kindNames
    .default({})
    .describe(
      'What pages call kinds of record: `material: {one: species, many: species}`; usual names for the others.',
    ),
  needs: z.array(need).default([]).describe('What a reader may need of a technique; empty where there is no choosing.'),
  words: z
    .array(z.string().regex(/^\S+$/, 'a word holds no spaces'))
    .optional()
    .describe('Words that look like formulas and are none, such as `KS6`; texts may hold them as they are.'),
  synonyms: z
    .array(z.array(words).min(2, 'a word alone has no synonym'))
    .default([])
    .describe('Words and phrases, in any language, that a search takes for each other: `[expansion, swelling, 膨胀]`.'),
  packs: z
    .array(naming('packs', z.string()))
    .default([])
    .describe('The packs whose roles, rules and calculators the review asks for.'),
})
export type Vocabulary = z.infer<typeof vocabulary>
export type Facet = z.infer<typeof facet>
export type FacetValue = z.infer<typeof facetValue>
export type Property = z.infer<typeof property>
export type ClassValue = z.infer<typeof classValue>
export type Need = z.infer<typeof need>
export type Unit = z.infer<typeof unit>
