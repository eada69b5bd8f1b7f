import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../src/tools/serve/server.ts'
import { longWordedReview } from '../attacks/support/review.ts'
import { encodingOf, filesOf } from '../corpus/support/files.ts'
import type { Files } from '../permalinks/support/review.ts'
import { build } from '../site/support/build.ts'
import { bringAxe, violations } from './support/axe.ts'
import { emptiness, excess } from './support/look.ts'
import { samplePages } from './support/pages.ts'
import { withoutRepeats } from './support/repeats.ts'
import { resize, tour, useBrowser } from './support/visit.ts'

const { context } = useBrowser()

/** Reviews of other fields, whose names, numbers and words are of other lengths, and so their lines and targets. */
const reviews: [name: string, files: () => Promise<Files>][] = [
  [
    'with something in every field, and in all texts a word that fits no line',
    async () => (await longWordedReview()).files,
  ],
  ['in German', async () => filesOf('sound/deutsch')],
  ['with names that break programs', async () => filesOf('sound/awkward')],
]

const states = [
  { width: 1280, which: 'all' },
  { width: 320, which: 'all but colours' },
  { width: 412, which: 'sizes' },
] as const

/** What is wrong with a page, wide and narrow, a sentence each. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults = await emptiness(page)
  for (const { width, which } of states) {
    await resize(page, { width, height: 900 })
    faults.push(...(await excess(page, width)))
    for (const { id, nodes } of await withoutRepeats(page, () => violations(page, which)))
      faults.push(`${width} px: ${id} (${nodes.length}) ${nodes[0]?.target.join(' ')}: ${nodes[0]?.failureSummary}`)
  }
  return faults
}

describe.each(reviews)('the site of a review %s', (_, files) => {
  let temporary: string
  let site: string
  beforeAll(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'other-'))
    const review = join(temporary, 'review')
    for (const [path, text] of Object.entries(await files())) {
      await mkdir(dirname(join(review, path)), { recursive: true })
      await writeFile(join(review, path), text, encodingOf(path))
    }
    site = join(temporary, 'site')
    expect(await build({ review, out: site })).toMatchObject({ status: 0 })
  })
  afterAll(() => rm(temporary, { recursive: true, force: true }))

  it('fits its window and has, to axe-core, no barrier, wide and narrow', async () => {
    const scope = await context()
    await bringAxe(scope)
    const server = await serve({ root: site })
    const faults = await tour(scope, server.url, samplePages(site, { first: false }), faultsOf)
    await Promise.all([scope.close(), server.close()])
    expect(faults).toEqual([])
  })
})
