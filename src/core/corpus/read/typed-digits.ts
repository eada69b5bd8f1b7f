import type { z } from 'zod'
import { decimalsToKeep, mostDecimals } from '../../basics/digits.ts'
import { quantityNumbers } from '../../schema/quantity-numbers.ts'
import { fieldsOf, itemOf } from '../../schema/shape.ts'
import { entryOf, type MapNode, type Node, withItems, withValues } from './node.ts'
import { ofExtent, type SourceFile } from './source.ts'

/**
 * Data in which every quantity that does not say how many digits it is printed with says those that its numbers are
 * typed with: `0.40` is printed so, though it is the number 0.4.
 */
export function withTypedDigits(node: Node, schema: z.core.$ZodType, source: SourceFile): Node {
  if (node.type === 'scalar') return node
  if (node.type === 'list') {
    const item = itemOf(schema)
    return item ? withItems(node, inner => withTypedDigits(inner, item, source)) : node
  }
  const fields = fieldsOf(schema)
  if (!fields) return node
  const map = withValues(node, fields, (value, field) => withTypedDigits(value, field, source))
  return 'decimals' in fields && 'qualifier' in fields ? withDecimals(map, source) : map
}

function withDecimals(map: MapNode, source: SourceFile): MapNode {
  const given = entryOf(map, 'decimals')
  if (given && !(given.value.type === 'scalar' && given.value.value === null)) return map
  const numbers = quantityNumbers.flatMap(key => numbersIn(entryOf(map, key)?.value))
  const decimals = decimalsToKeep(numbers.map(number => unquoted(source, number)))
  if (decimals === null || decimals > mostDecimals) return map
  const { start, end } = map
  const entry = { key: 'decimals', start, end, value: { type: 'scalar' as const, value: decimals, start, end } }
  return { ...map, entries: [...map.entries.filter(({ key }) => key !== 'decimals'), entry] }
}

/** The numbers of a value: itself, or those of a mapping. */
function numbersIn(node: Node | undefined): Node[] {
  if (node?.type === 'map') return node.entries.flatMap(({ value }) => numbersIn(value))
  return node?.type === 'scalar' && typeof node.value === 'number' ? [node] : []
}

/** A cell of a table may stand in quotation marks. */
const unquoted = ofExtent(text =>
  text
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim(),
)
