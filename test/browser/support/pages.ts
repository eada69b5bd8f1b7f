import type { Page } from '../../site/support/page.ts'
import { htmlPages, readSite } from '../../site/support/site.ts'

/**
 * Pages of each kind that a site has, in a fixed order: of every first part of the address, and within it of every
 * class of the body, the first page and the one with the most links, which is where layouts break; and every page whose
 * path matches `all`.
 */
export function samplePages(folder: string, { all }: { all?: RegExp } = {}): string[] {
  // A page that leads on at once can't be looked at.
  const stays = ({ references }: Page) => references.every(({ rel }) => rel !== 'refresh')
  const pages = htmlPages(readSite(folder))
    .filter(stays)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const chosen = new Set<string>()
  const fullest = new Map<string, { path: string; size: number }>()
  for (const { path, kind, references } of pages) {
    const name = `${path.includes('/') ? path.split('/')[0] : path} ${kind}`
    const size = references.length
    const known = fullest.get(name)
    if (!known || all?.test(path)) chosen.add(path)
    if (!known || size > known.size) fullest.set(name, { path, size })
  }
  for (const { path } of fullest.values()) chosen.add(path)
  return [...chosen].sort()
}
