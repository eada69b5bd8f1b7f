import type { Report } from '../problems.ts'
import type { Located } from '../read/located.ts'
import type { Node } from '../read/node.ts'
import { code } from '../words.ts'

/** Lists in which a word may come again: parts of one name, and coordinates. */
const free = new Set(['parts', 'setup', 'box', 'ball', 'balls', 'line', 'arrow', 'at'])

/** Reports what stands twice in a list that holds each thing once: works, materials, phases, conditions. */
export function checkRepeated({ source, node }: Located, report: Report): void {
  const visit = (node: Node, field: string) => {
    if (node.type === 'map') for (const { key, value } of node.entries) visit(value, key)
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
      visit(item, field)
    }
  }
  visit(node, '')
}

/** What tells an item of a list from the others; null for what may come again. */
function wordOf(item: Node, field: string): string | null {
  if (item.type === 'scalar') return item.value === null ? null : String(item.value)
  const property =
    field === 'conditions' && item.type === 'map' ? item.entries.find(({ key }) => key === 'property') : null
  return property?.value.type === 'scalar' ? String(property.value.value) : null
}
