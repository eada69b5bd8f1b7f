import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from '../site/support/build.ts'
import { projectRoot } from '../site/support/where.ts'
import { useBrowser } from './support/visit.ts'

const { context } = useBrowser()

/** A small review with additions, as files on a disk. */
let out: string
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'later-'))
  const { status, output } = await build({
    review: join(projectRoot, 'test/fixtures/sound/additions'),
    out: join(out, 'site'),
  })
  expect(status, output).toBe(0)
})
afterAll(() => rm(out, { recursive: true, force: true }))

describe('a chart with what later works added', () => {
  it.each([true, false])(
    'shows the article alone where a reader asks for it, with scripts: %s',
    async javaScriptEnabled => {
      const scope = await context({ javaScriptEnabled })
      const page = await scope.newPage()
      await page.goto(pathToFileURL(join(out, 'site/chart/burning-temperatures/index.html')).href)
      const marks = () => page.locator('figure.chart .plot svg:visible a:visible').count()
      expect(await marks()).toBe(4)
      await page.getByLabel('The article alone').check()
      expect(await marks()).toBe(2)
      await page.getByLabel('The article alone').uncheck()
      expect(await marks()).toBe(4)
      await scope.close()
    },
  )
})
