import { memoise } from '../../core/basics/memoise.ts'
import { present } from '../../core/basics/present.ts'
import { inSentence } from '../../core/catalogue/sentence.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { type Comparison, isFull } from '../../outputs/compare/compare.ts'
import type { Glanced } from '../../outputs/compare/html.ts'
import { type Across, comparePair, materialsAcross, type Pair, pairsOf } from '../../outputs/compare/pairs.ts'
import { datasetOf } from '../../outputs/explore/dataset.ts'
import { lookupsOf } from '../../outputs/explore/lookups.ts'
import type { Dataset, NamedValue, Row } from '../../outputs/explore/row.ts'

/** The name of a value of the coloured facet; a RangeError that names it where the data have no such value. */
export const colouredName = (data: Dataset, value: string): string =>
  present(lookupsOf(data).coloured?.values.get(value), `value "${value}" of the coloured facet`).name

/** What of the comparisons has a material: whether it can be compared at all, and the pairs of values of which it has both. */
interface PairsOfMaterial {
  isKnown: boolean
  pairs: { slug: string; names: [string, string] }[]
}

/** The same for a material, by its id: its page need not be another because any record of any other is. */
export const comparedMaterial = memoise((corpus: Corpus, id: string): PairsOfMaterial => {
  const data = datasetOf(corpus)
  const name = (value: string) => inSentence(data.words, colouredName(data, value))
  return {
    isKnown: lookupsOf(data).materials.has(id),
    pairs: pairsOf(data)
      .filter(({ materials }) => materials.some(material => material.id === id))
      .map(({ slug, values: [a, b] }) => ({ slug, names: [name(a), name(b)] })),
  }
})

/** The pair of values that a page compares, by the last part of its address. */
export const pairCalled = (data: Dataset, slug: string | undefined): Pair =>
  present(
    pairsOf(data).find(pair => pair.slug === slug),
    `pair of values "${slug}"`,
  )

/** A material with each of two values; a RangeError that names it where the data have not both. */
const comparisonOf = (data: Dataset, material: string, values: Pair['values']): Comparison =>
  present(comparePair(data, material, values), `comparison of "${material}"`)

/** How many records there are of each material with each value of the coloured facet that any has. */
export interface AcrossTable {
  values: NamedValue[]
  rows: AcrossRow[]
}

export interface AcrossRow {
  material: Across['material']
  counts: number[]
  pairs: Pair[]
}

/** The materials that have records with more than one value of the coloured facet, as a table of numbers. */
export const acrossTable = memoise((data: Dataset): AcrossTable => {
  const across = materialsAcross(data)
  const pairs = pairsOf(data)
  const numbers = across.map(({ counts }) => counts.map(({ quantities, words }) => quantities + words))
  const values = [...(lookupsOf(data).coloured?.values.values() ?? [])]
  const used = values.map((_, place) => numbers.some(row => (row[place] ?? 0) > 0))
  return {
    values: values.filter((_, place) => used[place]),
    rows: across.map(({ material }, row) => ({
      material,
      counts: (numbers[row] ?? []).filter((_, place) => used[place]),
      pairs: pairs.filter(({ materials }) => materials.includes(material)),
    })),
  }
})

/** A material with two values of the coloured facet. */
export interface ComparedMaterial extends Glanced {
  material: Across['material']
}

/** The materials of a pair, each compared: first what has most quantities with both values, then most words of both. */
export function comparisonsOf(data: Dataset, { slug, values, materials }: Pair): ComparedMaterial[] {
  const weight = ({ lines, findings }: Comparison) => 1000 * lines.filter(isFull).length + findings.both.length
  return materials
    .map(material => ({
      material,
      name: material.name,
      path: `compare/${slug}/#${material.id}`,
      comparison: comparisonOf(data, material.id, values),
    }))
    .sort((a, b) => weight(b.comparison) - weight(a.comparison))
}

/** Every material with every two values of which something is told with both, and where they are compared. */
export const allComparisons = (data: Dataset): Glanced[] => pairsOf(data).flatMap(pair => comparisonsOf(data, pair))

/** The comparisons that sources make themselves. */
export const statedComparisons = (data: Dataset): Row[] => data.rows.filter(({ kind }) => kind === 'comparison')
