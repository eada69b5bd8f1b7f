const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** What stands for a character that there is not, as browsers have it. */
const noCharacter = '\ufffd'

/** The character of a number; the sign for none where there is no such character, as for halves of one. */
const characterOf = (code: number): string =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? noCharacter : String.fromCodePoint(code)

/** A text of HTML or XML with its characters in place of what stands for them by number, or by a name that both have. */
export function unescapeReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) =>
    name ? (named[name.toLowerCase()] ?? whole) : characterOf(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  )
}
