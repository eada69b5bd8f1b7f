import { describe, expect, it } from 'vitest'
import { bibtex } from '../../src/outputs/cite/bibtex.ts'
import type { CslItem } from '../../src/outputs/cite/csl.ts'

const item = (type: string, more: Partial<CslItem> = {}): CslItem => ({
  id: 'x',
  type,
  title: 'On ice',
  'container-title': 'Whole',
  publisher: 'House',
  ...more,
})
/** The names of the fields in which an entry has a value. */
const fieldWith = (text: string, value: string) =>
  text.split('\n').flatMap(line => (line.includes(`{${value}}`) ? (line.trim().split(' ')[0] ?? '') : []))

describe('bibtex(items)', () => {
  it.each([
    ['article-journal', 'article', 'journal', 'publisher'],
    ['chapter', 'incollection', 'booktitle', 'publisher'],
    ['paper-conference', 'inproceedings', 'booktitle', 'publisher'],
    ['thesis', 'phdthesis', 'booktitle', 'school'],
    ['report', 'techreport', 'booktitle', 'institution'],
    ['webpage', 'misc', 'howpublished', 'publisher'],
  ])('files %s as %s, in its %s and by its %s', (type, entry, container, publisher) => {
    const text = bibtex([item(type)])
    expect(text.startsWith(`@${entry}{x,`)).toBe(true)
    expect(fieldWith(text, 'Whole')).toEqual([container])
    expect(fieldWith(text, 'House')).toEqual([publisher])
  })

  it('keeps a body together as one author, beside people', () => {
    const author = [{ literal: 'World Ice Office' }, { family: 'Berg', given: 'Anna' }]
    expect(bibtex([item('report', { author })])).toContain('  author = {{World Ice Office} and Berg, Anna},\n')
  })

  it('sets a range of pages with a dash, and leaves what is no range', () => {
    expect(bibtex([item('article-journal', { page: '101-109' })])).toContain('pages = {101--109}')
    expect(bibtex([item('article-journal', { page: 'e190' })])).toContain('pages = {e190}')
  })

  it('leaves out what an item does not have', () => {
    expect(bibtex([{ id: 'x', type: 'book' }])).toBe('@book{x,\n}\n')
  })

  it('escapes what TeX would take for a command', () => {
    expect(bibtex([item('book', { title: '50 % & {more}_$ H₂O Na⁺ ≈ 3 µm' })])).toContain(
      'title = {{50 \\% \\& \\{more\\}\\_\\$ H$_{2}$O Na$^{+}$ $\\approx$ 3 $\\mu$m}}',
    )
  })
})
