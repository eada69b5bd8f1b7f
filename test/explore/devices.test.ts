import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeDeviceReview } from '../../bench/devices.ts'
import { present } from '../../src/core/basics/present.ts'
import type { Corpus } from '../../src/core/corpus/types.ts'
import type { Condition } from '../../src/core/schema/quantity.ts'
import { datasetOf } from '../../src/outputs/explore/dataset.ts'
import { recordScripts } from '../../src/outputs/explore/scripts.ts'
import { contractRecords } from '../../src/outputs/exports/contract-records.ts'
import { loadReview } from '../../src/packs/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'devices '))
const records = 2_000
let corpus: Corpus

beforeAll(async () => {
  writeDeviceReview(folder, records, 100)
  corpus = present((await loadReview(folder)).corpus, 'corpus')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a table of devices with a hundred fields', () => {
  it('holds one object for a condition, however many records share it, and one for what is published of it', () => {
    for (const list of [corpus.records.measurements, contractRecords(corpus, 'measurements')]) {
      const all = list.flatMap(({ conditions }) => conditions as Condition[])
      const different = new Set(all.map(condition => JSON.stringify(condition))).size
      expect(new Set(all).size).toBe(different)
      expect(all.length).toBeGreaterThan(10 * different)
    }
  })

  it('sends a page of the explorer less than four bytes a device and the names before it shows the first', () => {
    const [head] = recordScripts(datasetOf(corpus))
    const { rows: _, ...names } = datasetOf(corpus)
    const sizeOf = (text: string) => gzipSync(text).length
    expect(sizeOf(present(head, 'script').make()) - sizeOf(JSON.stringify(names))).toBeLessThan(4 * records)
  })
})
