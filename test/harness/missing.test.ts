import { describe, expect, it } from 'vitest'
import { missingPageAt } from '../../src/tools/serve/missing.ts'

const page =
  '<link href="assets/a.css"><a href="index.html">Home</a><a href="#main">Skip</a><a href="https://example.org/">Out</a>'

describe('missingPageAt(html, path)', () => {
  it('leaves the page as it is at the root of the site', () => {
    expect(missingPageAt(page, 'nothing.html')).toBe(page)
  })

  it('leads its own links up from a deeper address, and no others', () => {
    expect(missingPageAt(page, 'r/nothing/')).toBe(
      '<link href="../../assets/a.css"><a href="../../index.html">Home</a><a href="#main">Skip</a><a href="https://example.org/">Out</a>',
    )
  })
})
