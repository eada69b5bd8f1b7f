/**
 * Finds the words that a template says by itself. All words of the interface stand in the catalogue, in every language;
 * a template holds none, but for names that are the same in all: of formats, and what stands in `<code>`.
 */
import { lineOf, type Node, nodesOf, templateOf } from './template.ts'

/** Names that no language translates. */
const names = /^(?:CSV|JSON|SVG|PNG|DOI|BibTeX|RIS|SQLite)$/

/** Attributes of elements and properties of components that a reader sees or hears. */
const shown = new Set(
  'title description heading label lead legend caption alt placeholder aria-label data-title'.split(' '),
)

const isWord = (text: string): boolean => /\p{L}{2}/u.test(text) && !names.test(text.trim())

/** The name of an attribute as it is written: `aria-label`. */
const nameOf = (file: string, attribute: Node): string =>
  attribute.name ? file.slice(attribute.name.start, attribute.name.end) : ''

/** What a value may be where it is shown: texts, of a choice both, of a list what its function makes. */
function* textsIn(node: Node | undefined): Generator<Node> {
  switch (node?.type) {
    case 'Literal':
      if (typeof node.value === 'string') yield node
      return
    case 'TemplateLiteral':
      yield node
      return
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      yield* textsIn(node.expression)
      return
    case 'LogicalExpression':
      yield* textsIn(node.right)
      return
    case 'ConditionalExpression':
      yield* textsIn(node.consequent)
      yield* textsIn(node.alternate)
      return
    case 'CallExpression':
      if (node.callee?.property?.name === 'map') yield* textsIn(node.arguments?.[0]?.body as Node | undefined)
  }
}

const said = (node: Node): string =>
  node.type === 'TemplateLiteral'
    ? (node.quasis ?? []).map(({ value }) => value.cooked).join(' ')
    : String(node.value).replace(/&\w+;/g, '')

/** The words of a file's template that are its own, each with its line, counted from 1. */
export function ownWords(file: string): { line: number; text: string }[] {
  const found: Node[] = []
  const look = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type === 'JSXText') found.push(node)
      if (node.type === 'JSXExpressionContainer') found.push(...textsIn(node))
      if (isCode(node)) continue
      for (const attribute of node.openingElement?.attributes ?? [])
        if (shown.has(nameOf(file, attribute))) found.push(...textsIn(attribute.value as Node | undefined))
    }
  }
  const isCode = ({ openingElement }: Node): boolean => /^(?:code|kbd)$/.test(openingElement?.name?.name ?? '')
  const body = templateOf(file)
  look(body)
  for (const node of nodesOf(body)) if (node.children && !isCode(node)) look(node.children)
  return found
    .filter(node => isWord(said(node)))
    .map(node => ({ line: lineOf(file, node.start), text: said(node).trim() }))
}

/** A text of the catalogue where a template says it: its name, `t.footer.edition`, and the places that are filled. */
interface Saying {
  line: number
  text: string
  filled: string[]
}

/** The texts of the catalogue that a template says through `Say`, with what it fills their places with. */
export function sayings(file: string): Saying[] {
  return [...nodesOf(templateOf(file))]
    .filter(({ openingElement }) => openingElement?.name?.name === 'Say')
    .map(({ start, openingElement, children = [] }) => {
      const attributes = openingElement?.attributes ?? []
      const words = attributes.find(attribute => nameOf(file, attribute) === 'words')?.value as Node | undefined
      const slots = children.flatMap(child =>
        (child.openingElement?.attributes ?? [])
          .filter(attribute => nameOf(file, attribute) === 'slot')
          .map(({ value }) => String((value as Node).value)),
      )
      const values = attributes.map(attribute => nameOf(file, attribute)).filter(name => name !== 'words')
      return {
        line: lineOf(file, start),
        text: words?.expression ? file.slice(words.expression.start, words.expression.end) : '',
        filled: [...values, ...slots].sort(),
      }
    })
}
