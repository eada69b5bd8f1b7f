import type { ShortForm } from '../types.ts'
import { endOf, startOf, type TextNode } from './tree.ts'

/**
 * Puts the short forms of a text into its tree, which was read with marks in their places: as components where they stand
 * among words, as they are written where no component can stand, such as the words of a picture. Gives those that became
 * components.
 */
export function unmask(tree: TextNode, source: string, forms: readonly ShortForm[], filler: string): ShortForm[] {
  const placed: ShortForm[] = []
  const visit = (node: TextNode) => {
    node.children = node.children?.flatMap(child => {
      if (child.type !== 'text' || !child.value?.includes(filler)) return [child]
      const within = formsIn(child, forms)
      placed.push(...within)
      return parted(child, within, filler)
    })
    if (node.type !== 'text') restore(node, formsIn(node, forms), source, filler)
    for (const child of node.children ?? []) visit(child)
  }
  visit(tree)
  return placed
}

const formsIn = (node: TextNode, forms: readonly ShortForm[]): ShortForm[] =>
  forms.filter(({ start, end }) => start >= startOf(node) && end <= endOf(node))

/** A text as pieces of text with components between them. */
function parted(node: TextNode, forms: readonly ShortForm[], filler: string): TextNode[] {
  const nodes: TextNode[] = []
  let rest = node.value ?? ''
  let from = startOf(node)
  const words = (value: string, to: number) => {
    if (value !== '') nodes.push({ ...node, value, position: { start: { offset: from }, end: { offset: to } } })
  }
  for (const { start, end, component, attributes } of forms) {
    const at = rest.indexOf(filler)
    words(rest.slice(0, at), start)
    const position = { start: { offset: start }, end: { offset: end } }
    nodes.push({ type: 'mdxJsxTextElement', name: component, attributes, children: [], position })
    rest = rest.slice(at + end - start)
    from = end
  }
  words(rest, endOf(node))
  return nodes
}

/** Puts short forms back as they are written into what a node says besides its words, in the order of its source. */
function restore(node: TextNode, forms: readonly ShortForm[], source: string, filler: string): void {
  const left = [...forms]
  for (const key of ['value', 'alt', 'url', 'title'] as const)
    for (let at = node[key]?.indexOf(filler) ?? -1; at !== -1; at = node[key]?.indexOf(filler) ?? -1) {
      const { start, end } = left.shift() ?? { start: 0, end: 0 }
      if (end === 0) return
      const text = node[key] ?? ''
      node[key] = text.slice(0, at) + source.slice(start, end) + text.slice(at + end - start)
    }
}
