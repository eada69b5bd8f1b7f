import { describe, expect, it } from 'vitest'
import { reference } from '../../src/core/kinds/reference.ts'
import { doiAddress, shortName } from '../../src/core/words/work-names.ts'
import { bibtex } from '../../src/outputs/cite/bibtex.ts'
import { referenceItem } from '../../src/outputs/cite/items.ts'
import { ris } from '../../src/outputs/cite/ris.ts'
import { styles } from '../../src/outputs/cite/styles.ts'
import { citationHtml } from '../../src/outputs/cite/texts.ts'
import { referenceHtml } from '../../src/outputs/render/reference.ts'
import { workHtml } from '../../src/outputs/render/work.ts'

const review = { language: 'en', article: {} }

const work = (fields: object) =>
  reference.schema().parse({ id: 1, author: [{ family: 'Harris', given: 'C. R.' }], year: 2019, ...fields })

describe('a work whose list of authors is cut', () => {
  const cut = work({ others: true, author: ['A', 'B', 'C'].map(family => ({ family })) })

  it('says so on pages and in its short name', () => {
    expect(referenceHtml(review, cut)).toBe('A, B, C <i>et al.</i>, 2019.')
    expect(shortName(cut)).toBe('A et al., 2019')
    expect(shortName(work({ others: true }))).toBe('Harris et al., 2019')
  })

  it.each(styles.map(({ id }) => id))('says so once in the style %s, and names nobody so', style => {
    for (const count of [1, 2, 3, 9, 25]) {
      const author = Array.from({ length: count }, (_, index) => ({ family: `N${index}`, given: 'A.' }))
      const html = citationHtml(style, referenceItem(review, work({ others: true, author })), 'en')
      expect(html.match(/et al\./g)).toHaveLength(1)
      expect(html).not.toMatch(/Ceteri|(and|&|…|\. \.) et al/)
    }
  })

  it('has "and others" in BibTeX, nothing in RIS, a flag in CSL-JSON', () => {
    const item = referenceItem(review, cut)
    expect(bibtex([item])).toContain('author = {A and B and C and others}')
    expect(ris([item]).match(/^AU .*$/gm)).toEqual(['AU  - A', 'AU  - B', 'AU  - C'])
    expect(item.custom).toEqual({ others: true })
  })
})

it('leads to the address of a work that has no DOI, by the name of its host', () => {
  const shown = (fields: object) => workHtml(review, path => path, work(fields), { brief: true })
  const URL = 'https://www.legislation.gov.uk/aep/Edw1cc1929/25/9?a=1&b=2'
  expect(shown({ URL })).toContain(
    '<a rel="external" href="https://www.legislation.gov.uk/aep/Edw1cc1929/25/9?a=1&amp;b=2">legislation.gov.uk</a>',
  )
  expect(shown({ URL, DOI: '10.1000/182' })).not.toContain('legislation')
  expect(shown({})).not.toContain('href')
})

it('has a title in the inline notation, in plain words where a format knows no marks', () => {
  const titled = work({ title: 'Study of {TiO2} *in situ*' })
  expect(referenceHtml(review, titled)).toContain('TiO<sub>2</sub></span> <i>in situ</i>')
  expect(referenceItem(review, titled).title).toBe('Study of TiO₂ in situ')
})

it.each([
  ['10.1000/a%b_c{d', 'https://doi.org/10.1000/a%25b_c%7Bd'],
  ['10.1002/(SICI)1:13<965::AID>3.0.CO;2-L', 'https://doi.org/10.1002/(SICI)1:13%3C965::AID%3E3.0.CO;2-L'],
  ['10.1000/a?b#c', 'https://doi.org/10.1000/a%3Fb%23c'],
])('leads from the DOI %s to its address', (doi, address) => {
  expect(doiAddress(doi)).toBe(address)
  expect(decodeURIComponent(address.slice('https://doi.org/'.length))).toBe(doi)
})

describe('what is known of a work itself', () => {
  const at = { at: 'https://journal.internal/notice', on: '2026-01-31' }
  const fixed = work({
    title: 'Study of {TiO2}',
    'container-title': 'J. Ice',
    page: '1',
    DOI: '10.1000/ICE.4',
    corrected: {
      year: 2018,
      page: '1–9',
      author: [{ family: 'Harris' }, { family: 'Berg' }],
      ground: 'Its first page.',
    },
  })
  const retracted = work({ title: 'Cold', status: { is: 'retracted', ...at } })

  it('stays as printed in a list, with what the work has otherwise, and a link to the paper', () => {
    const list = workHtml(review, path => path, fixed)
    expect(list).toContain('C. R. Harris, Study of')
    expect(list).toContain('2019')
    expect(list).toContain('in the work: 2 authors, year 2018, page 1–9')
    expect(list).toContain('<a rel="external" href="https://doi.org/10.1000/ICE.4">doi:10.1000/ICE.4</a>')
  })

  it('is what files for reuse have, in the field and with a note of what is printed', () => {
    const item = referenceItem(review, fixed)
    expect(item).toMatchObject({
      title: 'Study of TiO₂',
      issued: { 'date-parts': [[2018]] },
      page: '1-9',
      author: [{ family: 'Harris' }, { family: 'Berg' }],
      DOI: '10.1000/ICE.4',
    })
    expect(item.note).toContain('The article prints the year 2019; the work has 2018.')
    expect(item.note).toContain('Its first page.')
    for (const text of [bibtex([item]), ris([item])]) expect(text).toContain('The article prints the year 2019')
  })

  it('leaves open what is not known', () => {
    const bare = workHtml(review, path => path, work({}), { lookup: true })
    expect(bare).toBe('C. R. Harris, 2019.')
    expect(referenceItem(review, work({}))).not.toHaveProperty('title')
    expect(referenceItem(review, work({}))).not.toHaveProperty('DOI')
    expect(referenceItem(review, work({}))).not.toHaveProperty('note')
  })

  it('offers to look up a work without a DOI, under a name that says where', () => {
    const list = workHtml(review, path => path, work({ title: 'Cold' }), { lookup: true })
    expect(list).toMatch(
      /href="https:\/\/scholar\.google\.com[^"]*" aria-label="Look up Harris, 2019 at Google Scholar"/,
    )
  })

  it('shows a retraction in lists, names, citations and files', () => {
    expect(workHtml(review, path => path, retracted)).toContain('✗</span> retracted')
    expect(shortName(retracted)).toBe('Harris, 2019 (retracted)')
    const item = referenceItem(review, retracted)
    expect(item).toMatchObject({ title: 'Cold', status: 'retracted' })
    for (const { id } of styles) expect(citationHtml(id, item, 'en').endsWith(' [retracted]'), id).toBe(true)
    expect(bibtex([item])).toContain('note = {Retracted}')
    expect(ris([item])).toContain(`N1  - Retracted: ${at.at}.`)
  })

  it('leads from a work that is printed twice to its first entry', () => {
    const twin = work({ id: 7, 'same-as': 1 })
    expect(workHtml(review, path => `../${path}`, twin)).toContain(
      'the same work as <a href="../ref/1/">reference 1</a>',
    )
    expect(referenceItem(review, twin).note).toBe('The same work as reference 1.')
  })
})
