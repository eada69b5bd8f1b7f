import { z } from 'zod'
import { naming } from '../schema/choices.ts'
import { id, prose, refs, sectionNumber, words } from '../schema/id.ts'
import type { KindOf } from './kind-of.ts'
import { works } from './named.ts'

/** Whether a technique meets a need, and why. */
const capability = z.strictObject({
  need: naming('needs', z.string()).describe('What is needed, from the vocabulary.'),
  can: z
    .enum(['yes', 'limited', 'no'])
    .describe('Whether the technique can do it; a need that the source says nothing of is left out.'),
  why: prose.describe('What makes it so, in a sentence.'),
  section: naming('sections', sectionNumber).describe('The section that says so.'),
  refs: refs.describe('The works it rests on.'),
})
export type Capability = z.infer<typeof capability>

/** A set-up or a kind of measurement. */
const schema = z.strictObject({
  id: id.describe("The record's permanent id; also its value of the facet that techniques are the values of."),
  name: prose.describe('Its name.'),
  short: words.nullable().default(null).describe('Its abbreviation, where one is in use.'),
  class: naming('classes of techniques', z.string()).describe(
    'What sort of technique it is, from the vocabulary, such as `microscopy`.',
  ),
  section: naming('sections', sectionNumber).describe('The section that introduces it.'),
  summary: prose.describe('What it is, in a sentence or two.'),
  setup: z.array(prose).default([]).describe('What it is made of or how it is set up, part by part.'),
  strengths: z.array(prose).default([]).describe('What it shows or makes possible.'),
  limits: z.array(prose).default([]).describe("What it can't do or what goes wrong with it."),
  capabilities: z
    .array(capability)
    .default([])
    .describe('Which needs it meets, each at most once; the page for choosing a technique compares them.'),
  refs: refs.describe('The works that introduced it or used it.'),
})
export type Technique = z.infer<typeof schema>

/** A set-up or a kind of measurement: a value of whichever facet says so. */
export const technique = {
  one: 'technique',
  many: 'techniques',
  description: 'Set-ups and kinds of measurement.',
  schema: () => schema,
  title: record => record.name,
  classed: 'technique',

  home: { facet: true },
  numbered: false,
  about: record => record.class,

  names: ({ refs, capabilities }) => [
    ...works(refs),
    ...capabilities.flatMap(({ refs }, index) => works(refs, 'capabilities', index)),
  ],
  noted: true,
  helper: true,
  placed: false,
  strict: ['strengths', 'limits', 'capabilities'],

  asked: { fields: ['class', 'section'], faceted: false },
  together: false,
  listed: null,
  explored: false,
  searched: true,
  cited: true,
  computed: [],
  leading: ['id', 'url'],
} as const satisfies KindOf<Technique>
