import { inflateSync } from 'node:zlib'
import { withArtifacts } from './artifacts.ts'
import { infoOf, type PaperFacts, pdfString, textOfString, xmpOf } from './metadata.ts'
import { type PdfObjects, pagesOf, pagesOfPlaces, readObjects, referenceIn } from './objects.ts'
import type { Printed } from './print.ts'
import { mendTags } from './tags.ts'
import { streamOf, writePdf } from './write.ts'

/**
 * The PDF that the browser printed with what PDF/UA-1 asks for besides: an artifact is marked as one, every link says
 * where it leads, tags of later versions are explained, and the file tells what it is. Its dates are those of the edition.
 */
export function mendPdf({ pdf: printed, headings }: Printed, facts: PaperFacts): Buffer {
  const pdf = readObjects(printed)
  const titles = new Map(headings.map(title => [withoutSpaces(title), title]))
  const places = pagesOfPlaces(pdf)
  const contents = new Set(pagesOf(pdf).flatMap(page => contentsOf(pdf.bodies.get(page) ?? '')))
  for (const [number, body] of pdf.bodies) {
    if (contents.has(number)) pdf.bodies.set(number, withTaggedContent(body))
    else if (/\/SE \d/.test(body) && body.includes('/Dest')) pdf.bodies.set(number, withTitle(body, titles))
    else if (body.includes('/Subtype /Link')) pdf.bodies.set(number, withPurpose(body, places, facts))
  }
  mendTags(pdf.bodies)
  describe(pdf, facts)
  return writePdf(pdf)
}

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '')

/** A bookmark with its whole title: the browser leaves out the spaces at which a heading breaks. */
function withTitle(bookmark: string, titles: ReadonlyMap<string, string>): string {
  const [entry = '', written = ''] = /\/Title (\((?:[^()\\]|\\[\s\S])*\)|<[0-9A-Fa-f]*>)/.exec(bookmark) ?? []
  const title = titles.get(withoutSpaces(textOfString(written)))
  return title === undefined ? bookmark : bookmark.replace(entry, () => `/Title ${pdfString(title)}`)
}

const contentsOf = (page: string): number[] =>
  [...(/\/Contents\s+(\[[^\]]*\]|\d+ 0 R)/.exec(page)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(([, one]) => Number(one))

function withTaggedContent(body: string): string {
  const [head = '', keys = ''] = /^<<([\s\S]*?)>>\s*stream\r?\n/.exec(body) ?? []
  const length = Number(/\/Length (\d+)/.exec(keys)?.[1])
  const data = Buffer.from(body.slice(head.length, head.length + length), 'latin1')
  const content = keys.includes('/FlateDecode') ? inflateSync(data) : data
  return streamOf('', Buffer.from(withArtifacts(content.toString('latin1')), 'latin1'))
}

/** A link with words for where it leads: to an address, or to a page. */
function withPurpose(link: string, places: ReadonlyMap<string, number>, { page }: PaperFacts): string {
  const place = /\/Dest \/(\S+)/.exec(link)?.[1]
  const address = /\/URI \(((?:[^()\\]|\\.)*)\)/.exec(link)?.[1]
  const words = place === undefined ? address?.replace(/\\(.)/g, '$1') : page(places.get(place) ?? 1)
  return words === undefined ? link : withKey(link, `/Contents ${pdfString(words)}`)
}

const withKey = (dictionary: string, key: string): string => dictionary.replace(/>>\s*$/, `\n${key}>>`)

/** Writes into the catalogue and the dictionary of information what the file is. */
function describe({ bodies, root, info }: PdfObjects, facts: PaperFacts): void {
  const catalogue = bodies.get(root) ?? ''
  const tree = referenceIn(catalogue, 'StructTreeRoot')
  const metadata = Math.max(...bodies.keys()) + 1
  const producer = /\/Producer \([^)]*\)/.exec(bodies.get(info) ?? '')?.[0] ?? ''
  bodies.set(metadata, uncompressed('/Type /Metadata /Subtype /XML', xmpOf(facts)))
  bodies.set(root, withKey(catalogue, `/Metadata ${metadata} 0 R`))
  bodies.set(tree, withKey(bodies.get(tree) ?? '', '/RoleMap <</Em /Span /Strong /Span>>'))
  bodies.set(info, infoOf(facts, producer))
}

/** Metadata are for programs that know nothing of compression. */
function uncompressed(keys: string, text: string): string {
  const bytes = Buffer.from(text, 'utf8')
  return `<<${keys} /Length ${bytes.length}>> stream\n${bytes.toString('latin1')}\nendstream`
}
