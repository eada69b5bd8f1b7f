import { memoise } from '../../core/basics/memoise.ts'
import { say } from '../../core/catalogue/say.ts'
import { colouredValues, isCountedRow, lookupsOf } from '../explore/lookups.ts'
import type { Dataset } from '../explore/row.ts'
import { type Comparison, compare } from './compare.ts'
import { materialKey, sideOf } from './side.ts'
import { tells, valuesOf } from './tells.ts'

/** What a review holds of a material with each value of the coloured facet. */
export interface Across {
  material: Dataset['materials'][number]
  /** How many quantities, findings and pathways there are, for each value in the order of the vocabulary. */
  counts: { value: string; quantities: number; words: number }[]
}

/** The materials of which the records tell something with more than one value of the coloured facet. */
export const materialsAcross = memoise((data: Dataset): Across[] => {
  const { coloured } = lookupsOf(data)
  const told = new Map<string, Map<string, { quantities: number; words: number }>>()
  for (const row of data.rows) {
    const { materials, record } = row
    if (record === 'notes' || record === 'challenges') continue
    if (!isCountedRow(data, row)) continue
    for (const value of valuesOf(data, row))
      for (const material of materials) {
        if (!tells(data, row, material, value)) continue
        const counts = told.get(material) ?? new Map<string, { quantities: number; words: number }>()
        told.set(material, counts)
        const count = counts.get(value) ?? { quantities: 0, words: 0 }
        counts.set(value, count)
        count[record === 'measurements' ? 'quantities' : 'words'] += 1
      }
  }
  const values = [...(coloured?.values.keys() ?? [])]
  return data.materials.flatMap(material => {
    const counts = told.get(material.id)
    if (!counts || counts.size < 2) return []
    const own = values.map(value => ({ value, ...(counts.get(value) ?? { quantities: 0, words: 0 }) }))
    return [{ material, counts: own }]
  })
})

/** Two values of the coloured facet, with the materials of which something is told with both. */
export interface Pair {
  /** The last part of its page's address: `alps-andes`. */
  slug: string
  values: [string, string]
  materials: Across['material'][]
}

/** Every pair of values of the coloured facet that some material has, in the order of the vocabulary. */
export function pairsOf(data: Dataset): Pair[] {
  const across = materialsAcross(data)
  const values = [...(lookupsOf(data).coloured?.values.keys() ?? [])]
  return values.flatMap((a, index) =>
    values.slice(index + 1).flatMap(b => {
      const has = (counts: Across['counts'], id: string) =>
        counts.some(({ value, quantities, words }) => value === id && quantities + words > 0)
      const materials = across.filter(({ counts }) => has(counts, a) && has(counts, b)).map(({ material }) => material)
      const slug = `${a}-${b}`.toLowerCase()
      return materials.length > 0 ? [{ slug, values: [a, b] as [string, string], materials }] : []
    }),
  )
}

/** A material with one value of the coloured facet beside the same with another. */
export function comparePair(data: Dataset, material: string, [a, b]: [string, string]): Comparison | null {
  const side = (value: string) => sideOf(data, `${materialKey(material)},${data.coloured}:${value}`)
  const [one, other] = [side(a), side(b)]
  return one && other && compare(data, one, other)
}

/** Two materials that are worth a comparison, by the keys of their sides. */
export interface Suggestion {
  a: string
  b: string
  label: string
}

/** How many materials of one property are looked at in pairs, and how many pairs are proposed. */
const limits = { materials: 40, pairs: 5 }

/**
 * Pairs of materials of one class that share the most properties with the same value of the coloured facet; each stands
 * in one only.
 */
export function suggestions(data: Dataset): Suggestion[] {
  const known = lookupsOf(data).materials
  const sharing = new Map<string, Set<string>>()
  for (const row of data.rows) {
    const { property } = row
    const [material] = row.materials
    if (!property || !material) continue
    const key = `${known.get(material)?.class} ${property} ${colouredValues(data, row).join(' ')}`
    sharing.set(key, (sharing.get(key) ?? new Set()).add(material))
  }
  const counts = new Map<string, number>()
  for (const materials of sharing.values()) {
    const some = [...materials].slice(0, limits.materials)
    for (const [index, a] of some.entries())
      for (const b of some.slice(index + 1)) {
        const pair = [a, b].sort().join(' ')
        counts.set(pair, (counts.get(pair) ?? 0) + 1)
      }
  }
  const name = (id: string) => known.get(id)?.name ?? id
  const taken = new Set<string>()
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || a.length - b.length || (a < b ? -1 : 1))
    .flatMap(([pair]) => {
      const [a = '', b = ''] = pair.split(' ')
      if (taken.has(a) || taken.has(b) || taken.size >= 2 * limits.pairs) return []
      taken.add(a).add(b)
      return [
        { a: materialKey(a), b: materialKey(b), label: say(data.words.compared.both, { a: name(a), b: name(b) }) },
      ]
    })
}
