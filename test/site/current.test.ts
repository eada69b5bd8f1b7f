import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { writeNeutralReview } from '../../bench/neutral.ts'
import { buildWhereChanged } from '../../src/tools/cli/build.ts'
import { fingerprint } from './support/files.ts'

const temporary = mkdtempSync(join(tmpdir(), 'current-'))
const review = join(temporary, 'review')
const out = join(temporary, 'site')

beforeAll(() => {
  writeNeutralReview(review, { chapters: 1, measurements: 4 })
  vi.stubEnv('NODE_ENV', 'production')
})
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(temporary, { recursive: true, force: true })
})

/** Builds where that is needed; whether it was. */
async function wasBuilt(): Promise<boolean> {
  let said = ''
  const say = (text: string) => {
    said += text
  }
  expect(await buildWhereChanged({ review, out }, { out: say, err: say, colours: false }), said).toBe(true)
  return !said.includes('is up to date')
}

it('builds a site again only where what it is made of, or what was made, has changed', async () => {
  expect(await wasBuilt()).toBe(true)
  const first = fingerprint(out)
  const made = statSync(join(out, 'index.html')).mtimeMs
  expect(await wasBuilt()).toBe(false)
  expect(statSync(join(out, 'index.html')).mtimeMs).toBe(made)

  await appendFile(join(out, 's/1/index.html'), '<!-- by hand -->')
  expect(await wasBuilt()).toBe(true)
  expect(fingerprint(out)).toEqual(first)

  await appendFile(join(review, 'content/1.mdx'), '\nOne more sentence.\n')
  expect(await wasBuilt()).toBe(true)
  expect(fingerprint(out)).not.toEqual(first)
  expect(await wasBuilt()).toBe(false)
})
