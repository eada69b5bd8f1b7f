import {
  classesOf,
  findElement,
  isElement,
  isTextNode,
  type PageElement,
  type PageNode,
  textOf,
} from '../document/tree.ts'
import { destination, escapeText, linkTitle, subscript, superscript } from './text.ts'

/** What the printing of a page knows of the site around it. */
export interface PrintContext {
  /** Where a link of the page leads from the place of what is printed. */
  address(href: string): string
}

/** What only narrow windows show. */
const narrow = new Set(['of'])

/** What nodes within a paragraph say, in Markdown. */
export const inline = (nodes: readonly PageNode[], context: PrintContext): string =>
  nodes.map(node => inlineNode(node, context)).join('')

function inlineNode(node: PageNode, context: PrintContext): string {
  if (isTextNode(node)) return escapeText(node.data)
  if (!isElement(node) || classesOf(node).some(name => narrow.has(name))) return ''
  const within = () => inline(node.children, context)
  switch (node.name) {
    case 'a':
      return link(node, context)
    case 'sub':
      return subscript(textOf(node))
    case 'sup':
      return superscript(textOf(node))
    case 'em':
    case 'i':
    case 'cite':
    case 'dfn':
      return marked(within(), '*')
    case 'b':
    case 'strong':
      return marked(within(), '**')
    case 'code':
      return code(textOf(node))
    case 'svg':
      return picture(node)
    case 'img':
      return `![${escapeText(node.attribs['alt'] ?? '')}](${destination(context.address(node.attribs['src'] ?? ''))})`
    case 'math':
      return math(node)
    case 'br':
      return ' '
    default:
      return classesOf(node).includes('formula') ? ` (${within().trim()})` : within()
  }
}

/**
 * A link. One that is a sign on the page, whose words stand in its name, has a short text and the name as its title; one
 * to a place of its own page leads to that place on the page, as Markdown has no such places.
 */
function link(element: PageElement, context: PrintContext): string {
  const href = element.attribs['href']
  const name = element.attribs['title'] ?? element.attribs['aria-label']
  const shown = inline(element.children, context)
  if (href === undefined) return shown
  if (shown.trim() === '') return signLink(context.address(href), name ?? '')
  const title = name === undefined || name === textOf(element) ? '' : ` "${linkTitle(name)}"`
  const [before] = /^\s/.exec(shown) ?? ['']
  const after = /\S\s+$/.test(shown) ? ' ' : ''
  return `${before}[${shown.trim()}](${destination(context.address(href))}${title})${after}`
}

/** A link that is a drawn sign on the page, as what its name begins with: "Finding". */
const signLink = (address: string, name: string): string =>
  ` [${escapeText(/^[^:]+(?=:)/.exec(name)?.[0] ?? name)}](${destination(address)} "${linkTitle(name)}")`

/** Text between marks, with the blanks at its ends outside of them. */
function marked(text: string, mark: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  return words === '' ? text : `${before}${mark}${words}${mark}${after}`
}

/** Code between as many marks as it needs. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(run => run.length))
  const mark = '`'.repeat(longest + 1)
  return longest > 0 ? `${mark} ${text} ${mark}` : `${mark}${text}${mark}`
}

/** A drawing that is no file: what it shows, in words. */
function picture(svg: PageElement): string {
  const label = svg.attribs['aria-label'] ?? textOf(findElement(svg, ({ name }) => name === 'title') ?? svg)
  return label === '' || svg.attribs['aria-hidden'] === 'true' ? '' : `*${escapeText(label)}*`
}

/** Math as TeX where the page keeps it, else as its words. */
function math(element: PageElement): string {
  const tex = findElement(
    element,
    ({ name, attribs }) => name === 'annotation' && attribs['encoding'] === 'application/x-tex',
  )
  if (!tex) return escapeText(element.attribs['aria-label'] ?? textOf(element))
  const mark = element.attribs['display'] === 'block' ? '$$' : '$'
  return `${mark}${textOf(tex)}${mark}`
}
