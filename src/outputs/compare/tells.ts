import { valuesIn } from '../../core/query/facets.ts'
import { lookupsOf } from '../explore/lookups.ts'
import type { Dataset, Row } from '../explore/row.ts'

/** The values of the coloured facet that a row is of: its own, and those that it sets beside each other. */
export function valuesOf(data: Dataset, { facets, compares }: Row): Set<string> {
  const own = valuesIn(facets[lookupsOf(data).coloured?.place ?? -1])
  return new Set([...own, ...compares])
}

/**
 * Whether a row tells something of a material with a value of the coloured facet. What is said of several materials at
 * once does not say which goes with which: a material that is made with one of the values itself is then taken to be of that
 * alone, so that no oxide of lithium is compared with sodium.
 */
export function tells(data: Dataset, row: Row, material: string, value: string): boolean {
  if (!row.materials.includes(material) || !valuesOf(data, row).has(value)) return false
  const { holds = [] } = lookupsOf(data).materials.get(material) ?? {}
  return row.materials.length === 1 || holds.length === 0 || holds.includes(value)
}
