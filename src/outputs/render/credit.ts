import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import { publicAddress } from '../../core/permalinks/public.ts'
import type { Review } from '../../core/schema/review.ts'

/** What a picture that stands alone says of where it is from: edition, licence and address, or its place in the site. */
export const creditOf = (review: Review, path: string): string =>
  say(wordsFor(review).edited.credit, {
    name: review.name,
    version: review.version,
    licence: review.licence.content.spdx,
    address: publicAddress(review, path) ?? path,
  })
