import type { Source } from '../read/source.ts'
import type { Use } from '../types.ts'
import { attributeNumbers, attributeText, type TextBlock } from './blocks.ts'
import { isKnown } from './components.ts'
import { isComponent, startOf, type TextNode, walk } from './tree.ts'

/** Every use of a component in the blocks of a section, in the order of the text. */
export function usesIn(blocks: readonly TextBlock[], section: string, source: Source): Use[] {
  const uses: Use[] = []
  for (const { nodes, anchor } of blocks)
    for (const root of nodes)
      walk(root, node => {
        if (isComponent(node) && node.name && isKnown(node.name)) {
          const condition = attributeText(node, 'condition')
          const use: Use = {
            component: node.name,
            ids: idsOf(node),
            section,
            anchor,
            place: source.placeAt(startOf(node)),
          }
          uses.push(condition === null ? use : { ...use, condition })
        }
        return undefined
      })
  return uses
}

function idsOf(node: TextNode): string[] {
  if (node.name === 'Cite') return (attributeNumbers(node, 'refs') ?? []).map(String)
  const named = attributeText(
    node,
    node.name === 'Chem' ? 'f' : node.name === 'Fig' || node.name === 'Sec' ? 'n' : 'id',
  )
  return named === null ? [] : [named]
}
