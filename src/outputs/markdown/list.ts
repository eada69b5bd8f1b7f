import type { Review } from '../../core/schema/review.ts'
import { ownTitle } from '../../core/words/review-names.ts'
import { destination, escapeText } from './text.ts'

/** Links under a heading. */
export interface LinkList {
  title: string
  links: { path: string; title: string; description: string }[]
}

/**
 * The pages of a site for programs that read it as text (llmstxt.org): what the review is, then its pages in Markdown, in
 * groups. Groups without a page are left out.
 */
export function listOfLinks(review: Review, lists: readonly LinkList[]): string {
  const groups = lists
    .filter(({ links }) => links.length > 0)
    .map(({ title, links }) => `## ${escapeText(title)}\n\n${links.map(line).join('\n')}`)
  return `${[`# ${escapeText(ownTitle(review))}`, `> ${escapeText(review.description)}`, ...groups].join('\n\n')}\n`
}

const line = ({ path, title, description }: LinkList['links'][number]): string =>
  `- [${escapeText(title)}](${destination(path)})${description === '' ? '' : `: ${escapeText(description)}`}`
