/** A typeface of a chart. */
export interface Face {
  size: number
  bold: boolean
}

/** The width of a text in pixels. */
export type Measure = (text: string, face: Face) => number

/** A line of text at x, its middle at y: it begins, ends or has its middle there. */
export interface Label {
  runs: { text: string; soft: boolean }[]
  face: Face
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

export const text: Face = { size: 13, bold: false }
export const strong: Face = { size: 13, bold: true }
export const small: Face = { size: 12, bold: false }
export const lineHeight = 17

export const runsWidth = (runs: Label['runs'], face: Face, measure: Measure): number =>
  runs.reduce((sum, run) => sum + measure(run.text, face), 0)

/** A label of one run. */
export function labelAt(x: number, y: number, words: string, more: Partial<Label> & { soft?: boolean } = {}): Label {
  const { soft = false, ...label } = more
  return { runs: [{ text: words, soft }], face: text, x, y, anchor: 'start', ...label }
}

/** Where a text begins: at x, or before it where it would reach over the edge of a width. */
export const startWithin = (x: number, size: number, width: number): number => Math.max(0, Math.min(x, width - size))

/** A row's label as words, all but the first part soft. */
export function labelWords(parts: readonly string[]): { text: string; soft: boolean }[] {
  return parts.flatMap((part, index) => part.split(' ').map(word => ({ text: word, soft: index > 0 })))
}

/** A text as words, all of them soft; none where it says nothing. */
export const softWords = (words: string): { text: string; soft: boolean }[] =>
  words === '' ? [] : words.split(' ').map(word => ({ text: word, soft: true }))

/** Breaks words into lines no wider than `width`. */
export function wrap(
  words: readonly { text: string; soft: boolean }[],
  width: number,
  measure: Measure,
): Label['runs'][] {
  const lines: Label['runs'][] = [[]]
  let used = 0
  for (const word of words) {
    const length = measure(word.text, text)
    const space = used === 0 ? 0 : measure(' ', text)
    if (used > 0 && used + space + length > width) {
      lines.push([])
      used = 0
    }
    const line = lines.at(-1) as Label['runs']
    const last = line.at(-1)
    const piece = used === 0 ? word.text : ` ${word.text}`
    if (last !== undefined && last.soft === word.soft) last.text += piece
    else line.push({ text: piece, soft: word.soft })
    used += (used === 0 ? 0 : space) + length
  }
  return lines
}
