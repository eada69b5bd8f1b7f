import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { alike, linksOf } from './support/links.ts'
import { builtSite, htmlPages } from './support/site.ts'

const site = builtSite()

describe('the links of a page', () => {
  it('tell where they lead, by their names with the clause, the item or the row that they stand in', () => {
    const faults = htmlPages(site).flatMap(({ path }) =>
      alike(linksOf(path, readFileSync(join(site.folder, path), 'utf8'))).map(
        links => `${path}: "${links[0]?.name}" leads to ${[...new Set(links.map(({ to }) => to))].join(' and to ')}`,
      ),
    )
    expect(faults).toEqual([])
  })
})
