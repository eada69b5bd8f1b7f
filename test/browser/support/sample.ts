import type { Choice } from './choices.ts'

/** Which pages of a site are taken. */
export type Sampling = { all?: RegExp; first?: boolean; fullest?: boolean }

/**
 * Pages of each kind among all of a site, in a fixed order: the first page of every first part of the address and class
 * of the body, unless `first` is false; of every class the page with the most links, which is where layouts break,
 * unless `fullest` is false; and every page whose path matches `all`.
 */
export function sampleOf(pages: Choice[], { all, first = true, fullest = true }: Sampling = {}): string[] {
  const places = Map.groupBy(pages, ({ path, kind }) => `${path.includes('/') ? path.split('/')[0] : path} ${kind}`)
  const kinds = Map.groupBy(pages, ({ kind }) => kind)
  const most = (some: Choice[]) => some.reduce((best, page) => (page.links > best.links ? page : best))
  const chosen = [
    ...(first ? [...places.values()].map(([page]) => page) : []),
    ...(fullest ? [...kinds.values()].map(most) : []),
    ...pages.filter(({ path }) => all?.test(path)),
  ]
  return [...new Set(chosen.flatMap(page => page?.path ?? []))].sort()
}
