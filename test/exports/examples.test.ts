import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Measurement } from '../../src/core/kinds/measurement.ts'
import { standingOf } from '../../src/core/standing/standing.ts'
import { examples } from '../../src/outputs/exports/examples.ts'
import { dataFiles } from '../../src/outputs/exports/files.ts'
import { allReviews, corpusOf } from './support/reviews.ts'

const corpus = await corpusOf(allReviews.standing)
const folder = mkdtempSync(join(tmpdir(), 'examples-'))
for (const { path, make } of dataFiles(corpus)) if (!path.includes('/')) writeFileSync(join(folder, path), make())
afterAll(() => rmSync(folder, { recursive: true }))

/** A property of which one value is refuted and others are not. */
const isRefuted = ({ id }: Measurement) => standingOf(corpus, 'measurements', id).is === 'contradicted'
const [refuted, kept] = [true, false].map(wanted => {
  const all = corpus.records.measurements.filter(one => one.material !== null && isRefuted(one) === wanted)
  return Map.groupBy(all, one => one.property)
}) as [Map<string, Measurement[]>, Map<string, Measurement[]>]
const property = [...refuted.keys()].find(one => kept.has(one)) ?? ''
const materialsOf = (records: readonly Measurement[] | undefined) => new Set(records?.map(({ material }) => material))
const shown = materialsOf(kept.get(property))
const hidden = [...materialsOf(refuted.get(property))].filter(material => !shown.has(material))

interface Run {
  command: string
  file: string
  /** What one runs to find out whether this machine can run the example. */
  needs: string[]
}

const runs = new Map<string, Run>([
  ['Python with pandas', { command: 'python3', file: 'pandas_example.py', needs: ['-c', 'import pandas'] }],
  ['Python without packages', { command: 'python3', file: 'plain_example.py', needs: ['--version'] }],
  [
    'Python with the SQLite database',
    { command: 'python3', file: 'sqlite_example.py', needs: ['-c', 'import sqlite3'] },
  ],
  ['R', { command: 'Rscript', file: 'example.R', needs: ['--version'] }],
  ['JavaScript (Node)', { command: process.execPath, file: 'example.mjs', needs: ['--version'] }],
])
const can = ({ command, needs }: Run): boolean => spawnSync(command, needs).status === 0

describe('the examples of the documentation', () => {
  it('have something to show and something to leave out', () => {
    expect([shown.size > 0, hidden.length > 0]).toEqual([true, true])
  })

  it.each(examples(property, 'the-kiln-book.sqlite'))(
    'load the measurements that are not refuted, in four lines: $language',
    ({ language, code }) => {
      const run = runs.get(language)
      expect(code.split('\n').length).toBe(4)
      if (!run) throw new Error(`nobody runs the example in ${language}`)
      if (!can(run)) return
      writeFileSync(join(folder, run.file), `${code}\n`)
      const { status, stdout, stderr } = spawnSync(run.command, [run.file], { cwd: folder, encoding: 'utf8' })
      expect(stderr).toBe('')
      expect(status).toBe(0)
      for (const material of shown) expect(stdout).toContain(material)
      for (const material of hidden) expect(stdout).not.toContain(material)
      expect(stdout).toContain('supported')
    },
  )
})
