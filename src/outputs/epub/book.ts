import { escapeHtml } from '../../core/html/html.ts'
import { type BookFacts, container, type Item, navigation, packageDocument } from './package.ts'
import { bookParts } from './parts.ts'
import { bookStyle } from './style.ts'
import { bookPage, xhtml } from './xhtml.ts'

/** A picture of a book: the id of the figure that it belongs to, and what its file holds. */
export interface BookPicture {
  figure: string
  ending: 'svg' | 'jpg' | 'png' | 'webp'
  content: string | Uint8Array
}

const types: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}

const imageFile = ({ figure, ending }: BookPicture): string => `images/${figure}.${ending}`

/** The files of a book by their paths in it, as EPUB 3.3 wants them but for the one that tells its type, which goes first. */
export function bookFiles(
  paper: string,
  facts: BookFacts,
  pictures: readonly BookPicture[],
  cover: Uint8Array,
): Map<string, string | Uint8Array> {
  const { language, direction } = facts
  const files = new Map(pictures.map(picture => [imageFile(picture), picture.content]))
  const { contents, parts } = bookParts(paper, new Map(pictures.map(picture => [picture.figure, imageFile(picture)])))
  const page = (title: string, body: string) => bookPage({ language, direction, title, body })
  const texts = parts.map(({ file, title, elements }) => [file, page(title, xhtml(elements))] as const)
  const used = [...files].filter(([file]) => texts.some(([, text]) => text.includes(`src="${file}"`)))
  const coverBody = `<section epub:type="cover"><img src="images/cover.png" alt="${escapeHtml(facts.title)}"/></section>`
  const items: Item[] = [
    { id: 'cover-image', file: 'images/cover.png', type: 'image/png', properties: 'cover-image' },
    { id: 'style', file: 'book.css', type: 'text/css' },
    pageItem('cover', 'cover.xhtml'),
    pageItem('nav', 'nav.xhtml', 'nav'),
    ...texts.map(([file, text]) => pageItem(idOf(file), file, text.includes('<math ') ? 'mathml' : undefined)),
    ...used.map(([file], at) => ({ id: `image-${at + 1}`, file, type: types[file.replace(/^.*\./, '')] ?? '' })),
  ]
  const [titlePage, ...others] = texts.map(([file]) => idOf(file))
  const spine = ['cover', ...(titlePage === undefined ? [] : [titlePage]), 'nav', ...others]
  return new Map<string, string | Uint8Array>([
    ['META-INF/container.xml', container],
    ...[
      ['package.opf', packageDocument(facts, items, spine)] as const,
      ['nav.xhtml', page(contents, navigation(contents, parts))] as const,
      ['cover.xhtml', page(facts.title, coverBody)] as const,
      ['book.css', bookStyle] as const,
      ['images/cover.png', cover] as const,
      ...texts,
      ...used,
    ].map(([path, content]): [string, string | Uint8Array] => [`EPUB/${path}`, content]),
  ])
}

const idOf = (file: string): string => file.replace(/\.xhtml$/, '')

const pageItem = (id: string, file: string, properties?: string): Item => ({
  id,
  file,
  type: 'application/xhtml+xml',
  ...(properties && { properties }),
})
