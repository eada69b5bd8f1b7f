import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeDeviceReview } from '../../bench/devices.ts'
import { build } from './support/build.ts'
import { filesUnder } from './support/files.ts'

const folder = mkdtempSync(join(tmpdir(), 'devices '))
const counts = [400, 1600] as const

/** What a site weighs: its bytes, its files, and the bytes of its largest page. */
interface Weight {
  bytes: number
  files: number
  largest: number
}

const weights: Weight[] = []

beforeAll(async () => {
  for (const records of counts) {
    const [review, out] = ['review', 'site'].map(name => join(folder, `${name} ${records}`)) as [string, string]
    writeDeviceReview(review, records)
    const { status, output } = await build({ review, out })
    expect(status, output).toBe(0)
    const sizes = filesUnder(out).map(path => [path, statSync(join(out, path)).size] as const)
    weights.push({
      bytes: sizes.reduce((sum, [, size]) => sum + size, 0),
      files: sizes.length,
      largest: Math.max(...sizes.map(([path, size]) => (path.endsWith('.html') ? size : 0))),
    })
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a database of devices in rows', () => {
  const [few, many] = [() => weights[0] as Weight, () => weights[1] as Weight]

  it('grows no faster than its records, in bytes and in files', () => {
    const ratio = counts[1] / counts[0]
    expect(many().bytes / few().bytes).toBeLessThan(ratio)
    expect(many().files / few().files).toBeLessThan(ratio / 1.5)
  })

  it('takes less than twelve kilobytes and two thirds of a file for one more record, whatever it has to do with', () => {
    const more = counts[1] - counts[0]
    expect((many().bytes - few().bytes) / more).toBeLessThan(12_000)
    // A part for fifty records, and for every twenty a work and a material, each with its files.
    expect((many().files - few().files) / more).toBeLessThan(2 / 3)
  })

  it('has no page that grows with them', () => {
    expect(many().largest).toBeLessThan(200_000)
  })
})
