import { folded } from '../basics/letters.ts'

/** A text in lower-case Latin letters, digits and hyphens; `otherwise` for one that has none, such as 茶. */
export const slug = (text: string, otherwise: string): string =>
  folded(text)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '') || otherwise
