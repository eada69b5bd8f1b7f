import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeBroadReview } from '../../bench/broad.ts'
import { present } from '../../src/core/basics/present.ts'
import { diskEffects } from '../../src/core/corpus/effects.ts'
import { listedBeside } from '../../src/core/corpus/related.ts'
import type { Corpus } from '../../src/core/corpus/types.ts'
import type { Records } from '../../src/core/kinds/types.ts'
import { standingOf } from '../../src/core/standing/standing.ts'
import { comparePair, pairsOf } from '../../src/outputs/compare/pairs.ts'
import { datasetOf } from '../../src/outputs/explore/dataset.ts'
import type { Dataset } from '../../src/outputs/explore/row.ts'
import { loadReview } from '../../src/packs/index.ts'
import { readingsOf } from '../../src/site/context/sources.ts'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'linear-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Counts every look at a field of some records. */
function counting() {
  const seen = { looks: 0 }
  const watched = <T extends object>(records: readonly T[]): T[] =>
    records.map(
      record =>
        new Proxy(record, {
          get(target, field) {
            seen.looks++
            return Reflect.get(target, field)
          },
        }),
    )
  return { seen, watched }
}

async function broadReview(measurements: number): Promise<Corpus> {
  const root = join(folder, String(measurements))
  writeBroadReview(root, measurements)
  return present((await loadReview(root, diskEffects(root))).corpus, 'a sound review')
}

/** How often records are looked at for what the page of each asks. */
function looksOfPages(corpus: Corpus): number {
  const { seen, watched } = counting()
  const records = Object.fromEntries(
    Object.entries(corpus.records).map(([kind, all]) => [kind, watched(all as object[])]),
  ) as unknown as Records & Corpus['records']
  const counted = { ...corpus, records }
  for (const kind of ['measurements', 'findings', 'notes', 'pathways'] as const)
    for (const record of corpus.records[kind]) {
      standingOf(counted, kind, record.id)
      listedBeside(counted, { kind, record })
    }
  for (const { id } of corpus.records.references) readingsOf(counted, id)
  return seen.looks
}

/** How often rows are looked at for all comparisons of two values of a facet. */
function looksOfComparisons(data: Dataset): number {
  const { seen, watched } = counting()
  const counted = { ...data, rows: watched(data.rows) }
  for (const { materials, values } of pairsOf(counted)) for (const { id } of materials) comparePair(counted, id, values)
  return seen.looks
}

it('looks at records as often as there are more of them, and not with their square', async () => {
  const [few, many] = [await broadReview(600), await broadReview(1800)]
  expect(looksOfPages(many) / looksOfPages(few)).toBeLessThan(4)
  expect(looksOfComparisons(datasetOf(many)) / looksOfComparisons(datasetOf(few))).toBeLessThan(4)
})
