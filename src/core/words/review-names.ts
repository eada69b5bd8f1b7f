import type { Review } from '../schema/review.ts'
import { shortAuthors } from './work-names.ts'

/**
 * The title of a review as a work of its own: `Tea: how tea is made`. One that rests on an article says so, and is never
 * called as the article is: `Tea: an independent edition of “How tea is made” (Okakura, 1906)`.
 */
export function ownTitle({ name, title, article }: Pick<Review, 'name' | 'title' | 'article'>): string {
  if (!article) return `${name}: ${title}`
  const own = same(title, article.title) ? `${name}: ` : `${name}: ${title}, `
  const whose = [shortAuthors(article.author), article.year].filter(Boolean).join(', ')
  return `${own}${article.independent ? 'an independent' : 'an'} edition of “${article.title}” (${whose})`
}

const same = (one: string, other: string): boolean => folded(one) === folded(other)

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
