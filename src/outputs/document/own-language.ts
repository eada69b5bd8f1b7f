import { isSaidInEnglish, ownLetters } from '../../core/catalogue/recognise.ts'
import { englishOn, ownLanguage } from '../../core/catalogue/words.ts'
import { escapeHtml } from '../../core/html/html.ts'
import {
  elementsIn,
  hasClass,
  indexedTreeOf,
  isElement,
  isTextNode,
  type PageElement,
  type PageNode,
  rawText,
} from './tree.ts'

const nothing = {}

/** What is put into the text of a page, and where. */
interface Edit {
  at: number
  put: string
  /** True for the end of an element. What is inside another is put in later than that. */
  closes?: true
}

/** Elements whose text is in no language, or says itself in which. */
const unsaid = new Set(['script', 'style', 'code', 'kbd', 'samp', 'math', 'template'])
/** Elements that stand in a line of text. */
const inLine =
  /^(?:a|abbr|b|bdi|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|su[bp]|time|u|var)$/
/** Elements that hold text and no elements: they say themselves in which language it is. */
const plain = new Set(['option', 'textarea', 'title'])
/** Attributes that are read out or shown. */
const spoken = ['aria-label', 'title', 'alt', 'placeholder', 'data-title']

/**
 * A page on which what the interface says in English is marked so, in a review of a language that the interface does not
 * speak: so that it is read out, hyphenated and set in its own direction. As it is in every other review. `more` are texts
 * that are said in English besides those of the catalogue.
 */
export function marksEnglish(page: string, language: string, more: object = nothing): string {
  if (ownLanguage(language).lang === undefined) return page
  const edits: Edit[] = []
  const english = attributesOf({ ...englishOn(language) })
  const letters = ownLetters(language)
  const own = letters === null ? null : new RegExp(`${letters}+(?:[\\s.\\-־׳״'’]+${letters}+)*`, 'gu')
  const isEnglish = (text: string) => isSaidInEnglish(text, language, more)
  const marking: Marking = { page, language, own, english, isEnglish, edits, named: new Map() }
  for (const element of elementsIn(indexedTreeOf(page))) mark(element, marking)
  for (const [element, lang] of marking.named) putAttributes(element, ` lang="${escapeHtml(lang)}"`, marking)
  return edited(page, edits)
}

/** A text with what is put into it: at one place ends before beginnings, and of two elements the inner one within the other. */
function edited(page: string, edits: readonly Edit[]): string {
  const ends = edits.filter(({ closes }) => closes).reverse()
  const sorted = [...ends, ...edits.filter(({ closes }) => !closes)].sort((a, b) => a.at - b.at)
  const parts = sorted.map(({ at, put }, index) => page.slice(sorted[index - 1]?.at ?? 0, at) + put)
  return parts.join('') + page.slice(sorted.at(-1)?.at ?? 0)
}

interface Marking {
  page: string
  language: string
  /** Finds words in the letters of the language, and what joins two of them; null where English has the same letters. */
  own: RegExp | null
  /** The attributes that mark English. */
  english: string
  isEnglish: (text: string) => boolean
  edits: Edit[]
  /** Elements whose names are English, and the language of what stands in them. */
  named: Map<PageElement, string>
}

const attributesOf = (attributes: Record<string, string | undefined>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value ?? '')}"`)
    .join('')

/** Marks what an element of the page's own language holds. */
function mark(element: PageElement, marking: Marking): void {
  const { lang } = element.attribs
  if (unsaid.has(element.name) || hasClass(element, 'citations')) return
  if (lang !== undefined && element.name !== 'html') {
    if (lang === 'en') for (const child of element.children) markBack(child, marking)
    return
  }
  if (element.name === 'meta') markContent(element, marking)
  if (plain.has(element.name) && !marking.named.has(element)) {
    if (marking.isEnglish(rawText(element))) putAttributes(element, marking.english, marking)
    return
  }
  markName(element, marking)
  if (element.name === 'svg') {
    markNamesIn(element, marking)
    return
  }
  for (const line of linesOf(element.children)) markLine(line, marking)
  for (const child of elementsIn(element)) if (!inLine.test(child.name)) mark(child, marking)
}

