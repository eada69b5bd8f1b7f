import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import fc from 'fast-check'
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

  it('says that a list of authors is cut', () => {
    const author = [{ family: 'Zhou', given: 'Shiyuan' }]
    expect(bibtex([item('article-journal', { author, custom: { others: true } })])).toContain(
      '{Zhou, Shiyuan and others}',
    )
  })

  it('leaves out what an item does not have', () => {
    expect(bibtex([{ id: 'x', type: 'book' }])).toBe('@book{x,\n}\n')
  })

  it('escapes what TeX would take for a command', () => {
    expect(bibtex([item('book', { title: '50 % & {more}_$ H₂O Na⁺ ≈ 3 µm' })])).toContain(
      'title = {{50 \\% \\& \\{more\\}\\_\\$ H\\textsubscript{2}O Na\\textsuperscript{+} ≈ 3 {\\textmu}m}}',
    )
  })
})

describe('a BibTeX file in another library', () => {
  const readBack = (more: Partial<CslItem>) => {
    const [first, ...others] = new Cite(bibtex([item('book', more)])).data as CslItem[]
    expect(others).toEqual([])
    return first
  }

  it.each([
    'From 1100 °C to 900 °C, ±5 %, 2 × 3 · 4 µm, ½ → ¾ ≈ ∞ ≤ √2 ″',
    'Δ-phases, α-Fe, λ = 0.5 Å and Ω',
    'Παπαδόπουλος and Łukasiewicz on 電池 and סוללות',
    'a\\b {c} $d$ #e ~f ^g _h & % "i" ‘j’',
    'Two\nlines\tand a tab',
  ])('gives the title %j back', title => {
    const expected = title.replace(/\s+/g, ' ')
    expect(readBack({ title })?.title).toBe(expected)
  })

  it.each(['Παπαδόπουλος', 'Δημητρίου', 'Ångström', 'Μπαλτάς'])('gives the name %s back', family => {
    expect(readBack({ author: [{ family, given: 'Γ.' }] })?.author).toMatchObject([{ family }])
  })

  it('keeps a name whole that holds a comma or the word and', () => {
    const author = [
      { family: 'Rope and Ladder', given: 'A., Jr.' },
      { family: 'Sand', given: 'B.' },
    ]
    expect(readBack({ author })?.author).toEqual(author)
  })

  it.each([
    ['10.1000/a%b_c{d', '10.1000/a%b_c%7Bd'],
    ['10.1/x},}\n\n@misc{evil, title={EVIL}}', '10.1/x%7D,%7D%0A%0A@misc%7Bevil,%20title=%7BEVIL%7D%7D'],
    ['10.1002/(SICI)1521-4095(199809)10:13<965::AID-ADMA965>3.0.CO;2-L', null],
  ])('ends a DOI where it ends: %j', (DOI, expected) => {
    expect(readBack({ DOI })?.DOI).toBe(expected ?? DOI)
  })

  it('lets no field of an item begin another entry', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}\\@,=\n"%#& x') }), text => {
        const everywhere = { title: text, DOI: text, URL: text, publisher: text, note: text, version: text, page: text }
        expect(bibtex([item('book', everywhere)]).match(/^@/gm)).toHaveLength(1)
        expect(new Cite(bibtex([item('book', everywhere)])).data).toHaveLength(1)
      }),
    )
  })

  it.each([
    ['SnO₂ and Zn²⁺', 'SnO<sub>2</sub> and Zn<sup>2+</sup>'],
    [
      'Li₁₋ₓCoO₂, V₂O₅ₙ and Fe²·⁵⁺',
      'Li<sub>1-x</sub>CoO<sub>2</sub>, V<sub>2</sub>O<sub>5n</sub> and Fe<sup>2.5+</sup>',
    ],
    ['Naₘₐₓ₍₁₎ of 10⁻³ m·s⁻¹', 'Na<sub>max(1)</sub> of 10<sup>-3</sup> m·s<sup>-1</sup>'],
  ])('tells what stands below and above the line in words that libraries know: %s', (title, expected) => {
    expect(bibtex([item('book', { title })])).not.toContain('$')
    expect(readBack({ title })?.title).toBe(expected)
  })

  it('keeps a fraction in one subscript, and a slash between phases on the line', () => {
    expect(bibtex([item('book', { title: 'Na₂/₃MnO₂ and S₈/Li₂S' })])).toContain(
      'title = {{Na\\textsubscript{2/3}MnO\\textsubscript{2} and S\\textsubscript{8}/Li\\textsubscript{2}S}}',
    )
  })
})
