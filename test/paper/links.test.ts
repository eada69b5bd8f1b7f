import { describe, expect, it } from 'vitest'
import { trustedHtml } from '../../src/core/html/html.ts'
import { linkedWithin } from '../../src/site/paper/links.ts'

const review = (canonical: string) => ({ review: { canonical } }) as Parameters<typeof linkedWithin>[1]
const places = '<i id="s-2"></i><i id="s2-p4"></i><i id="ref-7"></i><i id="chart-flow"></i><i id="note-a"></i>'

const hrefOf = (target: string, canonical = 'https://tea.org/atlas/'): string | null => {
  const text = linkedWithin(trustedHtml(`${places}<a class="x" href="${target}">to</a>`), review(canonical))
  return /<a class="x"(?: href="([^"]*)")?>to/.exec(text)?.[1] ?? null
}

describe('a link of a paper', () => {
  it('leads to the place in it where there is one', () => {
    expect(hrefOf('s/2/index.html')).toBe('#s-2')
    expect(hrefOf('s/2/index.html#p4')).toBe('#s2-p4')
    expect(hrefOf('s/2/index.html#chart-flow')).toBe('#chart-flow')
    expect(hrefOf('chart/flow/index.html')).toBe('#chart-flow')
    expect(hrefOf('ref/7/index.html')).toBe('#ref-7')
    expect(hrefOf('r/a/index.html')).toBe('#note-a')
  })

  it('leads to its section where the place is not in it', () => {
    expect(hrefOf('s/2/index.html#p9')).toBe('#s-2')
  })

  it('leads to the published address of what is on the site alone', () => {
    expect(hrefOf('s/3/index.html#p1')).toBe('https://tea.org/atlas/s/3/#p1')
    expect(hrefOf('data/x.csv')).toBe('https://tea.org/atlas/data/x.csv')
  })

  it('is words alone while there is no published address', () => {
    expect(hrefOf('s/3/index.html', 'https://tea.example.org/')).toBe(null)
  })

  it('stays where it leads elsewhere, or to a place already', () => {
    expect(hrefOf('https://doi.org/10.1/x')).toBe('https://doi.org/10.1/x')
    expect(hrefOf('#note-a')).toBe('#note-a')
  })
})
