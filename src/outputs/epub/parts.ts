import { elementsIn, findElement, findElements, hasClass, type PageElement, textOf, treeOf } from '../document/tree.ts'
import { adaptToBook, type Pictures, textNode } from './adapt.ts'

/** What a part of a book is, in the words of EPUB. */
export type BookPartType = 'titlepage' | 'chapter' | 'bibliography' | 'index' | 'appendix'

/** A heading of a part, as the contents list it. */
export interface BookHeading {
  id: string
  title: string
  /** 1 for a chapter. */
  depth: number
}

/** A file of a book, of which the contents list the headings. */
export interface BookPart {
  file: string
  type: BookPartType
  title: string
  headings: BookHeading[]
  elements: PageElement[]
}

/** A book taken from a paper: its parts in their order, and what its contents are called. */
export interface BookParts {
  contents: string
  parts: BookPart[]
}

/** The parts of a paper as those of a book, a file for each chapter, all links leading from file to file. */
export function bookParts(paper: string, pictures: Pictures): BookParts {
  const body = findElement(treeOf(paper), ({ name }) => name === 'body')
  if (!body) throw new Error('the paper has no body')
  const contents = textOf(findElement(body, ({ attribs }) => attribs['id'] === 'contents') ?? body)
  adaptToBook(body, pictures)
  const parts: BookPart[] = []
  for (const element of elementsIn(body)) {
    if (element.name !== 'header') raiseHeadings(element)
    if (hasClass(element, 'text')) addSection(parts, element)
    else parts.push(otherPart(element))
  }
  linkFiles(parts)
  return { contents, parts }
}

/** Adds a section to its chapter: a section of the first level begins one. */
function addSection(parts: BookPart[], section: PageElement): void {
  const depth = Number(/\bdepth-(\d+)/.exec(section.attribs['class'] ?? '')?.[1] ?? 1)
  const heading = { id: section.attribs['id'] ?? '', title: titleOf(section), depth }
  const chapter = parts.at(-1)
  if (depth > 1 && chapter?.type === 'chapter') {
    chapter.headings.push(heading)
    chapter.elements.push(section)
    return
  }
  section.attribs = { ...section.attribs, 'epub:type': 'chapter', role: 'doc-chapter' }
  const number = parts.filter(({ type }) => type === 'chapter').length + 1
  parts.push({
    file: `chapter-${number}.xhtml`,
    type: 'chapter',
    title: heading.title,
    headings: [heading],
    elements: [section],
  })
}

function otherPart(element: PageElement): BookPart {
  if (element.name === 'header') {
    const title = titleOf(element)
    element.name = 'section'
    element.attribs = { ...element.attribs, id: 'title-page', 'epub:type': 'titlepage' }
    return { file: 'title.xhtml', type: 'titlepage', title, headings: [], elements: [element] }
  }
  const heading = findElement(element, ({ name }) => /^h[1-6]$/.test(name))
  const id = element.attribs['id'] ?? heading?.attribs['id'] ?? ''
  const type = id === 'works' ? 'bibliography' : id === 'materials' ? 'index' : 'appendix'
  element.attribs = { ...element.attribs, 'epub:type': type, role: `doc-${type}` }
  const title = titleOf(element)
  return { file: `${id}.xhtml`, type, title, headings: [{ id, title, depth: 1 }], elements: [element] }
}

const titleOf = (element: PageElement): string =>
  textOf(findElement(element, ({ name }) => /^h[1-6]$/.test(name)) ?? element)

/** In a file of its own a chapter has a heading of the first level. */
function raiseHeadings(element: PageElement): void {
  for (const heading of findElements(element, ({ name }) => /^h[2-6]$/.test(name)))
    heading.name = `h${Number(heading.name[1]) - 1}`
}

/** Where something stands in a book. */
interface Place {
  file: string
  /** The number of its section. */
  section: string
}

/** Makes links lead to the files in which their places are; those to no place are words alone. */
function linkFiles(parts: readonly BookPart[]): void {
  const places = placesIn(parts)
  for (const { file, type, elements } of parts)
    for (const link of elements.flatMap(element => findElements(element, ({ name }) => name === 'a'))) {
      const target = link.attribs['href'] ?? ''
      if (!target.startsWith('#')) continue
      const place = places.get(target.slice(1))
      if (!place) delete link.attribs['href']
      else if (place.file !== file) link.attribs['href'] = place.file + target
      if (type === 'index') link.children = textNode(link, place?.section ?? '')
    }
  for (const { type, elements } of parts) if (type === 'index') for (const element of elements) nameOnce(element)
}

function placesIn(parts: readonly BookPart[]): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const { file, elements } of parts)
    for (const element of elements) {
      const section = /^s-(.+)/.exec(element.attribs['id'] ?? '')?.[1] ?? ''
      for (const { attribs } of [element, ...findElements(element, ({ attribs }) => attribs['id'] !== undefined)])
        places.set(attribs['id'] ?? '', { file, section })
    }
  return places
}

/** Lets an index name a section once for each entry, at its first place, with commas between them. */
function nameOnce(index: PageElement): void {
  for (const list of findElements(index, element => hasClass(element, 'pages'))) {
    const first = new Map(
      elementsIn(list)
        .map(link => [textOf(link), link])
        .reverse() as [string, PageElement][],
    )
    const links = elementsIn(list).filter(link => first.get(textOf(link)) === link && textOf(link) !== '')
    list.children = links.flatMap((link, at) => (at === 0 ? [link] : [...textNode(list, ', '), link]))
  }
}
