import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { command } from '../../src/tools/cli/release.ts'
import { fingerprint } from '../site/support/files.ts'
import { ask } from './support/run.ts'

let temporary: string
let review: string

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'release-'))
  review = join(temporary, 'tea')
  await cp(join(import.meta.dirname, '../fixtures/base'), review, { recursive: true })
})
afterAll(() => rm(temporary, { recursive: true, force: true }))

const release = (...words: string[]) => ask(command, '--review', review, '--no-bundle', ...words)

describe('npm run release', () => {
  it('says what it would do, and does nothing, unless told to write', async () => {
    const before = fingerprint(review)
    const { status, out } = await release()
    expect(status).toBe(0)
    expect(out).toContain('Edition 1.0.0, 2026-01-31')
    expect(out).toContain('Nothing was written.')
    expect(fingerprint(review)).toEqual(before)
  })

  it('says whence it has its date, unless it was told one', async () => {
    expect((await release()).out).toMatch(/Its date is that of `data\/review\.yaml`; give .* with --date/)
    const { out } = await release('--date', '2026-02-01')
    expect(out).toContain('Edition 1.0.0, 2026-02-01')
    expect(out).not.toContain('Its date')
  })

  it('refuses a day that is years ahead, and writes nothing', async () => {
    const before = fingerprint(review)
    const { status, err } = await release('--write', '--date', '2100-12-31')
    expect(status).toBe(1)
    expect(err).toContain('2100-12-31 is more than a year after today')
    expect(err).not.toContain('Usage')
    expect(fingerprint(review)).toEqual(before)
  })

  it('writes an edition, and refuses a second one of the same', async () => {
    const { status, out } = await release('--write', '--summary', 'The first pot.')
    expect(status, out).toBe(0)
    expect(await readFile(join(review, 'data/permalinks.lock'), 'utf8')).toContain(
      '\nr/water-temperature/ measurement 1.0.0:',
    )
    expect(await readFile(join(review, 'CHANGELOG.md'), 'utf8')).toContain('## 1.0.0, 2026-01-31\n\nThe first pot.')
    const again = await release('--write')
    expect(again.status).toBe(1)
    expect(again.err).toBe('Nothing has changed since edition 1.0.0.\n')
  })

  it('leaves nothing behind when the review has a problem', async () => {
    const file = join(review, 'data/measurements.yaml')
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replaceAll('water-temperature', 'heat-of-water'))
    const before = fingerprint(review)
    const { status, err } = await release('--write')
    expect(status).toBe(1)
    expect(err).toContain('permalink/gone')
    expect(err).toContain('r/water-temperature/')
    expect(fingerprint(review)).toEqual(before)
    await writeFile(file, text)
  })

  it('tells how it is used when it is not understood', async () => {
    const { status, err } = await release('--wirte')
    expect(status).toBe(1)
    expect(err).toContain('Usage: npm run release')
    expect(err).not.toContain('    at ')
  })
})
