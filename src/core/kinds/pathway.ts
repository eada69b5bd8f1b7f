import { z } from 'zod'
import { equationText, formulaText, parseEquation } from '../chem/index.ts'
import { naming } from '../schema/choices.ts'
import { facetFields } from '../schema/facets.ts'
import { figureLabel, id, origin, prose, refs, sectionNumber } from '../schema/id.ts'
import { shared } from './home.ts'
import { facetsHere, type KindOf } from './kind-of.ts'
import { named, works } from './named.ts'
import { standingFields } from './standing-fields.ts'

/** One stage of a pathway: what is there, and the reaction that led to it. */
const pathwayStep = z
  .strictObject({
    name: prose
      .nullable()
      .default(null)
      .describe(
        'What is there after this step, in words: `healthy coral`; quantities may stand in it. Null where `phases` says it.',
      ),
    phases: z
      .array(z.string())
      .default([])
      .describe('Formulas of what is present after this step; none where `name` says it.'),
    structure: z
      .enum(['crystalline', 'amorphous', 'polycrystalline', 'nanocrystalline', 'mixed'])
      .nullable()
      .default(null)
      .describe('Their structure, where given: crystalline, amorphous, polycrystalline, nanocrystalline or mixed.'),
    volumeChange: naming({ records: ['measurements'] }, id)
      .nullable()
      .default(null)
      .describe('The volume change up to here: the id of the measurement that holds it.'),
    equation: z.string().nullable().default(null).describe('The reaction that led here, such as `CaCO3 -> CaO + CO2`.'),
    rebuilt: z
      .boolean()
      .default(false)
      .describe("True where the source's equation is lost and this one is rebuilt from the words around it."),
    label: prose.nullable().default(null).describe('What happens in this step, in a few words.'),
  })
  .superRefine(({ name, phases }, ctx) => {
    const hint = 'Give what is there in words as `name`, or as formulas in `phases`.'
    if (name === null && phases.length === 0)
      ctx.addIssue({ code: 'custom', message: 'this step does not say what is there', params: { hint } })
    if (name !== null && phases.length > 0)
      ctx.addIssue({
        code: 'custom',
        message: 'this step says what is there twice, in words and in formulas',
        params: { hint },
      })
  })

/** An ordered sequence of phases, with its reactions. */
function schema(facets: readonly string[]) {
  return z.strictObject({
    id: id.describe("The record's permanent id."),
    section: naming('sections', sectionNumber).describe('The section whose text describes it.'),
    title: prose.describe('A short title.'),
    material: naming({ records: ['materials'] }, id).describe('The material that reacts.'),
    ...facetFields(facets),
    steps: z.array(pathwayStep).min(2).describe('The stages in their order, the starting material first.'),
    refs: refs.describe('The works it rests on, by their numbers in the bibliography.'),
    figure: figureLabel.nullable().default(null).describe('The figure and panel that shows it.'),
    origin: origin.describe('Who says it: review, derived or addition.'),
    note: prose.nullable().default(null).describe('What a reader must know to read it rightly.'),
  })
}
export type Pathway = z.infer<ReturnType<typeof schema>>
export type PathwayStep = z.infer<typeof pathwayStep>

/** What is there after each step, on one line: `CaCO3 → CaO + CO2`, with the digits of formulas as they are printed. */
const sequence = (steps: readonly PathwayStep[]): string =>
  steps.map(({ name, phases }) => name ?? phases.map(formulaText).join(' + ')).join(' → ')

/** The reaction of a step as it is printed; null where it has none that can be read. */
function reactionOf({ equation }: PathwayStep): string | null {
  const parsed = equation === null ? null : parseEquation(equation)
  return parsed?.ok ? equationText(parsed.equation) : null
}

/** An ordered sequence of phases. */
export const pathway = {
  one: 'pathway',
  many: 'pathways',
  description: 'Ordered sequences of steps, and what is known of the way from each to the next.',
  schema,
  title: record => record.title,

  home: { page: shared },
  numbered: false,
  about: ({ material }) => material,
  ofMaterial: true,

  names: ({ refs, material, steps }) => [
    ...works(refs),
    named('materials', material, 'material'),
    ...steps.flatMap(({ volumeChange }, step) =>
      volumeChange === null ? [] : [named('measurements', volumeChange, 'steps', step, 'volumeChange')],
    ),
  ],
  noted: true,
  helper: false,
  placed: true,
  view: 'pathway',
  strict: [],

  asked: { fields: ['material', 'section', 'origin'], faceted: true },
  together: true,
  listed: 'pathways',
  explored: true,
  searched: ({ title, steps, note }) => ({
    title,
    lines: [[sequence(steps), ...steps.map(({ label }) => label), ...steps.map(reactionOf), note]],
    formulas: steps.flatMap(({ phases }) => phases),
  }),
  cited: true,
  computed: ['checks', ...standingFields],
  leading: ['id', 'url', 'section', 'material', facetsHere, 'steps', 'refs', 'figure', 'origin'],
} as const satisfies KindOf<Pathway>
