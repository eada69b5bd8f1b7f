import { describe, expect, it } from 'vitest'
import { href, missingPage } from '../../src/core/permalinks/href.ts'
import { missingPageAt } from '../../src/tools/serve/missing.ts'

const page = [
  `<link href="${href(missingPage, 'assets/a.css')}">`,
  `<a href="${href(missingPage, '')}">Home</a>`,
  '<a href="#main">Skip</a><a href="https://example.org/">Out</a>',
].join('')

describe('missingPageAt(html, mount)', () => {
  it('leads the links of the page to where the site is served, and no others', () => {
    expect(missingPageAt(page, '/lab/')).toBe(
      '<link href="/lab/assets/a.css"><a href="/lab/index.html">Home</a><a href="#main">Skip</a><a href="https://example.org/">Out</a>',
    )
  })

  it('is right as it is where the site begins, and on a disk', () => {
    expect(page).toContain('href="./assets/a.css"')
  })
})
