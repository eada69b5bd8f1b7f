import { folded } from '../basics/letters.ts'

/** A text in lower-case Latin letters, digits and hyphens; `otherwise` for one that has none, such as 茶. */
export const slug = (text: string, otherwise: string): string =>
  folded(text)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '') || otherwise

/** What a review's name may be long in the names of files: file systems end them at 255 bytes. */
const longest = 100

/** The name of a review as its files have it, such as `insitu-atlas`. */
export const reviewSlug = (name: string): string =>
  slug(name, 'review')
    .slice(0, longest)
    .replace(/[-.]+$/, '') || 'review'
