import { describe, expect, it } from 'vitest'
import { escapeHtml, html, isolated, joinHtml, trustedHtml } from '../../src/core/html/html.ts'

describe('markup', () => {
  it('holds plain text once it is escaped, in content and in attributes', () => {
    const name = escapeHtml('Fe<Ni & "a<b>c"')
    expect(html`<a title="${name}">${name}</a>`).toBe(
      '<a title="Fe&lt;Ni &amp; &quot;a&lt;b&gt;c&quot;">Fe&lt;Ni &amp; &quot;a&lt;b&gt;c&quot;</a>',
    )
  })

  it('has no characters that XML can not hold', () => {
    expect(escapeHtml('a\u0001b\u001b\ufffe\tc\r\n')).toBe('ab\tc\r\n')
  })

  it('takes markup, numbers and nothing as they are', () => {
    expect(html`<p>${html`<i>x</i>`}${3}${''}</p>`).toBe('<p><i>x</i>3</p>')
  })

  it('is no plain text to the compiler', () => {
    const name: string = 'Fe<Ni'
    // @ts-expect-error: a text has to be escaped first.
    expect(html`<b>${name}</b>`).toBe('<b>Fe<Ni</b>')
  })

  it.each([
    ['ד. כהן and السعيد, 2012, 34–56', '<bdi>ד. כהן</bdi> and <bdi>السعيد</bdi>, 2012, 34–56'],
    ['<i title="כהן">כימיה היום</i>, 2012', '<i title="כהן"><bdi>כימיה היום</bdi></i>, 2012'],
    ['Wang, 2012', 'Wang, 2012'],
  ])('keeps words from right to left to themselves: %s', (before, after) => {
    expect(isolated(trustedHtml(before))).toBe(after)
  })

  it('is joined by text, without the parts that are not there', () => {
    expect(joinHtml([html`<i>a</i>`, null, '', false, undefined, html`<i>b</i>`], ' < ')).toBe('<i>a</i> &lt; <i>b</i>')
    expect(joinHtml([])).toBe('')
  })
})
