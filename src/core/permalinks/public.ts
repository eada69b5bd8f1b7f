import type { Review } from '../schema/review.ts'

/** Names of hosts that nobody can have (RFC 2606, RFC 6761), and those of the machine itself. */
const nobodys = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test|localhost)\.?$|^127\.|^0\.0\.0\.0$|^\[::1?\]$/i

/** Whether the address of a review is one where no site can stand, so that nobody has said yet where it will. */
export const isPlaceholder = ({ canonical }: Pick<Review, 'canonical'>): boolean =>
  nobodys.test(new URL(canonical).hostname)

/** The public address of something in a review; null where the review has none yet. */
export const publicAddress = (review: Pick<Review, 'canonical'>, path: string): string | null =>
  isPlaceholder(review) ? null : new URL(path, review.canonical).href

/** What to do about an address that is none. */
export const placeholderHint = ({ canonical }: Pick<Review, 'canonical'>): string =>
  `The address ${canonical} is a placeholder, and citations leave it out. Write where the site will stand as \`canonical\` in data/review.yaml.`
