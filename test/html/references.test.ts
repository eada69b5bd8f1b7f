import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeHtml } from '../../src/core/html/html.ts'
import { unescapeReferences } from '../../src/core/html/references.ts'

it('gives back any text that was escaped, or written by the numbers of its characters', () => {
  const byNumber = (text: string, base: 10 | 16) =>
    [...text].map(sign => `&#${base === 16 ? 'x' : ''}${sign.codePointAt(0)?.toString(base)};`).join('')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      const written = [escapeHtml(text), byNumber(text, 10), byNumber(text, 16)]
      expect(written.map(unescapeReferences)).toEqual([text, text, text])
    }),
  )
})

it.each([
  ['a number beyond all characters', '&#99999999999;', '\ufffd'],
  ['one just beyond', '&#x110000;', '\ufffd'],
  ['half of a character', '&#xD800;', '\ufffd'],
  ['nothing', '&#0;', '\ufffd'],
  ['a name that only some languages have', '&eacute;', '&eacute;'],
  ['what was escaped twice', '&amp;lt;', '&lt;'],
  ['an escaped sign by its number', '&#38;lt;', '&lt;'],
])('reads %s as a browser does, and what it leaves', (_, written, text) => {
  expect(unescapeReferences(written)).toBe(text)
})
