import { publicAddress } from '../../core/permalinks/public.ts'
import type { Review } from '../../core/schema/review.ts'

/** What a picture that stands alone says of where it is from: edition, licence and address, or its place in the site. */
export const creditOf = (review: Review, path: string): string =>
  `${review.name}, edition ${review.version}. ${review.licence.content.spdx}. ${publicAddress(review, path) ?? path}`
