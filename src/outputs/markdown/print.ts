import type { PageDocument } from '../document/read.ts'
import {
  elementsIn,
  findElement,
  findElements,
  hasClass,
  isElement,
  type PageElement,
  type PageNode,
  rawText,
  textOf,
} from '../document/tree.ts'
import { inline, type PrintContext } from './inline.ts'
import { table } from './table.ts'
import { destination, escapeStart, escapeText } from './text.ts'

/** Elements that stand on lines of their own. */
const blockNames = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'ul',
])

/** A page in Markdown (CommonMark, with the tables of GFM): all that it says, with its links, and no HTML. */
export function markdownOf(page: PageDocument, context: PrintContext): string {
  const { main, address, citation } = page
  const cite = citation && `**${escapeText(citation.label)}**: ${oneLine(citation.text.children, context)}`
  const permalink = address && `[${escapeText(address)}](${destination(address)})`
  return `${join([...blocks(main.children, context), cite ?? '', permalink ?? ''])}\n`
}

/** The blocks that nodes are, what stands between them as paragraphs. */
function blocks(nodes: readonly PageNode[], context: PrintContext): string[] {
  const found: string[] = []
  let run: PageNode[] = []
  const end = () => {
    found.push(paragraph(run, context))
    run = []
  }
  for (const node of nodes) {
    if (isElement(node) && isBlock(node)) {
      end()
      found.push(...block(node, context))
    } else run.push(node)
  }
  end()
  return found.filter(text => text !== '')
}

const isBlock = (element: PageElement): boolean =>
  blockNames.has(element.name) || (element.name !== 'svg' && elementsIn(element).some(isBlock))

function block(element: PageElement, context: PrintContext): string[] {
  const within = () => blocks(element.children, context)
  switch (element.name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return heading(element, context)
    case 'p':
      return hasClass(element, 'chart-title')
        ? [strong(oneLine(element.children, context))]
        : [paragraph(element.children, context)]
    case 'ul':
    case 'ol':
      return [list(element, context)]
    case 'dl':
      return [definitions(element, context)]
    case 'summary':
      return elementsIn(element).some(isBlock) ? within() : [strong(oneLine(element.children, context))]
    case 'table':
      return table(element, nodes => oneLine(nodes, context))
    case 'pre':
      return [fenced(rawText(element))]
    case 'blockquote':
      return [quoted(join(within()))]
    case 'figure':
      return figure(element, context)
    case 'hr':
      return ['***']
    default:
      return element.attribs['role'] === 'note' ? [quoted(join(within()))] : within()
  }
}

/** A remark, or words of another, apart from the text. */
const quoted = (text: string): string => text.replace(/^/gm, '> ').replace(/ +$/gm, '')

const paragraph = (nodes: readonly PageNode[], context: PrintContext): string =>
  escapeStart(inline(nodes, context).replace(/ {2,}/g, ' '))

/** Nodes in one line: what are blocks on the page are set apart by semicolons. */
const oneLine = (nodes: readonly PageNode[], context: PrintContext): string => {
  const parts = nodes.some(node => isElement(node) && isBlock(node))
    ? elementsAndRuns(nodes).map(part => inline(part, context).trim())
    : [inline(nodes, context).trim()]
  return parts
    .filter(part => part !== '')
    .join('; ')
    .replace(/\s+/g, ' ')
}

/** Nodes as the lines that a page sets them in, whatever their depth. */
function elementsAndRuns(nodes: readonly PageNode[]): PageNode[][] {
  const lines: PageNode[][] = [[]]
  for (const node of nodes) {
    if (isElement(node) && isBlock(node)) lines.push(...elementsAndRuns(node.children), [])
    else lines.at(-1)?.push(node)
  }
  return lines
}

function heading(element: PageElement, context: PrintContext): string[] {
  const text = oneLine(element.children, context)
  return text === '' ? [] : [`${'#'.repeat(Number(element.name[1]))} ${text}`]
}

const strong = (text: string): string => (text === '' ? '' : text.includes('**') ? text : `**${text}**`)

/** A list; one whose items have numbers of their own on the page is not numbered again. */
function list(element: PageElement, context: PrintContext): string {
  const items = elementsIn(element)
  const isNumbered = element.name === 'ol' && !items.some(hasOwnNumber)
  const first = Number(element.attribs['start'] ?? 1)
  return items
    .map((item, index) => {
      const mark = isNumbered ? `${first + index}. ` : '- '
      const text = join(blocks(item.children, context))
      return mark + text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`)
    })
    .join('\n')
}

const hasOwnNumber = (item: PageElement): boolean =>
  elementsIn(item)
    .slice(0, 1)
    .some(first => hasClass(first, 'n'))

/** Terms and what is said of them, as a list. */
function definitions(element: PageElement, context: PrintContext): string {
  const pairs = findElements(element, ({ name }) => name === 'dt' || name === 'dd')
  const lines: string[] = []
  for (const part of pairs) {
    const text = oneLine(part.children, context)
    if (part.name === 'dt') lines.push(`- ${strong(text)}`)
    else if (lines.length === 0) lines.push(`- ${text}`)
    else lines[lines.length - 1] += `${lines.at(-1)?.endsWith('**') ? ': ' : '; '}${text}`
  }
  return lines.join('\n')
}

/** A figure: its picture as the file that the page offers, then all that it says in words and tables. */
function figure(element: PageElement, context: PrintContext): string[] {
  const file = pictureOf(element)
  const label = element.attribs['aria-label'] ?? ''
  const image = file && `![${escapeText(label)}](${destination(context.address(file))})`
  return [
    image ?? '',
    ...blocks(
      element.children.filter(node => !isDrawn(node)),
      context,
    ),
  ]
}

/** The file of a figure's picture, which it links to. */
function pictureOf(element: PageElement): string | null {
  const named = findElement(element, ({ name, attribs }) => name === 'a' && /\.svg$/.test(attribs['href'] ?? ''))
  return named?.attribs['href'] ?? null
}

/** Whether a node holds the drawing of a figure and nothing in words. */
const isDrawn = (node: PageNode): boolean =>
  isElement(node) && findElement(node, ({ name }) => name === 'svg') !== null && textOutside(node) === ''

const textOutside = (element: PageElement): string =>
  element.children
    .map(child => (isElement(child) ? (child.name === 'svg' ? '' : textOutside(child)) : textOf(child)))
    .join('')

function fenced(text: string): string {
  const mark = '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map(run => run.length + 1)))
  return `${mark}\n${text.replace(/\n$/, '')}\n${mark}`
}

/** Blocks one after the other; of two lists that follow one another the second has other marks, else they would be one. */
function join(parts: readonly string[]): string {
  const joined: string[] = []
  for (const part of parts.filter(text => text !== '')) {
    const before = joined.at(-1) ?? ''
    joined.push(
      before.startsWith('- ')
        ? part.replace(/^- /gm, '* ')
        : /^\d+\. /.test(before)
          ? part.replace(/^(\d+)\. /gm, '$1) ')
          : part,
    )
  }
  return joined.join('\n\n')
}
