/** What a place in a work is counted by, each with the words by which an author may name it; the first is the usual one. */
const written = {
  page: ['p.', 'pp.', 'page', 'pages', 'S.', 'Seite', 'Seiten', '页'],
  figure: ['Fig.', 'Figs.', 'Figure', 'Figures', 'Abb.', 'Abbildung', 'Abbildungen', '图'],
  table: ['Table', 'Tables', 'Tab.', 'Tabelle', 'Tabellen', '表'],
  scheme: ['Scheme', 'Schemes', 'Schema', 'Schemata', '示意图'],
  equation: ['Eq.', 'Eqs.', 'Equation', 'Equations', 'Gl.', 'Gleichung', 'Gleichungen', '式'],
  section: ['Sect.', 'Sects.', 'Sec.', 'Section', 'Sections', '§', '§§', 'Abschn.', 'Abschnitt', 'Abschnitte', '节'],
  chapter: ['Ch.', 'Chap.', 'Chapter', 'Chapters', 'Kap.', 'Kapitel', '章'],
  paragraph: ['para.', 'paras.', 'paragraph', 'paragraphs', '¶', 'Abs.', 'Absatz', 'Absätze', '段'],
  note: ['note', 'notes', 'n.', 'nn.', 'footnote', 'footnotes', 'Anm.', 'Fußnote', 'Fußnoten', '注'],
  appendix: ['App.', 'Appendix', 'Anh.', 'Anhang', '附录'],
  volume: ['vol.', 'vols.', 'volume', 'volumes', 'Bd.', 'Band', 'Bände', '卷'],
  part: ['part', 'parts', 'Teil', 'Teile', '部分'],
  line: ['line', 'lines', 'l.', 'll.', 'Z.', 'Zeile', 'Zeilen', '行'],
} as const

export type LocatorKind = keyof typeof written

/** A place in a work: `p. 3`. */
export interface Locator {
  kind: LocatorKind
  /** Which: a number, a range of them, a letter, as it is printed. */
  at: string
}

const kinds = Object.keys(written) as LocatorKind[]
const plain = (label: string): string => label.toLowerCase().replace(/\.$/, '')
const byLabel = new Map(kinds.flatMap(kind => written[kind].map(label => [plain(label), kind] as const)))

/** The usual label of each, for hints. */
export const locatorLabels: readonly string[] = kinds.map(kind => written[kind][0])

/** Which is meant: numbers, with letters before or behind them; or a letter or a Roman number alone. */
const which = /^(?=.{1,40}$)(?:(?=.*\p{N})[\p{L}\p{N}](?:[\p{L}\p{N}.,&()–\s-]*[\p{L}\p{N})])?|[A-Za-z]|[ivxlc]+)$/iu

const counted = /^第 ?(?<at>.+?) ?(?<label>页|章|节|段|行|卷|部分)$/u
const labelled = /^(?<label>\p{L}+|§§?|¶)\.? ?(?<at>.*)$/u

/** Reads a place in a work, or says what of it can't be read: the `label`, or `which` is meant. */
export function readLocator(text: string): Locator | { fault: 'label' | 'which'; of: string } {
  const words = text.trim().replace(/\s+/g, ' ')
  const { label = words, at = '' } = (counted.exec(words) ?? labelled.exec(words))?.groups ?? {}
  const kind = byLabel.get(plain(label))
  if (kind === undefined) return { fault: 'label', of: label }
  return which.test(at)
    ? { kind, at: at.replace(/(?<=[\p{N}\p{L}]) ?- ?(?=[\p{N}\p{L}])/gu, '–') }
    : { fault: 'which', of: at }
}

/** Whether a place is several: `3–5`, `2 and 4`. */
export const isSeveral = ({ at }: Locator): boolean => /[–,&\s]/.test(at)

/** The places in works that an attribute gives, one for each work, set apart by semicolons; empty where there is none. */
export const placesIn = (attribute: string): string[] => attribute.split(';').map(place => place.trim())
