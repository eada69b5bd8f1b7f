import { readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diskEffects, type ReadEffects } from '../../src/core/corpus/effects.ts'
import { keptBuilds } from './support/kept-builds.ts'
import { projectRoot } from './support/where.ts'

const review = join(projectRoot, 'test/fixtures/glaciers')
const unchanged = diskEffects(review)
const { folder, siteWith } = keptBuilds(review)

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
    const kept = folder('kept')
    const first = await siteWith(kept, unchanged)
    const names = await filesOf(kept)
    expect(names.length).toBeGreaterThan(3)
    expect(await siteWith(kept, unchanged)).toEqual(first)
    expect(await filesOf(kept)).toEqual(names)
  })

  it('makes the same site where files of it are cut short or hold other bytes', async () => {
    const kept = folder('harmed')
    const first = await siteWith(kept, unchanged)
    for (const [index, name] of (await filesOf(kept)).entries()) {
      const place = join(kept, name)
      const bytes = await readFile(place)
      if (index % 2) await truncate(place, bytes.length - 8)
      else await writeFile(place, bytes.fill(65, bytes.length - 8))
    }
    expect(await siteWith(kept, unchanged)).toEqual(first)
  })

  it('makes of a changed review what a first build makes of it', async () => {
    const kept = folder('changed')
    const before = await siteWith(kept, unchanged)
    const after = await siteWith(kept, changed)
    expect(after).not.toEqual(before)
    expect(after).toEqual(await siteWith(folder('changed-first'), changed))
  })
})
