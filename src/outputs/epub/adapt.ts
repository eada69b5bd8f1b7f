import {
  classesOf,
  elementsIn,
  findElement,
  hasClass,
  isElement,
  type PageElement,
  type PageNode,
  textOf,
} from '../document/tree.ts'

/** What serves the site, or paper, alone. */
const dropped = new Set(['anchor', 'mark', 'files', 'to-record', 'embedding', 'of', 'paper-contents'])
const silent = new Set(['button', 'script', 'style', 'template'])

/** The pictures of a book by the ids of their figures: the file of each. */
export type Pictures = ReadonlyMap<string, string>

/**
 * Makes of the text of a paper that of a book, in its place: figures have their pictures as files, notes are asides with
 * references to them, all that opens is open, and what serves the site is gone.
 */
export function adaptToBook(element: PageElement, pictures: Pictures): void {
  element.children = element.children.filter(child => !isElement(child) || isOfBook(child))
  if (element.name === 'figure') setPicture(element, pictures)
  for (const child of elementsIn(element)) adaptToBook(child, pictures)
  if (element.name === 'details') element.name = 'div'
  else if (element.name === 'summary') openSummary(element)
  else if (element.name === 'a') markReference(element)
  else if (element.attribs['role'] === 'note') markNote(element)
  element.children = element.children.flatMap(wordsOfDrawing)
}

const isOfBook = (element: PageElement): boolean =>
  !silent.has(element.name) &&
  !('hidden' in element.attribs) &&
  !classesOf(element).some(name => dropped.has(name)) &&
  !(element.name === 'svg' && element.attribs['aria-hidden'] === 'true') &&
  // The evidence for a note stands on the site; in a paper the link leads to the note itself.
  !(hasClass(element, 'evidence') && element.attribs['href']?.startsWith('#'))

/** Puts the file of a figure's picture where its drawings were. */
function setPicture(figure: PageElement, pictures: Pictures): void {
  const file = pictures.get(figure.attribs['id'] ?? '')
  const drawing = findElement(figure, ({ name }) => name === 'svg' || name === 'img')
  if (file === undefined || !drawing) return
  const alt = drawing.attribs['alt'] ?? figure.attribs['aria-label'] ?? drawing.attribs['aria-label'] ?? ''
  const holder = drawing.parent as PageElement
  const image = { ...drawing, name: 'img', attribs: { src: file, alt }, children: [] } as unknown as PageElement
  const isDrawn = (child: PageNode) => isElement(child) && ['svg', 'img'].includes(child.name)
  holder.children = [image, ...holder.children.filter(child => !isDrawn(child))]
}

/** A summary as the line above what was folded away; one that holds a heading is that heading. */
function openSummary(summary: PageElement): void {
  const hasHeading = findElement(summary, ({ name }) => /^h\d$/.test(name)) !== null
  summary.name = hasHeading ? 'div' : 'p'
  summary.attribs = hasHeading ? {} : { class: 'summary' }
}

/** Says of a link to a note or to a work what it is; the sign of a note is drawn by the style of the site. */
function markReference(link: PageElement): void {
  const target = link.attribs['href'] ?? ''
  if (hasClass(link, 'dagger')) {
    link.children = textNode(link, '†')
    link.attribs = { ...link.attribs, 'epub:type': 'noteref', role: 'doc-noteref' }
  } else if (target.startsWith('#ref-')) {
    link.attribs = { ...link.attribs, 'epub:type': 'biblioref', role: 'doc-biblioref' }
  }
}

function markNote(note: PageElement): void {
  note.name = 'aside'
  note.attribs = { ...note.attribs, 'epub:type': 'footnote', role: 'doc-footnote' }
}

/** A drawing that is no file, as what it shows in words. */
function wordsOfDrawing(node: PageNode): PageNode[] {
  if (!isElement(node) || node.name !== 'svg') return [node]
  const label = node.attribs['aria-label'] ?? textOf(findElement(node, ({ name }) => name === 'title') ?? node)
  return label === '' ? [] : textNode(node, label)
}

/** A text in the place of what an element holds. */
export const textNode = (parent: PageElement, data: string): PageNode[] => [
  { type: 'text', data, parent } as unknown as PageNode,
]
