import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadReview } from '../../src/packs/index.ts'
import { bundle } from '../../src/tools/release/bundle.ts'
import { Refusal } from '../../src/tools/release/refusal.ts'
import type { BuildSite } from '../../src/tools/release/site.ts'

let temporary: string
let review: string
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'bundle-'))
  review = join(temporary, 'review')
  await cp(join(import.meta.dirname, '../fixtures/base'), review, { recursive: true })
})
afterAll(() => rm(temporary, { recursive: true, force: true }))

describe('a bundle of a site that is built for it', () => {
  it('is of the state of the review that gave it its name, whatever becomes of its files meanwhile', async () => {
    let version = ''
    let folder = ''
    const file = join(review, 'data/review.yaml')
    const before = await readFile(file, 'utf8')
    const build: BuildSite = async (root, out, read) => {
      await writeFile(file, before.replace('1.0.0', '2.0.0'))
      const { corpus } = await loadReview(root, read)
      version = corpus?.review.version ?? ''
      folder = out
      await mkdir(out, { recursive: true })
      for (const page of ['index.html', '404.html'])
        await writeFile(join(out, page), '<!doctype html><title>Tea</title>')
      return true
    }
    const [zip = ''] = await bundle(review, { out: join(temporary, 'out'), build })
    await writeFile(file, before)
    expect(zip.endsWith('tea-1.0.0.zip')).toBe(true)
    expect(version).toBe('1.0.0')
    expect(existsSync(folder)).toBe(false)
  })

  it('is refused where the site could not be built', async () => {
    const made = bundle(review, { out: join(temporary, 'none'), build: async () => false })
    await expect(made).rejects.toThrow(new Refusal('The site could not be built.'))
    expect(existsSync(join(temporary, 'none'))).toBe(false)
  })
})
