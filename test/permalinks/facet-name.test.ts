import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { currentAddresses } from '../../src/core/permalinks/addresses.ts'
import { measurementTitle } from '../../src/core/words/title.ts'
import { tableModel } from '../../src/outputs/charts/table.ts'
import { loadReview } from '../../src/packs/index.ts'
import { glaciersWithMethods } from '../corpus/support/renamed.ts'

const folder = mkdtempSync(join(tmpdir(), 'methods-'))
let corpus: Corpus
let before: Corpus

beforeAll(async () => {
  glaciersWithMethods(folder)
  const { corpus: renamed, problems } = await loadReview(folder)
  expect(problems).toEqual([])
  corpus = renamed as Corpus
  before = (await loadReview(join(import.meta.dirname, '../fixtures/glaciers'))).corpus as Corpus
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a facet of techniques that is called "method"', () => {
  it('gives the addresses of its techniques its name', () => {
    const paths = [...currentAddresses(corpus).keys()]
    expect(paths.filter(path => path.startsWith('technique/'))).toEqual([])
    expect(paths.filter(path => path.startsWith('method/'))).toEqual(
      before.records.techniques.map(({ id }) => `method/${id}/`),
    )
  })

  it('fills the same tables', () => {
    const modelsOf = (one: Corpus) => one.records.tables.map(table => tableModel(one, table))
    expect(modelsOf(corpus)).toEqual(modelsOf(before))
  })

  it('gives measurements the same titles', () => {
    const titlesOf = (one: Corpus) => one.records.measurements.map(record => measurementTitle(one, record))
    expect(titlesOf(corpus)).toEqual(titlesOf(before))
  })
})
