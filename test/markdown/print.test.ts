import { markdownToHtml } from 'satteri'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/outputs/document/read.ts'
import { markdownOf } from '../../src/outputs/markdown/print.ts'

const page = (main: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>A page · A review</title>${head}</head><body><main>${main}</main></body></html>`

/** What a page with such content is in Markdown, every link as it is. */
const printed = (main: string, head?: string) =>
  markdownOf(readPage(page(main, head)), { address: href => href }).trimEnd()

describe('markdownOf(page)', () => {
  it('prints headings, paragraphs and emphasis', () => {
    expect(printed('<h1>Tin</h1><p>It is <em>very</em> <b>heavy</b>.</p>')).toBe('# Tin\n\nIt is *very* **heavy**.')
  })

  it('sets raised and lowered text in characters of their own, between marks where there are none', () => {
    expect(printed('<p>Na<sub>15</sub>Sn<sub>4</sub>, Na<sup>+</sup>, 10<sup>−5</sup>, Ni<sub>1/3</sub></p>')).toBe(
      'Na₁₅Sn₄, Na⁺, 10⁻⁵, Ni~1/3~',
    )
  })

  it('keeps a link with its address, and what its sign says as its title', () => {
    expect(printed('<p>[<a href="../ref/9/index.html" aria-label="Reference 9: Lu, 2017">9</a>]</p>')).toBe(
      '\\[[9](../ref/9/index.html "Reference 9: Lu, 2017")\\]',
    )
  })

  it('names a link that is drawn as a sign by what its name begins with', () => {
    expect(printed('<p>It swells<a href="r/x/index.html" aria-label="Finding: It swells."></a>.</p>')).toBe(
      'It swells [Finding](r/x/index.html "Finding: It swells.").',
    )
  })

  it('makes tables with one row of heads, and cells over several columns', () => {
    const table =
      '<table><caption>Sizes</caption><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td colspan="2">1|2</td></tr></tbody></table>'
    expect(printed(table)).toBe('**Sizes**\n\n| a | b |\n| --- | --- |\n| 1\\|2 |  |')
  })

  it('sets what stands in a cell on lines of its own apart by semicolons', () => {
    expect(printed('<table><tr><td><p>one</p><ul><li>two</li><li>three</li></ul></td></tr></table>')).toContain(
      '| one; two; three |',
    )
  })

  it('keeps lists that follow one another apart, and items of several blocks together', () => {
    expect(printed('<ul><li>a</li></ul><ul><li><p>b</p><p>c</p></li></ul>')).toBe('- a\n\n* b\n\n  c')
  })

  it('does not number again what has numbers of its own', () => {
    expect(printed('<ol><li><a class="n" href="x.html">20</a> Lu</li></ol>')).toBe('- [20](x.html) Lu')
  })

  it('quotes remarks and names the file of a picture', () => {
    expect(printed('<div role="note"><p>Mind this.</p></div>')).toBe('> Mind this.')
    expect(
      printed('<figure aria-label="Steps"><svg></svg><figcaption><a href="a.svg">SVG</a></figcaption></figure>'),
    ).toBe('![Steps](a.svg)\n\n[SVG](a.svg)')
  })

  it('leaves out what is around the text of every page', () => {
    expect(printed('<h1>A</h1><nav>B</nav><p hidden>C</p><div class="rail">D</div><button>E</button>')).toBe('# A')
  })

  it('ends with how to cite the page and where it stands', () => {
    const cite = '<details class="cite-this"><summary>Cite this</summary><dl><dt>RSC</dt><dd>A, B.</dd></dl></details>'
    const head = '<link rel="canonical" href="https://a.example.org/s/1/">'
    expect(printed(`<h1>A</h1><div class="rail">${cite}</div>`, head)).toBe(
      '# A\n\n**Cite this**: A, B.\n\n[https://a.example.org/s/1/](https://a.example.org/s/1/)',
    )
  })

  it.each(['* a', '1. a', '# a', '> a', '- a', '+ a', '---', '===', 'a | b', '<b>', '&amp;', '$x$', '_a_', '[a](b)'])(
    'prints %j so that it reads as it was',
    text => {
      const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
      const read = markdownToHtml(printed(`<p>${html}</p>`)).html.trim()
      expect(read.replaceAll('&gt;', '>')).toBe(`<p>${html.replaceAll('&gt;', '>')}</p>`)
    },
  )
})
