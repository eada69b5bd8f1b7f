import type { Block } from '../types.ts'
import { components, isKnown } from './components.ts'
import { endOf, isComponent, startOf, type TextNode } from './tree.ts'

/** A block of a text with the nodes that make it. */
export interface TextBlock extends Omit<Block, 'text'> {
  nodes: TextNode[]
}

/** Nodes that are no part of what a reader sees. */
const unseen = new Set(['mdxFlowExpression', 'mdxjsEsm', 'yaml', 'toml', 'definition'])

/** What the anchors of views begin with. */
const viewAnchors: Partial<Record<Block['type'], string>> = {
  chart: 'chart',
  table: 'table',
  note: 'note',
  pathway: 'pathway',
  schematic: 'fig',
}

/** The blocks of a text in their order. Paragraphs and the like are numbered; views go by what they show. */
export function blocksOf(tree: TextNode, source: string): TextBlock[] {
  const groups = paragraphs(
    (tree.children ?? []).filter(({ type }) => !unseen.has(type)),
    source,
  )
  let number = 0
  return groups.map(nodes => {
    const [first] = nodes as [TextNode, ...TextNode[]]
    const type = blockType(first)
    const view = viewAnchors[type]
    const anchor = view ? `${view}-${attributeText(first, 'id') ?? ''}` : `p${++number}`
    return { anchor, type, start: startOf(first), end: Math.min(endOf(nodes.at(-1) ?? first), source.length), nodes }
  })
}

/**
 * A paragraph of nothing but components reaches us as those components side by side, without the paragraph; it is
 * put together again from those that no blank line divides.
 */
function paragraphs(nodes: readonly TextNode[], source: string): TextNode[][] {
  const groups: TextNode[][] = []
  for (const node of nodes) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    const joins =
      before && isLoose(node) && isLoose(before) && !/\n[ \t]*\r?\n/.test(source.slice(endOf(before), startOf(node)))
    if (joins) last?.push(node)
    else groups.push([node])
  }
  return groups
}

/** Whether a node is a component of the line that stands outside any line. */
export const isLoose = (node: TextNode): boolean => node.type === 'mdxJsxFlowElement' && ruleOf(node)?.place !== 'block'

const ruleOf = ({ name }: TextNode) => (name && isKnown(name) ? components[name] : undefined)

function blockType(node: TextNode): Block['type'] {
  if (isLoose(node)) return 'paragraph'
  if (isComponent(node)) return (node.name ?? '').toLowerCase() as Block['type']
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'list' ? node.type : 'other'
}

/** The text of an attribute, or null where a component has none in quotes. */
export function attributeText({ attributes }: TextNode, name: string): string | null {
  const value = attributes?.find(attribute => attribute.name === name)?.value
  return typeof value === 'string' ? value : null
}

/** The numbers of an attribute such as `refs={[76, 77]}`, or null where it is no such list. */
export function attributeNumbers({ attributes }: TextNode, name: string): number[] | null {
  const value = attributes?.find(attribute => attribute.name === name)?.value
  if (typeof value !== 'object' || value === null) return null
  const inner = /^\s*\[\s*((?:\d+\s*,\s*)*\d+)\s*,?\s*\]\s*$/.exec(value.value)?.[1]
  return inner === undefined ? null : inner.split(',').map(Number)
}
