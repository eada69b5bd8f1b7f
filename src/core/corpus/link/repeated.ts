import type { Node } from '../read/node.ts'
import { code } from '../words.ts'
import type { Linking, Located } from './context.ts'

/** Lists in which a word may come again: parts of one name, and coordinates. */
const free = new Set(['parts', 'setup', 'box', 'ball', 'balls', 'line', 'arrow', 'at'])

/** Reports what stands twice in a list that holds each thing once: works, materials, phases, conditions. */
export function checkRepeated({ entries, review, vocabulary, report }: Linking): void {
  const visit = ({ source }: Located, node: Node, field: string) => {
    if (node.type === 'map') for (const { key, value } of node.entries) visit({ source, node }, value, key)
    if (node.type !== 'list' || free.has(field)) return
    const seen = new Set<string>()
    for (const item of node.items) {
      const word = wordOf(item, field)
      if (word !== null && seen.has(word))
        report(
          'list/repeated',
          source.placeAt(item.start),
          `${code(word)} stands twice in ${code(field)}.`,
          field === 'conditions'
            ? 'A record holds one value of a condition: keep the right one, or make a record of each.'
            : 'Keep one of the two.',
        )
      if (word !== null) seen.add(word)
      visit({ source, node }, item, field)
    }
  }
  for (const standing of [...entries, review, vocabulary]) visit(standing, standing.node, '')
}

/** What tells an item of a list from the others; null for what may come again. */
function wordOf(item: Node, field: string): string | null {
  if (item.type === 'scalar') return item.value === null ? null : String(item.value)
  const property =
    field === 'conditions' && item.type === 'map' ? item.entries.find(({ key }) => key === 'property') : null
  return property?.value.type === 'scalar' ? String(property.value.value) : null
}
