import type { Page } from '../../site/support/page.ts'
import { htmlPages, readSite } from '../../site/support/site.ts'

/** What pages are chosen by: the path, the class of the body, and how much a page refers to. */
export type Choice = Pick<Page, 'path' | 'kind'> & { links: number }

/** The pages of a built site that can be looked at, sorted by their paths. */
export function choicesIn(folder: string): Choice[] {
  // A page that leads on at once can't be looked at.
  const stays = ({ references }: Page) => references.every(({ rel }) => rel !== 'refresh')
  return htmlPages(readSite(folder))
    .filter(stays)
    .map(({ path, kind, references }) => ({ path, kind, links: references.length }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}
