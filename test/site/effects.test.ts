import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { writeNeutralReview } from '../../bench/neutral.ts'
import { diskEffects, type ReadEffects } from '../../src/core/corpus/effects.ts'
import { loadReview } from '../../src/packs/index.ts'
import { build } from '../../src/tools/cli/build.ts'
import { inMemory } from '../corpus/support/overlay.ts'
import { filesUnder, fingerprint } from './support/files.ts'

let temporary: string
let review: string

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'snapshot-'))
  review = join(temporary, 'review')
  writeNeutralReview(review, { chapters: 2, measurements: 8 })
  vi.stubEnv('NODE_ENV', 'production')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(temporary, { recursive: true, force: true })
})

/** Builds the review as it is read by some effects; what was said goes to `said`. */
async function built(out: string, read: ReadEffects): Promise<{ ok: boolean; said: string }> {
  let said = ''
  const say = (text: string) => {
    said += text
  }
  const ok = await build({ review, out }, { read, output: { out: say, err: say, colours: false } })
  return { ok, said }
}

/** Effects that give each file as it is the first time, and with `change` applied to its text whenever it is read again. */
function changing(change: (text: string) => string): ReadEffects {
  const disk = diskEffects(review)
  const seen = new Set<string>()
  return {
    list: folder => disk.list(folder),
    async read(file) {
      const bytes = await disk.read(file)
      if (!bytes || !seen.has(file)) {
        seen.add(file)
        return bytes
      }
      return new TextEncoder().encode(change(new TextDecoder().decode(bytes)))
    },
  }
}

describe('an input that changes while the site is built', () => {
  it('puts no second value of a record into it', async () => {
    const { corpus } = await loadReview(review)
    const value = corpus?.records.measurements[0]?.value
    const still = join(temporary, 'still')
    const moving = join(temporary, 'moving')
    expect(await built(still, diskEffects(review))).toMatchObject({ ok: true })
    const changed = changing(text => text.replaceAll(`value: ${value}`, 'value: 555.25'))
    expect(await built(moving, changed)).toMatchObject({ ok: true })
    expect(fingerprint(moving)).toEqual(fingerprint(still))
    // Who read the review now would find the other value.
    const later = await loadReview(review, changed)
    expect(later.corpus?.records.measurements[0]?.value).toBe(555.25)
    for (const path of filesUnder(moving).filter(path => /\.(html|csv|json|js)$/.test(path)))
      expect((await readFile(join(moving, path), 'utf8')).includes('555.25'), path).toBe(false)
  })

  it('leaves the old site as it was when the review is broken from the start', async () => {
    const out = join(temporary, 'still')
    const before = fingerprint(out)
    const disk = diskEffects(review)
    const broken: ReadEffects = {
      ...disk,
      read: async file => (file === 'data/review.yaml' ? new TextEncoder().encode('[') : disk.read(file)),
    }
    const { ok, said } = await built(out, broken)
    expect(ok).toBe(false)
    expect(said).toMatch(/^data\/review\.yaml:1:\d+ /m)
    expect(fingerprint(out)).toEqual(before)
  })
})

describe('a site that is made', () => {
  const brought = (files: Record<string, string>): ReadEffects => {
    const disk = diskEffects(review)
    const own = inMemory(files)
    const isOwn = (path: string) => path === 'public' || path.startsWith('public/')
    return {
      list: folder => (isOwn(folder) ? own.list(folder) : disk.list(folder)),
      read: file => (isOwn(file) ? own.read(file) : disk.read(file)),
    }
  }

  it('has what the review brings, once it was copied whatever becomes of it', async () => {
    const out = join(temporary, 'brought')
    const files = {
      'public/card.txt': 'A card.',
      'public/assets/icon.svg': '<svg/>',
      'public/a/b.html': '<a href="x">',
    }
    const { ok, said } = await built(out, brought(files))
    expect(ok, said).toBe(true)
    for (const [path, text] of Object.entries(files))
      expect(await readFile(join(out, path.slice('public/'.length)), 'utf8')).toBe(text)
  })
})
