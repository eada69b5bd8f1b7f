import type { z } from 'zod'
import { formulaText, toNotation } from '../../chem/index.ts'
import { computed } from '../../schema/computed.ts'
import { prose } from '../../schema/id.ts'
import { def, fieldsOf, itemOf, unwrap } from '../../schema/shape.ts'
import { formulaFinder } from '../text/typed.ts'
import { entryOf, type MapNode, type Node, textOf } from './node.ts'

/**
 * Data as a curator writes it, also where it is what a site publishes: without the fields that a review computes, and
 * with the formulas of its texts in braces, where a reader sees them as `Na₃P`, and the quantities of a statement by
 * their ids.
 */
export function asWritten(node: Node, schema: z.core.$ZodType): Node {
  if (node.type === 'list') {
    const item = itemOf(schema)
    return item ? { ...node, items: node.items.map(inner => asWritten(inner, item)) } : node
  }
  if (node.type === 'scalar') {
    const isProse = typeof node.value === 'string' && def(unwrap(schema)) === def(prose)
    return isProse ? { ...node, value: marked(String(node.value)) } : node
  }
  const fields = fieldsOf(schema)
  if (!fields) return node
  const entries = node.entries.filter(({ key }) => key in fields || !(key in computed))
  const written = {
    ...node,
    entries: entries.map(entry => {
      const field = fields[entry.key]
      return field ? { ...entry, value: asWritten(entry.value, field) } : entry
    }),
  }
  return 'statement' in fields && !('quantities' in fields) ? withQuantities(written, node) : written
}

/** A statement with the ids of the quantities that the published record says it prints, in their order. */
function withQuantities(written: MapNode, published: MapNode): MapNode {
  const told = entryOf(published, 'quantities')?.value
  if (told?.type !== 'list') return written
  const named = (text: string) => {
    let out = text
    let from = 0
    for (const quantity of told.items) {
      const [id, value] = [textOf(quantity, 'id'), textOf(quantity, 'value')]
      const at = value ? out.indexOf(value, from) : -1
      if (id === null || value === null || at < 0) continue
      const token = `{q:${id}}`
      out = out.slice(0, at) + token + out.slice(at + value.length)
      from = at + token.length
    }
    return out
  }
  return {
    ...written,
    entries: written.entries.map(entry =>
      entry.key === 'statement' && entry.value.type === 'scalar' && typeof entry.value.value === 'string'
        ? { ...entry, value: { ...entry.value, value: named(entry.value.value) } }
        : entry,
    ),
  }
}

const formulasIn = formulaFinder([])

function marked(text: string): string {
  let out = ''
  let at = 0
  for (const { text: formula, offset } of formulasIn(text)) {
    const written = toNotation(formula)
    const isSeen = text[offset - 1] !== '{' && formulaText(written) === formula
    out += text.slice(at, offset) + (isSeen ? `{${written}}` : formula)
    at = offset + formula.length
  }
  return out + text.slice(at)
}
