import { describe, expect, it } from 'vitest'
import { html } from '../../src/core/html/html.ts'
import { partsOf } from '../../src/site/context/parts.ts'

const text = html`<h2 id="a">A &amp; <i>more</i></h2><h2 id="b">B</h2>`

describe('partsOf', () => {
  it('names the parts of a page in plain words', () => {
    expect(partsOf(text)).toEqual([
      { path: '#a', label: 'A & more' },
      { path: '#b', label: 'B' },
    ])
  })

  it('names none where the page itself leads to all of them', () => {
    expect(partsOf(html`<nav><a href="#a">A</a> <a href="#b">B (2)</a></nav>${text}`)).toEqual([])
  })

  it('names all where the page itself leads to some of them, or to others', () => {
    expect(partsOf(html`<nav><a href="#a">A</a> <a href="../#b">B</a></nav>${text}`)).toHaveLength(2)
  })
})
