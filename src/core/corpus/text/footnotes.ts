import type { Addition, Extent, Footnote } from '../types.ts'
import { endOf, startOf, type TextNode, walk } from './tree.ts'

/** A footnote of a text, with what says it and what holds its first mark. */
export interface TextFootnote extends Footnote {
  definition: TextNode
  /** The index of the block that holds its first mark. */
  block: number
}

/** What the address of a footnote begins with; its name follows. */
export const footnoteAnchor = (name: string): string => `fn-${name}`

/** Whether a node is what a footnote says. */
export const isDefinition = ({ type }: TextNode): boolean => type === 'footnoteDefinition'

/** Whether a node is the mark of a footnote in a text. */
export const isMark = ({ type }: TextNode): boolean => type === 'footnoteReference'

/** All that footnotes say in a text, in the order in which it is written. */
export function definitionsIn(tree: TextNode): TextNode[] {
  const found: TextNode[] = []
  walk(tree, node => {
    if (isDefinition(node)) found.push(node)
    return !isDefinition(node)
  })
  return found
}

/** The footnotes of a text in the order of their first marks; those without a mark are left out. */
export function footnotesOf(tree: TextNode, blocks: readonly { nodes: readonly TextNode[] }[]): TextFootnote[] {
  const definitions = new Map<string, TextNode>()
  for (const node of definitionsIn(tree)) {
    const name = node.identifier ?? ''
    if (!definitions.has(name)) definitions.set(name, node)
  }
  const found = new Map<string, TextFootnote>()
  for (const [block, { nodes }] of blocks.entries())
    for (const mark of nodes.flatMap(marksIn)) {
      const definition = definitions.get(mark.identifier ?? '')
      if (!definition) continue
      const name = mark.identifier ?? ''
      const footnote = found.get(name) ?? { name, content: contentOf(definition), marks: [], definition, block }
      footnote.marks.push({ start: startOf(mark), end: endOf(mark) })
      found.set(name, footnote)
    }
  return [...found.values()]
}

/** The marks of footnotes that a node holds. */
export function marksIn(root: TextNode): TextNode[] {
  const marks: TextNode[] = []
  walk(root, node => {
    if (isMark(node)) marks.push(node)
    return undefined
  })
  return marks
}

function contentOf({ children = [], position }: TextNode): Extent {
  const [first, last] = [children[0], children.at(-1)]
  return first && last
    ? { start: startOf(first), end: endOf(last) }
    : { start: position.end.offset, end: position.end.offset }
}

/** A footnote as a block of its text, which follows all others; what was added has its footnotes as well. */
export const footnoteBlock = ({ name, definition }: TextFootnote, addition: Addition | null, length: number) => ({
  anchor: footnoteAnchor(name),
  type: 'footnote' as const,
  start: startOf(definition),
  end: Math.min(endOf(definition), length),
  addition,
  nodes: definition.children ?? [],
})
