import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { budgets } from '../../bench/budgets.ts'
import { writeNeutralReview } from '../../bench/neutral.ts'
import { measure } from '../../bench/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'memory-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// Elsewhere nobody tells what a process held at most.
it.skipIf(process.platform !== 'linux')('a build of 100 chapters keeps within its memory', async () => {
  const [review, out] = [join(folder, 'review'), join(folder, 'site')]
  writeNeutralReview(review, { chapters: 100, measurements: 200 })
  const { status, memory, errors } = await measure('bin/insitu-atlas.mjs', ['build', '--review', review, '--out', out])
  expect(status, errors).toBe(0)
  expect(memory).toBeGreaterThan(0)
  expect((memory ?? 0) / 1e6).toBeLessThan(budgets.hundredChapters.memory)
})
