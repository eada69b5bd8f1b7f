import type { TextRun } from '../types.ts'
import { givenTo } from './attributes.ts'
import { ruleAt } from './components.ts'
import type { Lookup } from './quantity.ts'
import { endOf, startOf, type TextNode, walk } from './tree.ts'

/** The words of nodes without markup, formulas and quantities as they are shown, numbers of citations left out. */
export function plainText(nodes: readonly TextNode[], lookup: Lookup): string {
  return nodes
    .map(node => textOf(node, lookup))
    .join(' ')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim()
}

/** The running text of nodes, piece by piece: a piece ends where markup or a component begins. */
export function runsOf(nodes: readonly TextNode[]): TextRun[] {
  const runs: TextRun[] = []
  for (const root of nodes)
    walk(root, node => {
      if (node.type === 'text') runs.push({ text: node.value ?? '', start: startOf(node), end: endOf(node) })
      return undefined
    })
  return runs
}

const apart = new Set(['listItem', 'paragraph', 'tableRow', 'tableCell', 'heading', 'blockquote'])

function textOf(node: TextNode, lookup: Lookup): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value ?? ''
    case 'break':
      return ' '
    default: {
      const own = shown(node, lookup)
      const inner = own ?? (node.children ?? []).map(child => textOf(child, lookup)).join('')
      return apart.has(node.type) ? `${inner} ` : inner
    }
  }
}

/** What a component prints by itself; null for those that print the words which they wrap. */
function shown(node: TextNode, lookup: Lookup): string | null {
  const prints = ruleAt(node)?.prints ?? 'words'
  return prints === 'words' ? null : prints(givenTo(node), lookup)
}
