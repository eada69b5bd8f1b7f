/**
 * Finds the line breaks of a template that do not say what they are. White space follows the rules of JSX there: a line
 * break between a word and an element or an expression prints nothing, though it looks like a space, and the formatter
 * breaks lines at such places. So between two things that stand in a line of text, neither of them a block, a line break
 * has `{' '}` beside it where a space is meant, and `{''}` where none is.
 *
 * It says enough by itself before a mark that no space precedes, such as a comma, and behind one that no space follows.
 */
import { lineOf, type Node, nodesOf, templateOf } from './template.ts'

/** What may stand beside a line break: the next character, or what else is there. */
type Edge = { is: 'text'; next: string } | { is: 'unknown' | 'block' | 'nothing' }
type Side = 'first' | 'last'

/** The templates of components by their names; one that is not among them counts as a block. */
export type Components = ReadonlyMap<string, Node[]>

const blocks = new Set(
  `article aside blockquote body br button caption col dd details div dl dt fieldset figcaption figure footer form h1 h2
  h3 h4 h5 h6 head header hr html legend li link main math meta mfrac mi mn mo mrow msup nav ol optgroup option p pre
  rect script section select slot style summary svg table tbody td th thead title tr ul`.split(/\s+/),
)
const noSpaceBefore = /[\s.,;:!?)\]’”%…]/
const noSpaceBehind = /[\s([‘“/]/

const jsxText = (node: Node): string => String(node.value).replace(/^\s*\n\s*|\s*\n\s*$/g, '')

function textEdge(text: string, side: Side): Edge {
  const next = text.at(side === 'first' ? 0 : -1)
  return next === undefined ? { is: 'nothing' } : { is: 'text', next }
}

/** Finds what may stand at either end of a node. */
function edgesIn(components: Components) {
  function ofList(nodes: Node[], side: Side): Edge[] {
    const inOrder = side === 'first' ? nodes : nodes.toReversed()
    const found: Edge[] = []
    for (const edges of inOrder.map(node => of(node, side))) {
      found.push(...edges.filter(({ is }) => is !== 'nothing'))
      if (edges.every(({ is }) => is !== 'nothing')) return found
    }
    return [...found, { is: 'nothing' }]
  }

  function ofElement({ openingElement, children = [] }: Node, side: Side): Edge[] {
    const name = openingElement?.name?.name ?? ''
    // What goes into a slot stands where the text has its place, not in the line that it is written in.
    if (openingElement?.attributes?.some(attribute => attribute.name?.name === 'slot')) return [{ is: 'block' }]
    const markup = openingElement?.attributes?.find(attribute => attribute.name?.name === 'html')
    if (blocks.has(name)) return [{ is: 'block' }]
    if (name === 'Markup' && markup) return of(markup.value as Node, side)
    if (name === 'Fragment') return ofList(children, side)
    if (/^[a-z]/.test(name)) return ofInline(children, side)
    const template = components.get(name)
    return template ? ofList(template, side) : [{ is: 'block' }]
  }

  /** An element in a line: of what is in it, a space counts; a mark may be the beginning of a name, such as `.json`. */
  function ofInline(children: Node[], side: Side): Edge[] {
    return ofList(children, side).map(edge => (edge.is === 'text' && /\s/.test(edge.next) ? edge : { is: 'unknown' }))
  }

  /** What `list.map(…)` may begin or end with: what its function gives for an item, or nothing. */
  function ofCall({ callee, arguments: given = [] }: Node, side: Side): Edge[] {
    const made = given[0]?.body
    return callee?.property?.name === 'map' && made
      ? [...of(made as Node, side), { is: 'nothing' }]
      : [{ is: 'unknown' }]
  }

  function of(node: Node, side: Side): Edge[] {
    switch (node.type) {
      case 'JSXText':
        return [textEdge(jsxText(node), side)]
      case 'JSXElement':
        return ofElement(node, side)
      case 'JSXFragment':
        return ofList(node.children ?? [], side)
      case 'JSXExpressionContainer':
      case 'ParenthesizedExpression':
        return of(node.expression as Node, side)
      case 'JSXEmptyExpression':
      case 'AstroComment':
        return [{ is: 'nothing' }]
      case 'LogicalExpression':
        return [...of(node.right as Node, side), { is: 'nothing' }]
      case 'ConditionalExpression':
        return [node.consequent, node.alternate].flatMap(part => of(part as Node, side))
      case 'Literal':
        return [textEdge(String(node.value), side)]
      case 'TaggedTemplateExpression':
        return of(node.quasi as Node, side)
      case 'TemplateLiteral': {
        const text = node.quasis?.at(side === 'first' ? 0 : -1)?.value.cooked
        return [text ? textEdge(text, side) : { is: 'unknown' }]
      }
      case 'CallExpression':
        return ofCall(node, side)
      default:
        return [{ is: 'unknown' }]
    }
  }
  return of
}

/** True where an edge may be text that wants a space beside it. */
const asks = (edges: Edge[], marks: RegExp): boolean =>
  edges.some(edge => edge.is === 'unknown' || (edge.is === 'text' && !marks.test(edge.next)))

/** The lines of an Astro file, counted from 1, at whose end it is not said whether a space is meant. */
export function unsaidSpaces(file: string, components: Components = new Map()): number[] {
  const edgesOf = edgesIn(components)
  const body = templateOf(file)
  const lists = [body, ...[...nodesOf(body)].flatMap(({ children }) => (children ? [children] : []))]
  const goesOn = (before?: Node, behind?: Node): boolean =>
    before !== undefined &&
    behind !== undefined &&
    asks(edgesOf(before, 'last'), noSpaceBehind) &&
    asks(edgesOf(behind, 'first'), noSpaceBefore)

  const unsaidAround = (node: Node, before?: Node, behind?: Node): number[] => {
    const text = String(node.value)
    const end = node.start + text.trimEnd().length
    if (text.trim() === '') return text.includes('\n') && goesOn(before, behind) ? [node.start] : []
    return [
      ...(/^\s*\n/.test(text) && goesOn(before, node) ? [node.start] : []),
      ...(/\n\s*$/.test(text) && goesOn(node, behind) ? [end] : []),
    ]
  }
  return lists
    .flatMap(list =>
      list.flatMap((node, at) => (node.type === 'JSXText' ? unsaidAround(node, list[at - 1], list[at + 1]) : [])),
    )
    .map(at => lineOf(file, at))
}
