import { z } from 'zod'
import { id, prose, refs, words } from '../schema/id.ts'
import { webAddress } from '../schema/web.ts'
import type { KindOf } from './kind-of.ts'
import { works } from './named.ts'

/** Under which licence a picture may be shown. */
const licence = z.strictObject({
  name: words.describe('Its name, as it is shown: `CC BY 4.0`.'),
  spdx: words.nullable().default(null).describe('Its SPDX id, where it has one: `CC-BY-4.0`.'),
  url: webAddress.nullable().default(null).describe('The address of its text.'),
})

/** What two texts say that differ in capitals, blanks and full stops alone. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim()

/** A photograph or another image, shown as a figure. */
const schema = z
  .strictObject({
    id: id.describe("The picture's permanent id."),
    file: z
      .string()
      .regex(
        /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?:jpe?g|png|webp|gif)$/i,
        'a picture is a file of the folder `public` that ends in .jpg, .png, .webp or .gif, such as `photos/glacier.jpg`',
      )
      .describe('Its file in the folder `public`; the site shows copies of it in sizes for screens.'),
    title: prose.describe('What it shows, as a short phrase.'),
    alt: words.describe('What one sees in it, for those who do not; other words than the caption.'),
    caption: prose.describe('What it tells, in a sentence or two.'),
    credit: words.describe('Who made it.'),
    licence: licence.describe('Under which licence it may be shown.'),
    refs: refs.describe('The works that it comes from or rests on.'),
    original: webAddress.nullable().default(null).describe('The address where the original is found.'),
  })
  .superRefine(({ alt, caption, title }, ctx) => {
    for (const [name, text] of Object.entries({ caption, title }))
      if (bare(alt) === bare(text))
        ctx.addIssue({
          code: 'custom',
          path: ['alt'],
          message: `the words for those who do not see the picture are those of its \`${name}\``,
          params: { hint: 'Who does not see it hears both: say in `alt` what one sees.' },
        })
  })
export type Picture = z.infer<typeof schema>

/** A photograph or another image. */
export const picture = {
  one: 'picture',
  many: 'pictures',
  description: 'Photographs and other images, with who made them and under which licence they are shown.',
  schema: () => schema,
  title: record => record.title,

  home: { list: 'pictures/', anchor: 'picture-' },
  numbered: false,
  about: ({ file }) => file,
  mended: true,

  names: ({ refs }) => works(refs),
  noted: false,
  helper: true,
  placed: false,
  view: 'picture',
  strict: [],

  asked: null,
  together: false,
  listed: null,
  explored: false,
  searched: true,
  cited: true,
  occasional: true,
  computed: [],
  leading: ['id', 'url'],
} as const satisfies KindOf<Picture>
