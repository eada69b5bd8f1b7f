import { type Document, dictionaryAt, listAt, textOf, type Value } from './read.ts'

/** A dictionary that the trailer names. */
export const dictionaryOf = (pdf: Document, key: 'Root' | 'Info'): Map<string, Value> =>
  dictionaryAt(pdf, pdf.trailer.get(key))

const refOf = (value: Value | undefined): number =>
  value && typeof value === 'object' && 'ref' in value ? (value.ref as number) : -1

/** The dictionaries of pages, in their order. */
export const pagesIn = (pdf: Document): Map<string, Value>[] =>
  pageRefs(pdf, dictionaryOf(pdf, 'Root').get('Pages')).map(page => dictionaryAt(pdf, page))

function pageRefs(pdf: Document, value: Value | undefined): (Value | undefined)[] {
  const node = dictionaryAt(pdf, value)
  return node.get('Type') === '/Page' ? [value] : listAt(pdf, node.get('Kids')).flatMap(kid => pageRefs(pdf, kid))
}

/** The titles of the bookmarks, in their order. */
export function bookmarks(pdf: Document): string[] {
  const below = (value: Value | undefined): string[] => {
    const found: string[] = []
    for (let item = dictionaryAt(pdf, value); item.size > 0; item = dictionaryAt(pdf, item.get('Next')))
      found.push(textOf(item.get('Title')) ?? '', ...below(item.get('First')))
    return found
  }
  return below(dictionaryAt(pdf, dictionaryOf(pdf, 'Root').get('Outlines')).get('First'))
}

/** The pages, from 1, of the places that links lead to. */
export function placesIn(pdf: Document): Map<string, number> {
  const root = dictionaryOf(pdf, 'Root')
  const pages = pageRefs(pdf, root.get('Pages')).map(refOf)
  const places = dictionaryAt(pdf, root.get('Dests'))
  return new Map([...places].map(([name, at]) => [name, pages.indexOf(refOf(listAt(pdf, at)[0])) + 1]))
}

/** The links, page by page: where they lead, and what they say of that. */
export const linksIn = (
  pdf: Document,
): { page: number; place: string | null; address: string | null; contents: string | null }[] =>
  pagesIn(pdf).flatMap((page, index) =>
    listAt(pdf, page.get('Annots')).map(value => {
      const link = dictionaryAt(pdf, value)
      const place = link.get('Dest')
      return {
        page: index + 1,
        place: typeof place === 'string' ? place.slice(1) : null,
        address: textOf(dictionaryAt(pdf, link.get('A')).get('URI')),
        contents: textOf(link.get('Contents')),
      }
    }),
  )

type Matrix = readonly [number, number, number, number, number, number]

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
]

/** Where the texts of a page begin, in points from its lower left corner. */
export function textBoxes(pdf: Document, page: Map<string, Value>): { x: number; y: number }[] {
  const found: { x: number; y: number }[] = []
  const kept: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  for (const content of listAt(pdf, page.get('Contents'))) {
    for (const line of (pdf.streams.get(refOf(content))?.toString('latin1') ?? '').split('\n')) {
      const numbers = line.split(/\s+/).map(Number).slice(0, 6) as unknown as Matrix
      if (line === 'q') kept.push(matrix)
      else if (line === 'Q') matrix = kept.pop() ?? matrix
      else if (line.endsWith(' cm')) matrix = times(numbers, matrix)
      else if (line.endsWith(' Tm')) {
        const [, , , , x, y] = times(numbers, matrix)
        found.push({ x, y })
      }
    }
  }
  return found
}
