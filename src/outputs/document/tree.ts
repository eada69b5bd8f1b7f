import { parseDocument } from 'htmlparser2'

/** A page as a tree: elements, text and what is neither. */
export type PageTree = ReturnType<typeof parseDocument>
/** What stands in an element. */
export type PageNode = PageTree['children'][number]
/** An element of a page, with its name, attributes and what stands in it. */
export type PageElement = Extract<PageNode, { attribs: unknown }>

/** The tree of a page. */
export const treeOf = (text: string): PageTree => parseDocument(text)

/** The tree of a page whose nodes know where they stand in its text. */
export const indexedTreeOf = (text: string): PageTree =>
  parseDocument(text, { withStartIndices: true, withEndIndices: true })

/** Whether a node is an element. */
export const isElement = (node: PageNode): node is PageElement => 'attribs' in node

/** Whether a node is text. */
export const isTextNode = (node: PageNode): node is Extract<PageNode, { data: string }> => node.type === 'text'

/** The elements among what stands in another. */
export const elementsIn = ({ children }: { children: PageNode[] }): PageElement[] => children.filter(isElement)

/** The first element within another of which something is true; null where there is none. */
export function findElement(
  within: { children: PageNode[] },
  test: (element: PageElement) => boolean,
): PageElement | null {
  for (const child of elementsIn(within)) {
    const found = test(child) ? child : findElement(child, test)
    if (found) return found
  }
  return null
}

/** All elements within another of which something is true. */
export const findElements = (
  within: { children: PageNode[] },
  test: (element: PageElement) => boolean,
): PageElement[] => elementsIn(within).flatMap(child => [...(test(child) ? [child] : []), ...findElements(child, test)])

/** The classes of an element. */
export const classesOf = ({ attribs }: PageElement): string[] => attribs['class']?.split(/\s+/) ?? []

/** Whether an element has a class. */
export const hasClass = (element: PageElement, name: string): boolean => classesOf(element).includes(name)

/** The text of a node as it is written. */
export const rawText = (node: PageNode): string =>
  isTextNode(node) ? node.data : isElement(node) ? node.children.map(rawText).join('') : ''

/** The text of a node in one line. */
export const textOf = (node: PageNode): string => rawText(node).replace(/\s+/g, ' ').trim()
