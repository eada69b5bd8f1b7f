import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { examples } from '../../src/outputs/exports/examples.ts'
import { dataFiles } from '../../src/outputs/exports/files.ts'
import { corpusOf, reviews } from './support/reviews.ts'

const corpus = await corpusOf(reviews.own)
const folder = mkdtempSync(join(tmpdir(), 'examples-'))
for (const { path, make } of dataFiles(corpus)) if (!path.includes('/')) writeFileSync(join(folder, path), make())
afterAll(() => rmSync(folder, { recursive: true }))

const asked = corpus.records.measurements.find(({ value, material }) => value !== null && material !== null)
const property = asked?.property ?? ''
const materials = corpus.records.measurements.flatMap(one =>
  one.property === property && one.material ? [one.material] : [],
)

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
  it.each(examples(property, 'in-situ-atlas.sqlite'))(
    'load the measurements in three lines: $language',
    ({ language, code }) => {
      const run = runs.get(language)
      expect(code.split('\n').length).toBe(3)
      if (!run) throw new Error(`nobody runs the example in ${language}`)
      if (!can(run)) return
      writeFileSync(join(folder, run.file), `${code}\n`)
      const { status, stdout, stderr } = spawnSync(run.command, [run.file], { cwd: folder, encoding: 'utf8' })
      expect(stderr).toBe('')
      expect(status).toBe(0)
      for (const material of materials) expect(stdout).toContain(material)
    },
  )
})
