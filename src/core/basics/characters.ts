/** A character that no text of a page may hold: where it stands, which it is, and what is wrong with it. */
export interface UnfitCharacter {
  /** In UTF-16 units. */
  offset: number
  /** Its code point: `U+202E`. */
  name: string
  /** What it is, as a clause: "is a control character". */
  fault: string
}

/** What no page can show, or what turns around whatever stands beside it. A tab or a line break is a space. */
const unfit: readonly { pattern: RegExp; fault: string }[] = [
  { pattern: /(?![\t\n\r])\p{Cc}/u, fault: 'is a control character' },
  { pattern: /\p{Cs}/u, fault: 'is half of a character' },
  { pattern: /\p{Noncharacter_Code_Point}/u, fault: 'is no character' },
  { pattern: /\ufeff/u, fault: 'is a byte order mark' },
  { pattern: /\ufffd/u, fault: 'stands where a program could not read a letter' },
  // UTF-8 that was read as Windows-1252: `Ã¼` for ü, `Â°` for °, `â€“` for a dash. Quotation marks may follow a capital.
  {
    pattern:
      /Ã(?:[\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf]|[„–œŸ‰](?=\p{L}))|Â[\u00a0-\u00aa\u00ac-\u00ba\u00bc-\u00bf]|â€[\u0080-\u009f™œ“”˜¢¦]/u,
    fault: 'begins letters that a program read in the wrong encoding',
  },
  { pattern: /[\u202d\u202e]/u, fault: 'turns around the direction of what follows it' },
]
const anyUnfit = new RegExp(unfit.map(({ pattern }) => pattern.source).join('|'), 'gu')

/** What opens a direction of writing and is closed by `\u202c`, or by `\u2069`. */
const directions = /[\u202a-\u202c\u2066-\u2069]/g
const closers: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
}

/** What is on every keyboard is fit. */
const plain = /^[\t\n\r -~]*$/

/** The first unfit character of each paragraph of a text, in order; paragraphs are set apart by empty lines. */
export function unfitCharacters(text: string): UnfitCharacter[] {
  if (plain.test(text)) return []
  const found: UnfitCharacter[] = []
  let start = 0
  for (const paragraph of text.split(/(\n[ \t\r]*\n)/)) {
    const first = [unshown(paragraph), unbalanced(paragraph)]
      .filter(character => character !== null)
      .sort((a, b) => a.offset - b.offset)[0]
    if (first) found.push({ ...first, offset: start + first.offset })
    start += paragraph.length
  }
  return found
}

function unshown(text: string): UnfitCharacter | null {
  anyUnfit.lastIndex = 0
  const found = anyUnfit.exec(text)
  if (!found) return null
  const fault = unfit.find(({ pattern }) => pattern.test(found[0]))?.fault ?? ''
  return { offset: found.index, name: codePoint(found[0]), fault }
}

/** The first mark of direction without its partner: it would reach into what stands beside the text. */
function unbalanced(text: string): UnfitCharacter | null {
  const open: RegExpExecArray[] = []
  for (const mark of text.matchAll(directions)) {
    const closer = closers[mark[0]]
    if (closer !== undefined) open.push(mark)
    else if (closers[open.at(-1)?.[0] ?? ''] === mark[0]) open.pop()
    else
      return { offset: mark.index, name: codePoint(mark[0]), fault: 'ends a direction of writing that nothing began' }
  }
  const [first] = open
  return first
    ? { offset: first.index, name: codePoint(first[0]), fault: 'begins a direction of writing that nothing ends' }
    : null
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** The number of characters of a text, those outside the basic plane counted once. */
export const lengthOf = (text: string): number =>
  text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0)
