import { beforeAll, describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { pathwayFiles } from '../../src/outputs/exports/pathway-files.ts'
import { reviewCorpus } from '../search/support/review.ts'

describe('the files of a pathway', () => {
  let corpus: Corpus
  beforeAll(async () => {
    corpus = await reviewCorpus()
  })

  it('tell every stage with its phases, its charge and the reaction that led to it', () => {
    for (const pathway of corpus.records.pathways) {
      const files = pathwayFiles(corpus, pathway)
      const { stages, unit } = JSON.parse(String(files['data.json']?.()))
      expect(stages, pathway.id).toHaveLength(pathway.steps.length)
      expect(unit).not.toBe('')
      for (const [index, { equation, rebuilt }] of stages.entries())
        expect([equation === null, rebuilt]).toEqual([
          pathway.steps[index]?.equation === null,
          pathway.steps[index]?.rebuilt,
        ])
      expect(String(files['data.csv']?.()).trim().split('\r\n')).toHaveLength(stages.length + 1)
    }
  })

  it('draw them all, in a picture without texts outside it', () => {
    for (const pathway of corpus.records.pathways) {
      const svg = String(pathwayFiles(corpus, pathway)['pathway.svg']?.())
      expect(svg).not.toMatch(/NaN|undefined/)
      const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? []
      expect(svg.match(/<circle/g)).toHaveLength(pathway.steps.length)
      for (const [, x, y] of svg.matchAll(/<text[^>]* x="([-\d.]+)" y="([-\d.]+)"/g)) {
        expect(Number(x)).toBeLessThan(width ?? 0)
        expect(Number(y)).toBeLessThan(height ?? 0)
      }
    }
  })
})
