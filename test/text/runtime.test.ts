import type { SSRResult } from 'astro'
import { type ComponentSlots, createComponent, renderSlot, renderTemplate } from 'astro/runtime/server/index.js'
import { mdxToJs } from 'satteri'
import { describe, expect, it } from 'vitest'
import { escapeHtml, type Html, html } from '../../src/core/html/html.ts'
import { element } from '../../src/site/markup/element.ts'
import type { OnPage } from '../../src/site/markup/on-page.ts'
import { contentOf, type TextDrawer, type TextRuntime, textRuntime } from '../../src/site/text/runtime.ts'

const page = { words: {} } as OnPage
/** What Astro hands to templates, as far as those here ask for it. */
const result = {
  _metadata: { propagators: new Set() },
  clientDirectives: new Map(),
  styles: new Set(),
} as unknown as SSRResult

/** Draws MDX with some components. */
async function drawn(mdx: string, components: Record<string, unknown> = {}): Promise<Html> {
  const { code } = mdxToJs(mdx, { outputFormat: 'function-body', elementAttributeNameCase: 'html' })
  const runtime = textRuntime(result, page)
  const compiled = new Function(code) as (runtime: TextRuntime) => { default(props: object): unknown }
  return contentOf(compiled(runtime).default({ components: { Fragment: runtime.Fragment, ...components } }))
}

const loud: TextDrawer = ({ n }: { n: string }, content, on) =>
  html`<b>${escapeHtml(n)}${on === page ? '' : html`!`}</b>${content}`

const boxed = createComponent(
  (_: SSRResult, { of }: { of: string }, slots: ComponentSlots) =>
    renderTemplate`<div>${of}: ${slots['default'] ? renderSlot(result, slots['default']) : 'nothing'}</div>`,
)

describe('textRuntime(result, page)', () => {
  it('makes elements with their attributes, and escapes words', async () => {
    expect(await drawn('a < b & *c*  \nd')).toBe('<p>a &lt; b &amp; <em>c</em><br>\nd</p>')
    expect(await drawn('<i title="a &quot; b">c</i>')).toBe('<i title="a &quot; b">c</i>')
  })

  it('hands components their attributes, what stands in them, and the page', async () => {
    expect(await drawn('<Loud n="<1>"/> and <Loud n="2">*three*</Loud>', { Loud: loud })).toBe(
      '<p><b>&lt;1&gt;</b> and <b>2</b><em>three</em></p>',
    )
  })

  it('leaves templates to Astro, with what stands in them where that is more than blanks', async () => {
    const components = { Boxed: boxed, Loud: loud }
    expect(await drawn('<Boxed of="a">\n\n<Loud n="1"/> & <Boxed of="<b>"/>\n\n</Boxed>', components)).toBe(
      '<div>a: <p><b>1</b> &amp; <div>&lt;b&gt;: nothing</div></p></div>',
    )
  })

  it('keeps the order of what takes long and what is there at once', async () => {
    const late = createComponent((_: SSRResult, { n }: { n: string }) =>
      new Promise<void>(setImmediate).then(() => renderTemplate`${n}`),
    )
    expect(await drawn('1 <Late n="2"/> 3 <Loud n="4"/> <Late n="5"/>', { Late: late, Loud: loud })).toBe(
      '<p>1 2 3 <b>4</b> 5</p>',
    )
  })

  it('takes HTML that a text holds as it is', async () => {
    const runtime = textRuntime(result, page)
    expect(await contentOf(runtime.jsx(runtime.Fragment, { 'set:html': '<hr> &amp;' }))).toBe('<hr> &amp;')
  })
})

describe('element(tag, attributes, content)', () => {
  it('leaves out attributes that are undefined, and ends what can hold nothing', () => {
    expect(element('img', { src: 'a&b', alt: '"', title: undefined }, '')).toBe('<img src="a&amp;b" alt="&quot;">')
    expect(element('td', { class: undefined }, '')).toBe('<td></td>')
  })
})
