import { expect, it } from 'vitest'
import { markupFaults } from './support/markup.ts'
import { builtSite, htmlPages } from './support/site.ts'

it('is valid HTML throughout', async () => {
  const site = builtSite()
  const pages = htmlPages(site).map(({ path }) => path)
  expect(await markupFaults(site.folder, pages)).toEqual([])
})
