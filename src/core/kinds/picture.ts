import { z } from 'zod'
import { id, prose, refs, words } from '../schema/id.ts'
import { refuse, webAddress } from '../schema/web.ts'
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

const portable = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/
const ending = /\.(?:jpe?g|png|webp|gif)$/i

/** Refuses a file by its name, with what to do: one that is no picture, and one that some machine can't have. */
function checkFile(file: string, ctx: z.core.$RefinementCtx): void {
  if (!ending.test(file))
    refuse(
      ctx,
      `\`${file}\` is no picture by its ending`,
      /\.svgz?$/i.test(file)
        ? 'A drawing is a record of `data/schematics.yaml`, or a PNG of it a picture; `![what it shows](/its-name.svg)` shows the file itself in a text.'
        : 'A picture is a file of the folder `public` that ends in .jpg, .png, .webp or .gif, such as `photos/glacier.jpg`.',
    )
  else if (!portable.test(file))
    refuse(
      ctx,
      `\`${file}\` is no name that a file has everywhere`,
      `Call the file ${`\`${plainName(file)}\``}, and write that: letters from a to z, digits, points, hyphens and underscores, below the folder \`public\`.`,
    )
}

/** A name in letters that every machine and address has. */
const plainName = (file: string): string =>
  file
    .replace(/^(?:\.{0,2}\/)*(?:public\/)?/, '')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\w./-]+/g, '-')
    .replace(/(^|\/)[-.]+|-+(?=\.|\/)/g, '$1')

/** A photograph or another image, shown as a figure. */
const schema = z
  .strictObject({
    id: id.describe("The picture's permanent id."),
    file: z
      .string()
      .superRefine(checkFile)
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
