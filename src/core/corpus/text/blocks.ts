import type { Addition, Block } from '../types.ts'
import { givenTo } from './attributes.ts'
import { type ComponentRule, ruleAt, type ViewType } from './components.ts'
import { footnoteBlock, footnotesOf, type TextFootnote } from './footnotes.ts'
import { endOf, isComponent, startOf, type TextNode } from './tree.ts'

/** A block of a text with the nodes that make it. */
export interface TextBlock extends Omit<Block, 'text' | 'runs'> {
  nodes: TextNode[]
}

/** Nodes that are no part of what a reader sees. */
const unseen = new Set(['mdxFlowExpression', 'mdxjsEsm', 'yaml', 'toml', 'definition', 'footnoteDefinition'])

/** The blocks of a text with its footnotes, which are blocks behind all others. */
export function blocksAndFootnotes(tree: TextNode, source: string): { blocks: TextBlock[]; footnotes: TextFootnote[] } {
  const blocks = blocksOf(tree, source)
  const footnotes = footnotesOf(tree, blocks)
  const below = footnotes.map(footnote =>
    footnoteBlock(footnote, blocks[footnote.block]?.addition ?? null, source.length),
  )
  return { blocks: [...blocks, ...below], footnotes }
}

/**
 * The blocks of a text in their order. Paragraphs and the like are numbered; views go by what they show. Those that an
 * addition holds are blocks of the text as others are.
 */
function blocksOf(tree: TextNode, source: string): TextBlock[] {
  let number = 0
  const blockOf = (nodes: TextNode[], addition: Addition | null): TextBlock => {
    const [first] = nodes as [TextNode, ...TextNode[]]
    const view = viewIn(first)
    const anchor = view
      ? `${view.block.anchor}-${(view.names && givenTo(first).text(view.names.by)) ?? ''}`
      : `p${++number}`
    const type = view ? (view.block.type as ViewType) : blockType(first)
    const end = Math.min(endOf(nodes.at(-1) ?? first), source.length)
    return { anchor, type, start: startOf(first), end, addition, nodes }
  }
  return groupsIn(tree, source).flatMap(nodes => {
    const [holder] = nodes
    if (!holder || !holdsBlocks(holder)) return blockOf(nodes, null)
    const addition = {
      refs: givenTo(holder).numbers('refs') ?? [],
      start: startOf(holder),
      end: Math.min(endOf(holder), source.length),
    }
    return groupsIn(holder, source).map(inner => blockOf(inner, addition))
  })
}

/** Whether a node is a component that holds whole paragraphs. */
export const holdsBlocks = (node: TextNode): boolean =>
  node.type === 'mdxJsxFlowElement' && ruleAt(node)?.holds === true

const groupsIn = (node: TextNode, source: string): TextNode[][] =>
  paragraphs(
    (node.children ?? []).filter(({ type }) => !unseen.has(type)),
    source,
  )

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
export const isLoose = (node: TextNode): boolean =>
  node.type === 'mdxJsxFlowElement' && !ruleAt(node)?.block && !holdsBlocks(node)

/** The rule of the view that a node is; null where it is none. */
function viewIn(node: TextNode): (ComponentRule & { block: object }) | null {
  const rule = isComponent(node) ? ruleAt(node) : undefined
  return rule?.block ? { ...rule, block: rule.block } : null
}

function blockType(node: TextNode): Exclude<Block['type'], ViewType | 'footnote'> {
  if (isLoose(node)) return 'paragraph'
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'list' ? node.type : 'other'
}
