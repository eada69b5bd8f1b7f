/**
 * The objects of a PDF as Chromium writes it: each in plain text, with a table of where they begin, and the streams alone
 * deflated. Text is read as Latin-1, so that a character is a byte.
 */
export interface PdfObjects {
  /** By number, what stands between `obj` and `endobj`; of a stream its bytes too. */
  bodies: Map<number, string>
  /** The number of the catalogue, and of the dictionary of information. */
  root: number
  info: number
}

/** Reads the objects of a PDF. Throws where it is not written as Chromium does. */
export function readObjects(pdf: Uint8Array): PdfObjects {
  const text = Buffer.from(pdf).toString('latin1')
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1])
  const table = /^xref\s+0 \d+\s+((?:\d{10} \d{5} [fn]\s{1,2})+)trailer([\s\S]*)$/.exec(text.slice(start))
  if (!table) throw new Error('The browser wrote a PDF of another kind: it has no plain table of its objects.')
  const [, lines = '', trailer = ''] = table
  const entries = [...lines.matchAll(/(\d{10}) \d{5} ([fn])/g)].flatMap(([, offset, use], number) =>
    use === 'n' ? [{ number, offset: Number(offset) }] : [],
  )
  const ends = [...entries.map(({ offset }) => offset), start].sort((a, b) => a - b)
  const bodies = new Map(
    entries.map(({ number, offset }) => {
      const end = ends[ends.indexOf(offset) + 1] ?? start
      return [
        number,
        text
          .slice(offset, end)
          .replace(/^\d+ \d+ obj\s/, '')
          .replace(/\s*endobj\s*$/, ''),
      ]
    }),
  )
  return { bodies, root: referenceIn(trailer, 'Root'), info: referenceIn(trailer, 'Info') }
}

/** The number of the object that a key of a dictionary refers to. Throws where there is none. */
export function referenceIn(dictionary: string, key: string): number {
  const number = new RegExp(`/${key}\\s+(\\d+) 0 R`).exec(dictionary)?.[1]
  if (number === undefined) throw new Error(`The PDF has no ${key}.`)
  return Number(number)
}

/** The numbers of the objects of pages, in their order. */
export function pagesOf({ bodies, root }: PdfObjects): number[] {
  const below = (number: number): number[] => {
    const body = bodies.get(number) ?? ''
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(body)?.[1]
    return kids === undefined ? [number] : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => below(Number(kid)))
  }
  return below(referenceIn(bodies.get(root) ?? '', 'Pages'))
}

/** The page, from 1, on which each place stands that a link leads to, by its id. */
export function pagesOfPlaces(pdf: PdfObjects): Map<string, number> {
  const pages = new Map(pagesOf(pdf).map((number, index) => [number, index + 1]))
  const places = pdf.bodies.get(referenceIn(pdf.bodies.get(pdf.root) ?? '', 'Dests')) ?? ''
  return new Map(
    [...places.matchAll(/\/(\S+) \[(\d+) 0 R/g)].map(([, name = '', page]) => [
      nameText(name),
      pages.get(Number(page)) ?? 0,
    ]),
  )
}

/** A name as text: `a#2Fb` is `a/b`. */
const nameText = (name: string): string =>
  Buffer.from(
    name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString('utf8')