/** The nodes of an element that stand in a line of text with each other, line by line. */
function linesOf(nodes: readonly PageNode[]): PageNode[][] {
  const lines: PageNode[][] = [[]]
  for (const node of nodes) {
    if (isElement(node) && !inLine.test(node.name)) lines.push([])
    else if (isElement(node) || isTextNode(node)) lines.at(-1)?.push(node)
  }
  return lines.filter(line => line.length > 0)
}

/**
 * Marks what of a line is English: the line as a whole where its own text is, with what stands in it; otherwise each text
 * by itself, in the order of the line, and what its elements hold.
 */
function markLine(line: readonly PageNode[], marking: Marking): void {
  const own = line.filter(isTextNode).filter(({ data }) => /\p{L}/u.test(data))
  const english = own.filter(({ data }) => marking.isEnglish(data))
  const [first] = own
  if (line.length > 1 && first !== undefined && english.length === own.length) {
    wrap(line, 'bdi', marking)
    for (const node of line) markBack(node, marking)
    return
  }
  for (const node of line) {
    if (isElement(node)) mark(node, marking)
    else if (isTextNode(node) && english.includes(node)) {
      wrap([node], own.length === 1 ? 'bdi' : 'span', marking)
      markBack(node, marking)
    }
  }
}

/**
 * Puts nodes that follow each other, without the space around them, into an element that says that they are English: one
 * with a direction of its own, or one that leaves them in the order of the line.
 */
function wrap(nodes: readonly PageNode[], element: 'bdi' | 'span', { page, english, edits }: Marking): void {
  const [first, last] = [nodes[0], nodes.at(-1)]
  const start = first?.startIndex ?? null
  const end = last?.endIndex ?? null
  if (start === null || end === null) return
  const text = page.slice(start, end + 1)
  const [before = ''] = /^\s*/.exec(text) ?? []
  const [after = ''] = /\s*$/.exec(text) ?? []
  edits.push({ at: start + before.length, put: element === 'bdi' ? `<bdi${english}>` : '<span lang="en">' })
  edits.push({ at: end + 1 - after.length, put: `</${element}>`, closes: true })
}

/** Marks what in English text is in the language of the page, where letters tell it. */
function markBack(node: PageNode, marking: Marking): void {
  const { language, own, edits, page } = marking
  if (own === null) return
  if (isElement(node)) {
    if (unsaid.has(node.name) || node.attribs['lang'] !== undefined) return
    for (const child of node.children) markBack(child, marking)
    return
  }
  const start = node.startIndex
  if (!isTextNode(node) || start === null) return
  const text = page.slice(start, (node.endIndex ?? start) + 1)
  for (const { index, 0: run } of text.matchAll(own)) {
    edits.push({ at: start + index, put: `<bdi lang="${escapeHtml(language)}">` })
    edits.push({ at: start + index + run.length, put: '</bdi>', closes: true })
  }
}

/**
 * Says of an element that its name is English, and of what stands in it that it is not; not where it has words of the
 * page's language by itself, of which nothing could say so.
 */
function markName(element: PageElement, { named, language, own, isEnglish }: Marking): void {
  const names = spoken.flatMap(name => element.attribs[name] ?? [])
  if (names.length === 0 || !names.every(isEnglish)) return
  if (element.children.some(child => isTextNode(child) && child.data.search(own ?? /\p{L}/u) >= 0)) return
  named.set(element, 'en')
  for (const child of elementsIn(element))
    if (child.attribs['lang'] === undefined && /\p{L}/u.test(rawText(child))) named.set(child, language)
}

/** Marks the names of what is drawn; its words stay as they are placed. */
function markNamesIn(drawn: PageElement, marking: Marking): void {
  for (const element of elementsIn(drawn)) {
    markName(element, marking)
    markNamesIn(element, marking)
  }
}

/** Says of a description that it is English. */
function markContent(element: PageElement, { named, isEnglish }: Marking): void {
  const kind = element.attribs['name'] ?? element.attribs['property'] ?? ''
  if (/description|title/.test(kind) && isEnglish(element.attribs['content'] ?? '')) named.set(element, 'en')
}

function putAttributes({ startIndex, name }: PageElement, attributes: string, { edits }: Marking): void {
  if (startIndex !== null) edits.push({ at: startIndex + 1 + name.length, put: attributes })
}
