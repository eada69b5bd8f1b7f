import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { href, missingPage } from '../../src/core/permalinks/href.ts'

/** A path of a page or a file, of few names so that many folders are shared; some names begin as others do. */
const folders = fc.array(fc.constantFrom('s', 's.1', 'r', 'read', 'text', '3.1'), { maxLength: 4 })
const page = folders.map(names => names.map(name => `${name}/`).join(''))
const file = fc.tuple(page, fc.constantFrom('', 'a.csv', 's')).map(([path, name]) => path + name)
const fragment = fc.constantFrom('', '#p4', '#')

describe('href(from, to)', () => {
  it('leads from any page to any page or file, wherever the site stands', () => {
    fc.assert(
      fc.property(page, file, fragment, fc.constantFrom('https://a.example/', 'file:///b/c/'), (from, to, at, site) => {
        const there = new URL(href(from, to + at), `${site}${from}index.html`).href
        const index = to === '' || to.endsWith('/') ? 'index.html' : ''
        expect(there).toBe(site + to + index + at)
      }),
    )
  })

  it('is the fragment alone on the page itself', () => {
    fc.assert(fc.property(page, path => href(path, `${path}#p4`) === '#p4'))
  })

  it('begins at the root of the site on the page for a missing address', () => {
    fc.assert(fc.property(file, path => href(missingPage, path).startsWith('./')))
  })
})
