import { describe, expect, it } from 'vitest'
import { coverage } from '../../src/core/audit/coverage.ts'
import { facetCounts } from '../../src/core/corpus/related.ts'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { datasetOf } from '../../src/outputs/explore/dataset.ts'
import { dimensionsOf } from '../../src/outputs/explore/dimensions.ts'
import { indexOf, select } from '../../src/outputs/explore/filter.ts'
import { emptyState } from '../../src/outputs/explore/state.ts'
import { loadReview } from '../../src/packs/index.ts'
import { exploredText, sectionsWithRecords } from '../../src/site/context/explore.ts'
import { countedRecords } from '../../src/site/context/home.ts'
import { materialClasses } from '../../src/site/context/materials.ts'
import { filesOf } from '../corpus/support/files.ts'
import { inMemory } from '../corpus/support/overlay.ts'

const files = filesOf('glaciers')
const vocabulary = 'data/vocabulary.yaml'

/** The review of glaciers, its thicknesses counted or not. */
async function glaciers(counted: boolean): Promise<Corpus> {
  const words = (files[vocabulary] ?? '').replace('{id: thickness,', `{id: thickness, counted: ${counted},`)
  const { corpus } = await loadReview('.', inMemory({ ...files, [vocabulary]: words }))
  if (!corpus) throw new Error('no review')
  return corpus
}

describe('a property that no count of quantities has', async () => {
  const [all, some] = [await glaciers(true), await glaciers(false)]
  const thicknesses = all.records.measurements.filter(({ property }) => property === 'thickness')
  const less = (of: (corpus: Corpus) => number) => of(all) - of(some)

  it('has its records', () => {
    expect(thicknesses.length).toBeGreaterThan(0)
    expect(some.records.measurements).toEqual(all.records.measurements)
  })

  it('is out of the numbers of the home page and of the explorer', () => {
    expect(less(corpus => countedRecords(corpus)[0]?.length ?? 0)).toBe(thicknesses.length)
    expect(less(corpus => Number.parseInt(exploredText(corpus), 10))).toBe(thicknesses.length)
  })

  it('is out of what the explorer finds and counts, which then says the same as the lists', () => {
    for (const corpus of [all, some]) {
      const data = datasetOf(corpus)
      const dimensions = dimensionsOf(data)
      const { rows, total, counts } = select(indexOf(data, dimensions), emptyState())
      const told = [...exploredText(corpus).matchAll(/\d+/g)].reduce((sum, [number]) => sum + Number(number), 0)
      expect([rows.length, total]).toEqual([told, told])
      const place = dimensions.findIndex(({ id }) => id === 'setting')
      const listed = facetCounts(corpus, 'setting')
      expect(counts[place]).toEqual(dimensions[place]?.values.map(({ id }) => listed.get(id) ?? 0))
      const ofSections = sectionsWithRecords(corpus).reduce((sum, { records }) => sum + records.length, 0)
      expect(ofSections).toBe(told)
    }
  })

  it('is out of the counts of sections, of materials and of the values of facets', () => {
    const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
    expect(less(corpus => sum(coverage(corpus).map(({ quantities }) => quantities)))).toBe(thicknesses.length)
    const ofMaterials = (corpus: Corpus) =>
      sum(materialClasses(corpus).flatMap(({ materials }) => materials.map(({ quantities }) => quantities)))
    expect(less(ofMaterials)).toBe(thicknesses.filter(({ material }) => material !== null).length)
    const sheets = thicknesses.filter(one => all.facetsOf(one)['setting']?.includes('ice-sheet')).length
    expect(less(corpus => facetCounts(corpus, 'setting').get('ice-sheet') ?? 0)).toBe(sheets)
  })
})
