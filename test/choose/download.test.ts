import { beforeAll, describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { abilityCsv, abilityJson } from '../../src/outputs/choose/download.ts'
import { choices } from '../../src/outputs/choose/needs.ts'
import { reviewCorpus } from '../search/support/review.ts'

describe('what techniques can do, as data', () => {
  let corpus: Corpus
  beforeAll(async () => {
    corpus = await reviewCorpus()
  })

  it('has a row for each technique and need, with why and from where', () => {
    const { needs, choices: techniques } = choices(corpus)
    const rows = JSON.parse(abilityJson(corpus)) as { can: string | null; why: string | null; section: string | null }[]
    expect(rows).toHaveLength(needs.length * techniques.length)
    for (const { can, why, section } of rows) {
      expect([can === null, why === null, section === null]).toEqual(Array(3).fill(can === null))
      expect(why ?? '').not.toMatch(/[{}]/)
    }
    expect(abilityCsv(corpus).trim().split('\r\n')).toHaveLength(rows.length + 1)
  })
})
