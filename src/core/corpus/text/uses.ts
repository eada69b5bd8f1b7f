import type { SourceFile } from '../read/source.ts'
import type { Extent, Use } from '../types.ts'
import { type Given, givenTo } from './attributes.ts'
import type { TextBlock } from './blocks.ts'
import { type ComponentRule, ruleOf } from './components.ts'
import { endOf, isComponent, startOf, type TextNode, walk } from './tree.ts'

/** Every use of a component in the blocks of a section, in the order of the text. */
export function usesIn(blocks: readonly TextBlock[], section: string, source: SourceFile): Use[] {
  const uses: Use[] = []
  for (const { nodes, anchor } of blocks)
    for (const root of nodes)
      walk(root, node => {
        const use = isComponent(node) ? useOf(node) : null
        if (use) uses.push({ ...use, section, anchor, place: source.placeAt(startOf(node)) })
        return undefined
      })
  return uses
}

/** What a component names; null for one that there is not. */
function useOf(node: TextNode): Omit<Use, 'section' | 'anchor' | 'place'> | null {
  const rule = ruleOf(node.name)
  if (!node.name || !rule) return null
  const given = givenTo(node)
  const condition = given.text('condition')
  return {
    component: node.name,
    ids: idsIn(given, rule),
    start: startOf(node),
    end: endOf(node),
    words: extentOf(node.children ?? []),
    ...(condition === null ? {} : { condition }),
  }
}

function extentOf(nodes: readonly TextNode[]): Extent | null {
  const [first, last] = [nodes[0], nodes.at(-1)]
  return first && last ? { start: startOf(first), end: endOf(last) } : null
}

/** The ids that a component names, as texts. */
export function idsIn(given: Given, { attributes, names }: ComponentRule): string[] {
  if (!names) return []
  const { by } = names
  if (attributes[by]?.type === 'numbers') return (given.numbers(by) ?? []).map(String)
  const id = given.text(by)
  return id === null ? [] : [id]
}
