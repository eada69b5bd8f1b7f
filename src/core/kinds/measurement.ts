import { z } from 'zod'
import { naming } from '../schema/choices.ts'
import { facetFields } from '../schema/facets.ts'
import { figureLabel, id, origin, prose, refs, sectionNumber } from '../schema/id.ts'
import { checkQuantity, condition, quantityFields } from '../schema/quantity.ts'
import { where } from '../schema/query.ts'
import { formatQuantity } from '../units/index.ts'
import { besides } from './besides.ts'
import { shared } from './home.ts'
import { facetsHere, type KindOf } from './kind-of.ts'
import { named, works } from './named.ts'
import { standingFields } from './standing-fields.ts'

/** What sort of statement a measurement is. */
export const measurementKinds = ['measured', 'theoretical', 'operating-condition', 'instrument', 'comparison'] as const

/** What a length or a volume may be of. */
const bodies = ['wire', 'tube', 'particle', 'film', 'layers'] as const
/** Along what of it a length may be measured: across a wire, tube or particle, along its axis, through a wall, between layers. */
const directions = ['diameter', 'axis', 'wall', 'layers'] as const

/** The reaction that a value is for, as far as the source's words give it. */
const reaction = z.strictObject({
  host: z
    .string()
    .min(1)
    .describe('What reacts, as a formula unit, and what an amount per mass counts the mass of: `C`, `CaCO3`.'),
  product: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe('What the host becomes, as formulas joined by ` + `: `CO2`, `CaO + CO2`.'),
  electrons: z.number().positive().describe('How many electrons one formula unit of the host exchanges.'),
})

/** A quantity that somebody reported. `facets` are the ids of the review's facets, in the order of its vocabulary. */
function schema(facets: readonly string[]) {
  return z
    .strictObject({
      id: id.describe("The record's permanent id."),
      section: naming('sections', sectionNumber).describe('The section whose text states it.'),
      material: naming({ records: ['materials'] }, id)
        .nullable()
        .default(null)
        .describe('The material it is about; null for an instrument or a set-up.'),
      formula: z
        .string()
        .nullable()
        .default(null)
        .describe("The formula, where it differs from the material's own (a form of it, a hydrate)."),
      ...facetFields(facets),
      property: naming('properties', z.string()).describe('What was measured: a property of the vocabulary.'),
      ...quantityFields,
      conditions: z
        .array(condition)
        .default([])
        .describe('The circumstances that the source gives, each a property with its quantity.'),
      body: z
        .enum(bodies)
        .nullable()
        .default(null)
        .describe('What a length or a volume is of, where the source says so: wire, tube, particle, film or layers.'),
      along: z
        .enum(directions)
        .nullable()
        .default(null)
        .describe('Along what of it a length is measured: diameter, axis, wall, or layers for the gap between them.'),
      reaction: reaction
        .nullable()
        .default(null)
        .describe('The reaction that the value is for; a pack may compute other quantities from it.'),
      summarises: where
        .nullable()
        .default(null)
        .describe(
          'The measurements that a value sums up, such as `{property: [thickness], class: [metal]}`; the audit compares.',
        ),
      outlying: z
        .boolean()
        .default(false)
        .describe(
          'True where a value lies far from all others of its property and is right: nothing asks about it then.',
        ),
      kind: z
        .enum(measurementKinds)
        .default('measured')
        .describe('measured, theoretical, operating-condition, instrument or comparison.'),
      refs: refs.describe('The works it rests on, by their numbers in the bibliography.'),
      figure: figureLabel.nullable().default(null).describe('The figure and panel that shows it.'),
      origin: origin.describe('Who says it: review, derived or addition.'),
      ...besides,
      note: prose
        .nullable()
        .default(null)
        .describe('What a reader must know to read the value rightly: what exactly was measured, what is unclear.'),
      title: prose
        .nullable()
        .default(null)
        .describe(
          'What it is called, without its value: `Thickness of the rust on iron in sea air`. Where it is left out, the `titles` of its property say it.',
        ),
    })
    .superRefine(checkQuantity)
}
export type Measurement = z.infer<ReturnType<typeof schema>>

/** A quantity that somebody reported. */
export const measurement = {
  one: 'measurement',
  many: 'measurements',
  description: 'Quantities that somebody reported, each with its conditions and its source.',
  schema,
  title: () => null,
  classed: 'material',

  home: { page: shared },
  numbered: false,
  about: ({ property, material }) => (material ? `${property} of ${material}` : property),
  ofMaterial: true,
  states: (record, { units }) => {
    const unit = units.find(({ id }) => id === record.unit)
    return unit ? formatQuantity(record, unit, 'words') : ''
  },

  names: ({ refs, material }) => [
    ...works(refs),
    ...(material === null ? [] : [named('materials', material, 'material')]),
  ],
  noted: true,
  helper: false,
  placed: true,
  strict: [],

  asked: {
    fields: ['property', 'kind', 'qualifier', 'material', 'class', 'section', 'origin', 'formula'],
    faceted: true,
  },
  together: true,
  listed: 'quantities',
  explored: true,
  searched: true,
  cited: true,
  computed: ['called', 'ucum', 'checks', ...standingFields],
  leading: [
    ...['id', 'url', 'section', 'material', 'formula', facetsHere, 'property', 'qualifier'],
    ...['value', 'min', 'max', 'from', 'to', 'unit', 'ucum', 'uncertainty', 'conditions'],
    ...['kind', 'refs', 'figure', 'origin', 'note', 'checks'],
  ],
} as const satisfies KindOf<Measurement>
