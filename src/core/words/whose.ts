import { say } from '../catalogue/say.ts'
import { wordsFor } from '../catalogue/words.ts'
import type { Review } from '../schema/review.ts'

type Article = NonNullable<Review['article']>

/** What a review that rests on an article says of whose it is, besides which article that is; empty for one of its own. */
export function whoseWords(review: Pick<Review, 'article' | 'licence' | 'language'>): string[] {
  const { article, licence } = review
  if (!article) return []
  const { rights: t } = wordsFor(review)
  const { publisher } = article
  return [
    ...(article.independent ? [publisher === null ? t.notEndorsed : say(t.notEndorsedBy, { publisher })] : []),
    articleRights(review, article),
    say(t.licence, { name: licence.content.name }),
  ]
}

/** Whose the article is: in its own words where they are given. */
export function articleRights(review: Parameters<typeof wordsFor>[0], { copyright, publisher }: Article): string {
  const { rights: t } = wordsFor(review)
  if (copyright !== null) return say(t.article, { copyright: `${copyright}${/[.!?]$/.test(copyright) ? '' : '.'}` })
  return publisher === null ? t.belongs : say(t.belongsTo, { publisher })
}
