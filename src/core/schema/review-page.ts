import { z } from 'zod'
import { words } from './id.ts'

/** Where the site leads to a page of a review: from its header, from `about/`, or from nowhere but links of its texts. */
const places = ['header', 'about', 'none'] as const

/** What a page of a review says of itself: the front matter of `content/pages/<name>.mdx`. */
export const reviewPage = z.strictObject({
  title: words.describe('Its title.'),
  description: words.describe('What it holds, in a sentence: for lists of pages and for search engines.'),
  nav: z
    .enum(places)
    .default('about')
    .describe(
      'Where the site leads to it: `header` in the header of every page, `about` on the page `about/`, `none` nowhere but where a text links to it.',
    ),
  order: z
    .int()
    .nullable()
    .default(null)
    .describe('Its place among the others: a smaller number comes first; those without one follow by name.'),
})
export type PageFront = z.infer<typeof reviewPage>

/** The name of a page of a review, which is its address too. */
export const pageName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
