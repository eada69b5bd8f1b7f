import { z } from 'zod'
import { naming } from '../schema/choices.ts'
import { facetFields } from '../schema/facets.ts'
import { id, prose, refs, sectionNumber } from '../schema/id.ts'
import type { KindOf } from './kind-of.ts'
import { named, namedIn, works } from './named.ts'

/** How a shape looks, whatever it stands for in a field. */
const looks = [
  /** A solid that takes part. */
  'solid',
  /** A metal. */
  'metal',
  /** A liquid. */
  'fluid',
  /** A thin layer between two others. */
  'film',
  /** What holds the rest: a chip, a holder, a wall. */
  'frame',
  /** The limit of a gas or of a region. */
  'region',
  /** A beam that passes through. */
  'beam',
  /** A lead. */
  'wire',
  /** An atom that stays. */
  'atom',
  /** Something that moves, in the colour of its value. */
  'ion',
] as const

const point = z.array(z.number()).length(2)

/** A shape of a drawing; exactly one of the first eight keys says what it is. */
const shape = z
  .strictObject({
    box: z.array(z.number()).length(4).nullable().default(null).describe('A rectangle: x, y, width, height.'),
    ball: z.array(z.number()).length(3).nullable().default(null).describe('A circle: x, y, radius.'),
    balls: z.array(point).min(1).nullable().default(null).describe('Circles of one size, by their middles.'),
    line: z.array(point).min(2).nullable().default(null).describe('A line through points.'),
    arrow: z.array(point).min(2).nullable().default(null).describe('A line through points that ends in an arrowhead.'),
    path: z
      .string()
      .regex(/^M[\d\s.,MLHVCQSTAZ-]+$/, 'a path is written in capital commands of SVG, beginning with M')
      .nullable()
      .default(null)
      .describe('Any outline, as the `d` of an SVG path in capital commands.'),
    text: prose.nullable().default(null).describe('A label, whose middle stands at `at`.'),
    part: z.int().min(1).nullable().default(null).describe('The number of a part, in a ring at `at`.'),
    at: point.nullable().default(null).describe('Where a label or a number stands.'),
    anchor: z
      .enum(['start', 'middle', 'end'])
      .default('middle')
      .describe('Whether a label begins, has its middle or ends at its place.'),
    r: z.number().positive().default(6).describe('The radius of `balls`.'),
    look: z.enum(looks).default('solid').describe('How it looks.'),
    value: z.string().nullable().default(null).describe('The value of the coloured facet whose colour it has.'),
    name: id.nullable().default(null).describe('What `toScale` calls it.'),
  })
  .refine(
    ({ box, ball, balls, line, arrow, path, text, part }) =>
      [box, ball, balls, line, arrow, path, text, part].filter(given => given !== null).length === 1,
    'a shape is one thing: a box, a ball, balls, a line, an arrow, a path, a text or a part',
  )
  .refine(
    ({ text, part, at }) => (at !== null) === (text !== null || part !== null),
    'a text or a part has its place in `at`',
  )
export type SchematicShape = z.infer<typeof shape>

/** A step of a drawing that moves. */
const frame = z.strictObject({
  says: prose.describe('What happens in this step, in a few words.'),
  shapes: z
    .array(shape)
    .min(1)
    .describe('What is drawn in this step over the `shapes` of all; like shapes in like places glide into each other.'),
})

/** Two shapes whose areas are as the volumes before and after a growth. */
const scaled = z.strictObject({
  quantity: naming({ records: ['measurements'] }, id).describe(
    'The measurement of the growth, in % of what was there before.',
  ),
  from: id.describe('The `name` of the shape before it: a box or a ball.'),
  to: id.describe('The `name` of the shape after it.'),
})

/** A drawing of ours that shows how something is built or how it works. */
function schema(facets: readonly string[]) {
  return z.strictObject({
    id: id.describe("The drawing's permanent id."),
    section: naming('sections', sectionNumber).describe('The section that it belongs to.'),
    title: prose.describe('What it shows, as a short phrase.'),
    caption: prose.describe('What one sees in it, in a sentence or two.'),
    ...facetFields(facets),
    height: z.int().min(40).max(600).describe('Its height; it is 320 wide.'),
    shapes: z.array(shape).min(1).describe('What it is drawn of, from the back to the front.'),
    parts: z
      .array(prose)
      .default([])
      .describe('What the numbered parts are, in order; left out where the set-up of its technique says it.'),
    quantities: z
      .array(naming({ records: ['measurements'] }, id))
      .default([])
      .describe('The measurements whose values stand below it.'),
    refs: refs.describe('The works that it rests on.'),
    frames: z
      .array(frame)
      .refine(({ length }) => length !== 1, 'a drawing that moves has two steps or more')
      .default([])
      .describe('The steps of a drawing that moves when a reader asks for it; the last is drawn where nothing moves.'),
    toScale: z.array(scaled).default([]).describe('Shapes whose areas are held to a recorded growth in volume.'),
  })
}
export type Schematic = z.infer<ReturnType<typeof schema>>

/** Every shape of a drawing, those of its steps among them, each with its path in the record. */
export const shapesOf = ({
  shapes,
  frames,
}: Pick<Schematic, 'shapes' | 'frames'>): { shape: SchematicShape; path: (string | number)[] }[] => [
  ...shapes.map((shape, index) => ({ shape, path: ['shapes', index] })),
  ...frames.flatMap(({ shapes }, step) =>
    shapes.map((shape, index) => ({ shape, path: ['frames', step, 'shapes', index] })),
  ),
]

/** A drawing of how something is built or works. */
export const schematic = {
  one: 'schematic',
  many: 'schematics',
  description: 'Drawings of how something is built or works, as shapes with their labels.',
  schema,
  title: record => record.title,

  home: { list: 'schematics/', anchor: 'fig-' },
  numbered: false,
  about: () => '',

  names: ({ refs, quantities, toScale }) => [
    ...works(refs),
    ...namedIn('measurements', quantities, 'quantities'),
    ...toScale.map(({ quantity }, index) => named('measurements', quantity, 'toScale', index, 'quantity')),
  ],
  noted: false,
  helper: false,
  placed: false,
  view: 'fig',
  strict: [],

  asked: null,
  together: false,
  listed: null,
  explored: false,
  searched: false,
  cited: true,
  computed: [],
  leading: ['id', 'url'],
} as const satisfies KindOf<Schematic>
