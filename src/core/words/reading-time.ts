import type { Section } from '../corpus/types.ts'

/**
 * Words of non-fiction that an adult reads silently in a minute: the mean of 190 studies is 238 (M. Brysbaert, J. Mem.
 * Lang. 2019, 109, 104047), rounded down for formulas and numbers.
 */
const wordsPerMinute = 230

/** How many words the text of a section has. */
export const wordsIn = ({ blocks }: Pick<Section, 'blocks'>): number =>
  blocks.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)

/** How long the text of a section takes to read, in whole minutes, one at least. */
export const readingMinutes = (section: Pick<Section, 'blocks'>): number =>
  Math.max(1, Math.round(wordsIn(section) / wordsPerMinute))
