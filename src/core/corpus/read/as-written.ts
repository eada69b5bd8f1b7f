import type { z } from 'zod'
import { formulaText, toNotation } from '../../chem/index.ts'
import { computed } from '../../schema/computed.ts'
import { prose } from '../../schema/id.ts'
import { def, fieldsOf, itemOf, unwrap } from '../../schema/shape.ts'
import { formulaFinder } from '../text/typed.ts'
import { type TypedValues, typedIn } from './kept.ts'
import { entryOf, type MapEntry, type MapNode, type Node, textOf, withItems, withValues } from './node.ts'

/**
 * A record as a curator writes it, also where it is what a site publishes: without the fields that a review computes, and
 * with its texts as they were typed. Where a text was changed since, or what was typed is not kept beside it, the formulas
 * that a reader sees as `Na₃P` stand in braces, and the quantities of a statement by their ids.
 */
export function asWritten(record: Node, schema: z.core.$ZodType): Node {
  const typed = typedIn(record)
  const out = written(record, schema, typed, '')
  return out.type === 'map' ? { ...out, entries: [...out.entries, ...typed.missing] } : out
}

function written(node: Node, schema: z.core.$ZodType, typed: TypedValues, path: string): Node {
  // Where nothing was kept nobody asks for a path.
  const inside = (step: string | number) => (typed.isNone ? '' : path === '' ? String(step) : `${path}.${step}`)
  const kept = typed.isNone ? null : typed.at(path, node)
  if (kept) return kept
  if (node.type === 'list') {
    const item = itemOf(schema)
    return item ? withItems(node, (inner, index) => written(inner, item, typed, inside(index))) : node
  }
  if (node.type === 'scalar') {
    const isProse = typeof node.value === 'string' && def(unwrap(schema)) === def(prose)
    return isProse ? { ...node, value: marked(String(node.value)) } : node
  }
  const fields = fieldsOf(schema)
  if (!fields) return node
  const isTaken = ({ key }: MapEntry) => key in fields || !(key in computed)
  const own = node.entries.every(isTaken) ? node : { ...node, entries: node.entries.filter(isTaken) }
  const record = withValues(own, fields, (value, field, key) => written(value, field, typed, inside(key)))
  const statement = entryOf(node, 'statement')?.value
  const isLost = statement && !('quantities' in fields) && typed.at(inside('statement'), statement) === null
  return isLost ? withQuantities(record, node) : record
}

/** A statement with the ids of the quantities that the published record says it prints, in their order. */
function withQuantities(record: MapNode, published: MapNode): MapNode {
  const told = entryOf(published, 'quantities')?.value
  if (told?.type !== 'list') return record
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
    ...record,
    entries: record.entries.map(entry =>
      entry.key === 'statement' && entry.value.type === 'scalar' && typeof entry.value.value === 'string'
        ? { ...entry, value: { ...entry.value, value: named(entry.value.value) } }
        : entry,
    ),
  }
}

const formulasIn = formulaFinder([])

/** A plain text with its formulas in braces. */
export function marked(text: string): string {
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
