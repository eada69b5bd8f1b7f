import type { Page } from '../../site/support/page.ts'
import { htmlPages, readSite } from '../../site/support/site.ts'

/**
 * Pages of each kind that a site has, in a fixed order: the first page of every first part of the address and class of
 * the body, unless `first` is false; of every class the page with the most links, which is where layouts break, unless
 * `fullest` is false; and every page whose path matches `all`.
 */
export function samplePages(
  folder: string,
  { all, first = true, fullest = true }: { all?: RegExp; first?: boolean; fullest?: boolean } = {},
): string[] {
  // A page that leads on at once can't be looked at.
  const stays = ({ references }: Page) => references.every(({ rel }) => rel !== 'refresh')
  const pages = htmlPages(readSite(folder))
    .filter(stays)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const places = Map.groupBy(pages, ({ path, kind }) => `${path.includes('/') ? path.split('/')[0] : path} ${kind}`)
  const kinds = Map.groupBy(pages, ({ kind }) => kind)
  const most = (some: Page[]) =>
    some.reduce((best, page) => (page.references.length > best.references.length ? page : best))
  const chosen = [
    ...(first ? [...places.values()].map(([page]) => page) : []),
    ...(fullest ? [...kinds.values()].map(most) : []),
    ...pages.filter(({ path }) => all?.test(path)),
  ]
  return [...new Set(chosen.flatMap(page => page?.path ?? []))].sort()
}
