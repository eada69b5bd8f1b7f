import { escapeHtml } from '../../core/html/html.ts'
import { isElement, isTextNode, type PageElement, type PageNode } from '../document/tree.ts'

/** Attributes that stand in a book; all others serve the site. */
const kept = new Set(
  ['id', 'class', 'href', 'src', 'alt', 'title', 'lang', 'dir', 'role', 'aria-label', 'aria-labelledby'].concat([
    'colspan',
    'rowspan',
    'scope',
    'start',
    'epub:type',
  ]),
)
/** Elements whose name a reader may be told. */
const named = new Set(['a', 'aside', 'figure', 'img', 'nav', 'section', 'table'])
const empty = new Set(['br', 'col', 'hr', 'img', 'wbr'])
const mathNamespace = 'http://www.w3.org/1998/Math/MathML'

/** Nodes of a page as XHTML. */
export const xhtml = (nodes: readonly PageNode[]): string => nodes.map(node => nodeXhtml(node, false)).join('')

function nodeXhtml(node: PageNode, isMath: boolean): string {
  if (isTextNode(node)) return escapeHtml(node.data)
  if (!isElement(node)) return ''
  const within = isMath || node.name === 'math'
  const attributes = [
    ...(node.name === 'math' ? [['xmlns', mathNamespace] as const] : []),
    ...Object.entries(node.attribs).filter(([name]) => (within ? staysInMath(name) : stays(node, name))),
  ].map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
  const open = `<${node.name}${attributes.join('')}`
  if (empty.has(node.name)) return `${open}/>`
  return `${open}>${node.children.map(child => nodeXhtml(child, within)).join('')}</${node.name}>`
}

const stays = (element: PageElement, name: string): boolean =>
  kept.has(name) && (!name.startsWith('aria-') || named.has(element.name))

const staysInMath = (name: string): boolean => !/^(?:xmlns|style|class|data-)/.test(name)

/** A file of a book: its title, and what stands in its body. */
export interface BookPage {
  language: string
  direction: 'ltr' | 'rtl'
  title: string
  body: string
}

/** A file of a book, whole. */
export const bookPage = ({ language, direction, title, body }: BookPage): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE html>',
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${escapeHtml(language)}" xml:lang="${escapeHtml(language)}" dir="${direction}">`,
    `<head><meta charset="UTF-8"/><title>${escapeHtml(title)}</title><link rel="stylesheet" href="book.css"/></head>`,
    `<body>${body}</body>`,
    '</html>\n',
  ].join('\n')
