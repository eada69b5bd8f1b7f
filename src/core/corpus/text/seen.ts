import type { Aligned } from './align.ts'

/** Stands where something is shown that is no word: a formula, a quantity, a picture. */
export const barrier = '\ufffc'

/** Words of ASCII, which are seen as they are written, or one character with its marks. */
const piece = /[!-~]+(?: [!-~]+)*(?!\p{M})|\P{M}\p{M}*/gsu
const ignorable = /\p{Default_Ignorable_Code_Point}/gu
/** Characters whose plain form would lose what they say, `10⁻⁵` among them. */
const raised = /^[\u00b2\u00b3\u00b9\u2070-\u209c]/
const space = /^[\s\u2800]/
/** Letters and rings that are taken for the sign of a degree. */
const degree = /^[\u00ba\u02da]/

/**
 * Text as a reader sees it: characters that show nothing left out, spaces of all kinds as one space, and characters of
 * compatibility (`㎞`, `％`, `５`) as what they look like. Each unit keeps the offset of what it came from.
 */
export function asSeen({ text, offsets }: Aligned): Aligned {
  let seen = ''
  const from: number[] = []
  for (const { 0: written, index } of text.matchAll(piece)) {
    if (written.length > 1 && isPlain(written)) {
      seen += written
      for (let unit = 0; unit < written.length; unit++) from.push(offsets[index + unit] ?? 0)
      continue
    }
    const shown = plainForm(written)
    if (shown === ' ' && seen.endsWith(' ')) continue
    seen += shown
    for (let unit = 0; unit < shown.length; unit++) from.push(offsets[index] ?? 0)
  }
  return { text: seen, offsets: from }
}

/** Whether a piece is words of ASCII: characters with marks begin with other code units, or end with them. */
const isPlain = (written: string): boolean => written.charCodeAt(written.length - 1) < 0x7f

function plainForm(written: string): string {
  const shown = written.replace(ignorable, '')
  if (shown === '' || raised.test(shown)) return shown
  if (space.test(shown)) return ' '
  return degree.test(shown) ? '°' : shown.normalize('NFKC')
}

/** Text by itself as a reader sees it. */
export const textSeen = (text: string): string => asSeen({ text, offsets: [] }).text

/** Pieces of text as one. */
export const joinedText = (pieces: readonly Aligned[]): Aligned => ({
  text: pieces.map(({ text }) => text).join(''),
  offsets: pieces.flatMap(({ offsets }) => offsets),
})
