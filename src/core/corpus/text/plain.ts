import { formulaText } from '../../chem/index.ts'
import type { Measurement } from '../../schema/measurement.ts'
import type { Condition } from '../../schema/quantity.ts'
import type { Unit } from '../../schema/vocabulary.ts'
import { formatQuantity, type QuantityForm } from '../../units/index.ts'
import { attributeText } from './blocks.ts'
import type { TextNode } from './tree.ts'

/** Finds what quantities are printed from. */
export interface Lookup {
  measurement(id: string): Measurement | undefined
  unit(id: string): Unit | undefined
}

/** The words of nodes without markup, formulas and quantities as they are shown, numbers of citations left out. */
export function plainText(nodes: readonly TextNode[], lookup: Lookup): string {
  return nodes
    .map(node => textOf(node, lookup))
    .join(' ')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim()
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
      const own = node.name ? shown(node, node.name, lookup) : null
      const inner = own ?? (node.children ?? []).map(child => textOf(child, lookup)).join('')
      return apart.has(node.type) ? `${inner} ` : inner
    }
  }
}

/** What a component prints by itself; null for those that print the words which they wrap. */
function shown(node: TextNode, name: string, lookup: Lookup): string | null {
  switch (name) {
    case 'Cite':
      return ''
    case 'Chem':
      return formulaText(attributeText(node, 'f') ?? '')
    case 'Fig':
      return (attributeText(node, 'n') ?? '').replace(/^table-/, 'Table ').replace(/^(?=\d)/, 'Fig. ')
    case 'Sec':
      return `Section ${attributeText(node, 'n') ?? ''}`
    case 'Q':
      return quantity(node, lookup)
    default:
      return null
  }
}

function quantity(node: TextNode, { measurement, unit }: Lookup): string {
  const record = measurement(attributeText(node, 'id') ?? '')
  const condition = attributeText(node, 'condition')
  const shown: Measurement | Condition | undefined =
    condition === null ? record : record?.conditions.find(({ property }) => property === condition)
  const unitOf = shown && unit(shown.unit)
  if (!shown || !unitOf) return ''
  return formatQuantity(shown, unitOf, formOf(node, shown))
}

/** The form that is asked for, unless the quantity lacks the end that it would print. */
function formOf(node: TextNode, quantity: Measurement | Condition): QuantityForm {
  const form = attributeText(node, 'form')
  if (form === 'words') return form
  return (form === 'from' || form === 'to' || form === 'min' || form === 'max') && quantity[form] !== null
    ? form
    : 'symbol'
}
