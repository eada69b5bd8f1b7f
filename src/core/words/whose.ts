import type { Review } from '../schema/review.ts'

type Article = NonNullable<Review['article']>

/** What a review that rests on an article says of whose it is, besides which article that is; empty for one of its own. */
export function whoseWords({ article, licence }: Pick<Review, 'article' | 'licence'>): string[] {
  if (!article) return []
  const publisher = article.publisher === null ? 'its publisher' : `its publisher, ${article.publisher},`
  return [
    ...(article.independent
      ? [`It is not by the authors of the article, and neither they nor ${publisher} have endorsed it.`]
      : []),
    articleRights(article),
    `Text and data of this edition: ${licence.content.name}.`,
  ]
}

/** Whose the article is: in its own words where they are given. */
export function articleRights({ copyright, publisher }: Article): string {
  if (copyright !== null)
    return `The article: ${copyright}${/[.!?]$/.test(copyright) ? '' : '.'} Its wording and its images are no part of this edition.`
  const whose = publisher === null ? 'its authors and its publisher' : `its authors and to ${publisher}`
  return `The article, its wording and its images belong to ${whose}; they are no part of this edition.`
}
