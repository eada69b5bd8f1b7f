import { expect, it } from 'vitest'
import { markupFaults } from './support/markup.ts'
import { htmlPages, readSite } from './support/site.ts'
import { siteFolder } from './support/where.ts'

it('is valid HTML throughout', async () => {
  const site = readSite(siteFolder())
  const pages = htmlPages(site).map(({ path }) => path)
  expect(await markupFaults(site.folder, pages)).toEqual([])
})
