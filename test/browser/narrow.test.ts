import { expect, inject, it } from 'vitest'
import { excess } from './support/look.ts'
import { samplePages } from './support/pages.ts'
import { tour, useBrowser } from './support/visit.ts'

const { context } = useBrowser()
const base = inject('base')

/** One page of each kind is measured where it is looked at for all else, in `access.test.ts`. */
const measured = new Set(samplePages(inject('folder')))
const others = samplePages(inject('folder'), { first: false, fullest: false, all: /^(s|chart|table)\// })

it('fits every section, chart and table into 320 px without scrolling sideways', async () => {
  const scope = await context({ viewport: { width: 320, height: 640 } })
  const paths = others.filter(path => !measured.has(path))
  const wide = await tour(scope, base, paths, page => excess(page, 320))
  await scope.close()
  expect(wide).toEqual([])
})
