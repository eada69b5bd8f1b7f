import { inject } from 'vitest'
import { type Choice, choicesIn } from './choices.ts'

const known = new Map<string, Choice[]>()

/** The pages of a site, which is read once; the site of the run was read before its first test. */
function choicesOf(folder: string): Choice[] {
  const choices = known.get(folder) ?? (folder === inject('folder') ? inject('choices') : choicesIn(folder))
  known.set(folder, choices)
  return choices
}

/**
 * Pages of each kind that a site has, in a fixed order: the first page of every first part of the address and class of
 * the body, unless `first` is false; of every class the page with the most links, which is where layouts break, unless
 * `fullest` is false; and every page whose path matches `all`.
 */
export function samplePages(
  folder: string,
  { all, first = true, fullest = true }: { all?: RegExp; first?: boolean; fullest?: boolean } = {},
): string[] {
  const pages = choicesOf(folder)
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
