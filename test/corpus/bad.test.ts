import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { codes } from '../../src/core/corpus/codes.ts'
import { diskEffects } from '../../src/core/corpus/effects.ts'
import { readCopies } from '../../src/core/corpus/read/copies.ts'
import type { Problem } from '../../src/core/corpus/types.ts'
import { loadReview } from '../../src/packs/index.ts'
import { asText } from '../../src/tools/cli/problems.ts'
import { fixtures, variant } from './support/overlay.ts'

// Every folder is a review that differs from the sound one in its files, and has the text that `check` prints of it.
// `without.txt` lists what the sound review has and this one lacks; `copies` are those of its cited works. UPDATE=1 writes the expected texts anew.
const cases = readdirSync(join(fixtures, 'bad')).sort()
const seen = new Set<string>()

async function check(name: string): Promise<{ problems: Problem[]; printed: string }> {
  const folder = join(fixtures, 'bad', name)
  const effects = variant(folder)
  const { copies } = await readCopies(diskEffects(join(folder, 'copies')))
  // The program of a review runs for commands that are called in its folder.
  if (name !== 'config-foreign') vi.stubEnv('INSITU_ATLAS_STARTED_IN', folder)
  const { problems } = await loadReview(folder, effects, { copies })
  vi.unstubAllEnvs()
  const texts = new Map<string, string | null>()
  for (const { file } of problems) {
    const bytes = await effects.read(file).catch(() => null)
    texts.set(file, bytes && new TextDecoder().decode(bytes))
  }
  return { problems, printed: asText(problems, { textOf: file => texts.get(file) ?? null, colours: false }) }
}

describe('what is wrong with a review', () => {
  it.each(cases)('%s', async name => {
    const { problems, printed } = await check(name)
    const expected = join(fixtures, 'bad', name, 'expected.txt')
    if (process.env['UPDATE']) writeFileSync(expected, printed)
    expect(printed).toBe(readFileSync(expected, 'utf8'))
    expect(problems.length).toBeGreaterThan(0)
    for (const problem of problems) {
      expect(codes).toHaveProperty([problem.code])
      expect(problem.message).toMatch(/^[^a-z].*[.?!]$/s)
      if (problem.hint !== null) expect(problem.hint).toMatch(/^[^a-z].*[.?!]$/s)
      seen.add(problem.code)
    }
  })

  it('has a case for every kind of problem', () => {
    // A file that can't be read depends on the machine, a large one has its test in load.test.ts, a crowded view in
    // crowded.test.ts; what is wrong with published addresses has its tests in test/permalinks, what takes the place of a
    // page in test/files. Nothing names an open problem or a source check as such.
    const elsewhere =
      /^(file\/(unreadable|large|taken)|view\/crowded|(challenge|source-check)\/unknown|(permalink|redirect|edition|ledger)\/.*)$/
    const untold = Object.keys(codes).filter(code => !seen.has(code) && !elsewhere.test(code))
    expect(untold).toEqual([])
  })

  it('has nothing to say of the sound review that the cases differ from', async () => {
    const { problems } = await loadReview(join(fixtures, 'base'))
    expect(problems).toEqual([])
  })
})
