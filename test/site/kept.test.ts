import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { diskEffects, type ReadEffects } from '../../src/core/corpus/effects.ts'
import { build } from '../../src/tools/cli/build.ts'
import { fingerprint } from './support/files.ts'
import { projectRoot } from './support/where.ts'

const review = join(projectRoot, 'test/fixtures/glaciers')
let temporary: string
let count = 0

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'kept-'))
  vi.stubEnv('NODE_ENV', 'production')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(temporary, { recursive: true, force: true })
})

/** The site that a build makes with what is kept in a folder. */
async function siteWith(kept: string, read: ReadEffects = diskEffects(review)): Promise<unknown> {
  const out = join(temporary, `site-${count++}`)
  const said: string[] = []
  const say = (text: string) => said.push(text)
  const ok = await build({ review, out }, { read, output: { out: say, err: say, colours: false }, kept })
  expect(ok, said.join('')).toBe(true)
  return fingerprint(out)
}

/** The files of what is kept, by their paths there. */
const filesOf = async (kept: string): Promise<string[]> =>
  (await readdir(kept, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => relative(kept, join(entry.parentPath, entry.name)))
    .sort()

const changed: ReadEffects = {
  list: folder => diskEffects(review).list(folder),
  async read(file) {
    const bytes = await diskEffects(review).read(file)
    return bytes && /\.ya?ml$/.test(file)
      ? new TextEncoder().encode(new TextDecoder().decode(bytes).replaceAll('glacier', 'icefield'))
      : bytes
  },
}

describe('what one build keeps for the next', () => {
  it('makes the same site as a first build does', async () => {
    const kept = join(temporary, 'kept')
    const first = await siteWith(kept)
    const names = await filesOf(kept)
    expect(names.length).toBeGreaterThan(3)
    expect(await siteWith(kept)).toEqual(first)
    expect(await filesOf(kept)).toEqual(names)
  })

  it('makes the same site where files of it are cut short or hold other bytes', async () => {
    const kept = join(temporary, 'harmed')
    const first = await siteWith(kept)
    for (const [index, name] of (await filesOf(kept)).entries()) {
      const place = join(kept, name)
      const bytes = await readFile(place)
      if (index % 2) await truncate(place, bytes.length - 8)
      else await writeFile(place, bytes.fill(65, bytes.length - 8))
    }
    expect(await siteWith(kept)).toEqual(first)
  })

  it('makes of a changed review what a first build makes of it', async () => {
    const kept = join(temporary, 'changed')
    const before = await siteWith(kept)
    const after = await siteWith(kept, changed)
    expect(after).not.toEqual(before)
    expect(after).toEqual(await siteWith(join(temporary, 'changed-first'), changed))
  })
})
