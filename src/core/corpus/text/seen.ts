import { type Aligned, AlignedLater } from './align.ts'

/** Stands where something is shown that is no word: a formula, a quantity, a picture. */
export const barrier = '\ufffc'

/** Words of ASCII, which are seen as they are written, or one character with its marks. */
const piece = /[!-~]+(?: [!-~]+)*(?!\p{M})|\P{M}\p{M}*/gsu
const ignorable = /\p{Default_Ignorable_Code_Point}/gu
/** Characters whose plain form would lose what they say: of `10⁻⁵` the height, of `1½` that no digit goes on. */
const telling = /^[\u00b2\u00b3\u00b9\u2070-\u209c\u00bc-\u00be\u2150-\u215f\u2189]/
const space = /^[\s\u2800]/
/** Letters and rings that are taken for the sign of a degree. */
const degree = /^[\u00ba\u02da]/

/** Words of ASCII with one space between any two: all of it is seen as it is written. */
const plain = /^[!-~]+(?: [!-~]+)*$/

/**
 * Text as a reader sees it: characters that show nothing left out, spaces of all kinds as one space, and characters of
 * compatibility (`㎞`, `％`, `５`) as what they look like. Each unit keeps the offset of what it came from.
 */
export const asSeen = (aligned: Aligned): Aligned =>
  new AlignedLater(textSeen(aligned.text), () => offsetsSeen(aligned))

/** Text by itself as a reader sees it. */
export function textSeen(text: string): string {
  if (plain.test(text)) return text
  let seen = ''
  for (const { shown } of piecesSeen(text)) seen += shown
  return seen
}

function offsetsSeen({ text, offsets }: Aligned): number[] {
  const from: number[] = []
  for (const { shown, index, isPlain } of piecesSeen(text))
    for (let unit = 0; unit < shown.length; unit++) from.push(offsets[isPlain ? index + unit : index] ?? 0)
  return from
}

/** The pieces of a text as they are seen, each with its offset; a plain one is seen unit for unit. */
function* piecesSeen(text: string): Generator<{ shown: string; index: number; isPlain: boolean }> {
  let isBehindSpace = false
  for (const { 0: written, index } of text.matchAll(piece)) {
    const isPlain = written.length > 1 && isOfAscii(written)
    const shown = isPlain ? written : plainForm(written)
    if (shown === ' ' && isBehindSpace) continue
    if (shown !== '') isBehindSpace = shown.endsWith(' ')
    yield { shown, index, isPlain }
  }
}

/** Whether a piece is words of ASCII: characters with marks begin with other code units, or end with them. */
const isOfAscii = (written: string): boolean => written.charCodeAt(written.length - 1) < 0x7f

function plainForm(written: string): string {
  const shown = written.replace(ignorable, '')
  if (shown === '' || telling.test(shown)) return shown
  if (space.test(shown)) return ' '
  return degree.test(shown) ? '°' : shown.normalize('NFKC')
}

/** Pieces of text as one. */
export const joinedText = (pieces: readonly Aligned[]): Aligned =>
  new AlignedLater(pieces.map(({ text }) => text).join(''), () => pieces.flatMap(({ offsets }) => offsets))
