import {
  classesOf,
  elementsIn,
  findElement,
  hasClass,
  isElement,
  type PageElement,
  type PageTree,
  textOf,
  treeOf,
} from './tree.ts'

/** What a page says, apart from what all pages have around it. */
export interface PageDocument {
  /** Its own title, as its head has it before the name of the review. */
  title: string
  /** What the page holds, in a sentence. */
  description: string
  /** Its public address; null where the review has none yet. */
  address: string | null
  /** How to cite it, in the first of the styles; null for a page that nobody cites. */
  citation: { label: string; text: PageElement } | null
  /** What it says. */
  main: PageElement
}

/** Parts of a page that lead to others, work on it, or tell of the site: none of them is what the page says. */
const around = new Set(['anchor', 'departed', 'edition', 'embedding', 'minutes', 'neighbours', 'rail', 'report'])
const silent = new Set(['script', 'style', 'template', 'button', 'nav'])

/**
 * A page of a built site as a document: the tree of its elements without what all pages have around their text. The forms
 * that it has besides are printed from it, so that they say what the page says.
 */
export function readPage(text: string): PageDocument {
  const tree = treeOf(text)
  const main = elementOf(tree, 'main')
  const cite = findElement(main, element => hasClass(element, 'cite-this'))
  const canonical = findElement(tree, ({ name, attribs }) => name === 'link' && attribs['rel'] === 'canonical')
  const document: PageDocument = {
    title: textOf(elementOf(tree, 'title')).replace(/ · [^·]*$/, ''),
    description: descriptionOf(tree),
    address: canonical?.attribs['href'] ?? null,
    citation: cite && citationOf(cite),
    main,
  }
  keepSaid(main)
  return document
}

function elementOf(tree: PageTree, name: string): PageElement {
  const found = findElement(tree, element => element.name === name)
  if (!found) throw new Error(`a page has no <${name}>`)
  return found
}

const descriptionOf = (tree: PageTree): string =>
  findElement(tree, ({ name, attribs }) => name === 'meta' && attribs['name'] === 'description')?.attribs['content'] ??
  ''

function citationOf(cite: PageElement): PageDocument['citation'] {
  const label = findElement(cite, ({ name }) => name === 'summary')
  const text = findElement(cite, ({ name }) => name === 'dd')
  return label && text && { label: textOf(label), text }
}

/** Takes away what is not said by the page itself, and what is not shown. */
function keepSaid(element: PageElement): void {
  element.children = element.children.filter(child => !isElement(child) || isSaid(child))
  for (const child of elementsIn(element)) keepSaid(child)
}

const isSaid = (element: PageElement): boolean =>
  !silent.has(element.name) && !('hidden' in element.attribs) && !classesOf(element).some(name => around.has(name))
