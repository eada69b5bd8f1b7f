/** A piece of plain text in the inline notation, with the offsets of its first character and of one past its last. */
export type Inline = { start: number; end: number } & (
  | { type: 'text'; text: string }
  /** Words in italics. */
  | { type: 'em'; text: string }
  /** A formula, such as `H2O`. */
  | { type: 'formula'; text: string }
  /** The quantity of a measurement. */
  | { type: 'quantity'; id: string }
)

/** A brace or an asterisk without its partner. */
export interface InlineFault {
  offset: number
  character: '{' | '}' | '*'
}

/**
 * Reads plain text with formulas (`{H2O}`), quantities (`{q:its-id}`) and italics (`*in situ*`). A backslash
 * before a brace, an asterisk or a backslash takes its meaning away. What has no partner is text.
 */
export function parseInline(text: string): Inline[] {
  return scanInline(text).tokens
}

/** As `parseInline`, with the braces and asterisks that lack a partner. */
export function scanInline(text: string): { tokens: Inline[]; faults: InlineFault[] } {
  // Most texts are names without any sign, and pages of many records ask for them a million times.
  if (!/[\\{}*]/.test(text))
    return { tokens: text === '' ? [] : [{ type: 'text', text, start: 0, end: text.length }], faults: [] }
  const tokens: Inline[] = []
  const faults: InlineFault[] = []
  let italicFrom: number | null = null
  let words = { text: '', start: 0 }
  const flush = (at: number, next: number) => {
    if (words.text !== '')
      tokens.push({ type: italicFrom === null ? 'text' : 'em', text: words.text, start: words.start, end: at })
    words = { text: '', start: next }
  }
  const closing = closingBraces(text)
  let at = 0
  while (at < text.length) {
    const character = text[at] ?? ''
    if (character === '\\' && /[{}*\\]/.test(text[at + 1] ?? '')) {
      words.text += text[at + 1]
      at += 2
    } else if (character === '{') {
      const end = closing.get(at)
      if (end === undefined) {
        faults.push({ offset: at, character })
        words.text += character
        at++
      } else {
        flush(at, end)
        tokens.push(braced(text, at, end))
        at = end
      }
    } else if (character === '*' && (italicFrom === null ? opens(text, at) : closes(text, at))) {
      flush(at, at + 1)
      italicFrom = italicFrom === null ? at : null
      at++
    } else {
      if (character === '}') faults.push({ offset: at, character })
      words.text += character
      at++
    }
  }
  flush(at, at)
  if (italicFrom !== null) faults.push({ offset: italicFrom, character: '*' })
  return { tokens, faults }
}

/** The offset behind the partner of each opening brace that has one. */
function closingBraces(text: string): Map<number, number> {
  const closing = new Map<number, number>()
  const open: number[] = []
  for (const { 0: character, index } of text.matchAll(/\\[{}*\\]|[{}]/g)) {
    if (character === '{') open.push(index)
    const partner = character === '}' ? open.pop() : undefined
    if (partner !== undefined) closing.set(partner, index + 1)
  }
  return closing
}

function braced(text: string, start: number, end: number): Inline {
  const content = text.slice(start + 1, end - 1)
  return content.startsWith('q:')
    ? { type: 'quantity', id: content.slice(2).trim(), start, end }
    : { type: 'formula', text: content, start, end }
}

const opens = (text: string, at: number): boolean =>
  /\S/.test(text[at + 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')
const closes = (text: string, at: number): boolean => /\S/.test(text[at - 1] ?? ' ')
