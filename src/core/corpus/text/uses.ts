import type { Source } from '../read/source.ts'
import type { Use } from '../types.ts'
import { type Given, givenTo } from './attributes.ts'
import type { TextBlock } from './blocks.ts'
import { type ComponentRule, isKnown, ruleOf } from './components.ts'
import { isComponent, startOf, type TextNode, walk } from './tree.ts'

/** Every use of a component in the blocks of a section, in the order of the text. */
export function usesIn(blocks: readonly TextBlock[], section: string, source: Source): Use[] {
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
function useOf(node: TextNode): Pick<Use, 'component' | 'ids' | 'condition'> | null {
  if (!node.name || !isKnown(node.name)) return null
  const given = givenTo(node)
  const condition = given.text('condition')
  return {
    component: node.name,
    ids: idsIn(given, ruleOf(node.name)),
    ...(condition === null ? {} : { condition }),
  }
}

/** The ids that a component names, as texts. */
export function idsIn(given: Given, { attributes, names: { by } }: ComponentRule): string[] {
  if (attributes[by]?.type === 'numbers') return (given.numbers(by) ?? []).map(String)
  const id = given.text(by)
  return id === null ? [] : [id]
}
