import { say } from '../catalogue/say.ts'
import { wordsFor } from '../catalogue/words.ts'
import type { Review } from '../schema/review.ts'
import { shortAuthors } from './work-names.ts'

/**
 * The title of a review as a work of its own: `Tea: how tea is made`. One that rests on an article says so, and is never
 * called as the article is: `Tea: an independent edition of “How tea is made” (Okakura, 1906)`.
 */
export function ownTitle(review: Pick<Review, 'name' | 'title' | 'article' | 'language'>): string {
  const { name, title, article } = review
  const { edited: t } = wordsFor(review)
  if (!article) return say(t.ownTitle, { name, title })
  const own = same(title, article.title) ? `${name}: ` : `${name}: ${title}, `
  const whose = [shortAuthors(article.author, false, review), article.year].filter(Boolean).join(', ')
  return say(article.independent ? t.independentEdition : t.anEdition, { own, title: article.title, whose })
}

/** What the records of a review are called as a data set. */
export const dataTitle = (review: Pick<Review, 'name' | 'article' | 'language'>): string =>
  say(wordsFor(review).edited.dataOf, { name: review.name })

const same = (one: string, other: string): boolean => folded(one) === folded(other)

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
