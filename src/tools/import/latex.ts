/** The marks that LaTeX puts on a letter, by their commands, as signs that join the letter before them. */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
}

const letters: Readonly<Record<string, string>> = {
  AA: 'Å',
  aa: 'å',
  AE: 'Æ',
  ae: 'æ',
  L: 'Ł',
  l: 'ł',
  O: 'Ø',
  o: 'ø',
  OE: 'Œ',
  oe: 'œ',
  ss: 'ß',
}

/**
 * The text of a BibTeX library with its letters as they are read: `{\'A}lvarez-Noriega` is `Álvarez-Noriega`. Readers of
 * BibTeX take a name that begins with a brace for a particle, and lose its hyphen. Blanks of typesetters and the sign of
 * degrees, `30\,$^{\circ}$C`, become their own characters too.
 */
export const withLetters = (text: string): string =>
  text
    .replace(
      /\{\\(?:([`'^~=."])\s*|([uvrHdck])(?:\s+|(?=\{)))(?:\{\\?([A-Za-z])\}|\\?([A-Za-z]))\}/g,
      (_whole, sign, command, inner, bare) => `${inner ?? bare}${accents[sign ?? command]}`.normalize('NFC'),
    )
    .replace(/\{\\(AA|aa|AE|ae|OE|oe|ss|[LlOo])\s*\}/g, (_whole, name: string) => letters[name] as string)
    .replace(/\$\^\{?\\circ\}?\$|\^\{?\\circ\}?|\\textdegree(?:\{\})?/g, '°')
    .replace(/(?<!\\)\\[,;:](?=[^a-z])/gi, ' ')
    .replace(/(?<!\\)\\,/g, ' ')
