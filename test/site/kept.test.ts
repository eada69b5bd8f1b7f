import { cp, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
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
  let kept: string
  let first: Record<string, string>
  beforeAll(async () => {
    kept = folder('kept')
    first = await siteWith(kept, unchanged)
  })

  /** A folder of its own with what the first build has kept, or with a part of that. */
  const keptAgain = async (name: string, part = '.'): Promise<string> => {
    await cp(join(kept, part), join(folder(name), part), { recursive: true, verbatimSymlinks: true })
    return folder(name)
  }

  it('makes the same site as a first build does', async () => {
    const names = await filesOf(kept)
    expect(names.length).toBeGreaterThan(3)
    expect(await siteWith(kept, unchanged)).toEqual(first)
    expect(await filesOf(kept)).toEqual(names)
  })

  it('makes the same site where files of it are cut short or hold other bytes', async () => {
    const harmed = await keptAgain('harmed')
    for (const [index, name] of (await filesOf(harmed)).entries()) {
      const place = join(harmed, name)
      const bytes = await readFile(place)
      if (index % 2) await truncate(place, bytes.length - 8)
      else await writeFile(place, bytes.fill(65, bytes.length - 8))
    }
    expect(await siteWith(harmed, unchanged)).toEqual(first)
  })

  it('makes of a changed review what a first build makes of it', async () => {
    const after = await siteWith(await keptAgain('changed'), changed)
    expect(after).not.toEqual(first)
    // What bundles pages has tests of its own, and takes the most time.
    expect(after).toEqual(await siteWith(await keptAgain('changed-first', 'bundles'), changed))
  })
})
