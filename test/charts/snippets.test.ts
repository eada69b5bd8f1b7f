import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/core/catalogue/words.ts'
import { movedTo } from '../../src/outputs/charts/moved-snippet.ts'
import { snippetsOf } from '../../src/outputs/charts/snippets.ts'

const at = 'https://atlas.example.net/chart/sag/'

describe('snippetsOf({ title, at, height })', () => {
  const [html, markdown, address] = snippetsOf(wordsOf('en'), {
    title: 'Sag of "old" [stone] & marl',
    at,
    height: 300.2,
  })

  it('frames the page that is made for it, as high as its drawing and the words around it', () => {
    expect(html?.text).toBe(
      `<iframe src="${at}embed/" title="Sag of &quot;old&quot; [stone] &amp; marl" width="100%" height="511" loading="lazy"></iframe>`,
    )
    expect(address?.text).toBe(`${at}embed/`)
  })

  it('shows the picture with a link to its page, no bracket of the title taken for an end', () => {
    expect(markdown?.text).toBe(`[![Sag of "old" \\[stone\\] & marl](${at}chart.svg)](${at})`)
  })

  it('leaves no sign of a title or an address a meaning that it has in markup', () => {
    const [html, markdown] = snippetsOf(wordsOf('en'), {
      title: '<b>a</b> &lt;\n\n# *b* $c$ ~d~ {e} |',
      at: `${at}&lt;"/`,
      height: 1,
    })
    expect(html?.text).toContain(`src="${at}&amp;lt;&quot;/embed/" title="&lt;b&gt;a&lt;/b&gt; &amp;lt;`)
    expect(markdown?.text).toMatch(/^\[!\[\\<b\\>a\\<\/b\\> \\&lt; # \\\*b\\\* \\\$c\\\$ \\~d\\~ \\{e\\} \\\|\]/)
  })
})

describe('movedTo(here, snippet, at)', () => {
  it('gives the text that a page at the other address would have, whatever signs the addresses hold', () => {
    const address = fc
      .constantFrom('a', '&', '$&', "'", '+', '&amp;', '%22', '~')
      .map(sign => `https://atlas.example.net/?site=x${sign}y/chart/sag/`)
    fc.assert(
      fc.property(address, address, (at, here) => {
        const of = (at: string) => snippetsOf(wordsOf('en'), { title: 'Sag & marl', at, height: 300 })
        expect(of(at).map(snippet => movedTo(here, snippet, at))).toEqual(of(here).map(({ text }) => text))
      }),
    )
  })
})
