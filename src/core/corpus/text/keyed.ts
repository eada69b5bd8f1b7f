import { missingKey, type WorkKeys } from '../work-keys.ts'
import { ruleOf } from './components.ts'
import { endOf, isComponent, startOf, type TextAttribute, type TextNode, walk } from './tree.ts'

/** A key of a work in quotation marks. */
const quoted = /(["'])([A-Za-z][\w:.+-]*)\1/g

/**
 * Puts the numbers of works in the place of their keys in the lists of components, `refs={[7, "hughes2017"]}`; keys that
 * no work has leave their lists. Gives these, with where they stand.
 */
export function numberKeys(tree: TextNode, text: string, works: WorkKeys) {
  const unknown: (ReturnType<typeof missingKey> & { start: number })[] = []
  walk(tree, node => {
    if (!isComponent(node) || !node.attributes?.some(attribute => isKeyed(node, attribute))) return undefined
    const tag = text.slice(startOf(node), endOf(node))
    let from = 0
    node.attributes = node.attributes.map(attribute => {
      if (!isKeyed(node, attribute)) return attribute
      const { value } = attribute.value as { value: string }
      const missing = new Set<string>()
      for (const [written, , key = ''] of value.matchAll(quoted)) {
        from = Math.max(tag.indexOf(written, from), from)
        if (works.has(key)) continue
        missing.add(key)
        unknown.push({ start: startOf(node) + from + 1, ...missingKey(key, works) })
      }
      const numbers = value.replace(quoted, (_, _mark, key) => String(works.get(key) ?? ''))
      return { ...attribute, value: { value: withoutGaps(numbers) }, ...(missing.size > 0 && { isTold: true }) }
    })
    return undefined
  })
  return unknown
}

/** Whether an attribute is a list of works that names some by their keys. */
const isKeyed = ({ name }: TextNode, { name: attribute = '', value }: TextAttribute): boolean =>
  ruleOf(name)?.attributes[attribute]?.type === 'numbers' &&
  typeof value === 'object' &&
  value !== null &&
  value.value.search(quoted) !== -1

/** A list without its empty items. */
const withoutGaps = (list: string): string =>
  list
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/\[\s*,/, '[')
    .replace(/,\s*\]/, ']')
