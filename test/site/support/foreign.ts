import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'htmlparser2'

type ChildNode = ReturnType<typeof parseDocument>['children'][number]
type Element = Extract<ChildNode, { attribs: unknown }>

const isTag = (node: ChildNode): node is Element => 'attribs' in node

/** Attributes that a reader sees or hears. */
const shown = ['title', 'alt', 'aria-label', 'placeholder', 'data-title']

/**
 * Elements that say nothing in a language, and those whose text is in another, as they say.
 */
const isOther = ({ name, attribs }: Element, language: string): boolean =>
  /^(?:script|style|code|kbd|samp|math|svg:style)$/.test(name) ||
  (attribs['lang'] !== undefined && attribs['lang'] !== language && name !== 'html') ||
  (attribs['class'] ?? '').split(' ').some(one => /^(?:citations|Z3988|files)$/.test(one))

/** What elements in another language hold that is in the page's own again. */
function* textsWithin(element: Element, language: string): Generator<string> {
  for (const node of element.children) {
    if (!isTag(node)) continue
    if (node.attribs['lang'] === language) yield* textsOf([node], language)
    else yield* textsWithin(node, language)
  }
}

/** All that a page says to its readers, text by text. */
function* textsOf(nodes: readonly ChildNode[], language: string): Generator<string> {
  for (const node of nodes) {
    if (node.type === 'text' && 'data' in node) yield String(node.data)
    if (!isTag(node)) continue
    if (isOther(node, language)) {
      yield* textsWithin(node, language)
      continue
    }
    for (const name of shown) if (node.attribs[name]) yield node.attribs[name]
    if (node.name === 'meta' && /description|title/.test(node.attribs['name'] ?? node.attribs['property'] ?? ''))
      yield node.attribs['content'] ?? ''
    yield* textsOf(node.children, language)
  }
}

/** The words of a text that are written in Latin letters. */
export const latinWords = (text: string): string[] => text.match(/[\p{Script=Latin}’]{2,}/gu) ?? []

/** All that a page says in its own language. */
export const textsOn = (folder: string, page: string, language: string): string[] => [
  ...textsOf(parseDocument(readFileSync(join(folder, page), 'utf8')).children, language),
]

/** The words on a page that are among none of those that it may have, each with the text around it. */
export function foreignWords(
  folder: string,
  page: string,
  language: string,
  known: ReadonlySet<string>,
): { word: string; text: string }[] {
  return textsOn(folder, page, language).flatMap(text =>
    latinWords(text).flatMap(word =>
      known.has(word.toLowerCase()) ? [] : [{ word, text: text.replace(/\s+/g, ' ').trim().slice(0, 80) }],
    ),
  )
}
