import { describe, expect, it } from 'vitest'
import { reference } from '../../src/core/kinds/reference.ts'
import { doiAddress, shortName } from '../../src/core/words/work-names.ts'
import { bibtex } from '../../src/outputs/cite/bibtex.ts'
import { referenceItem } from '../../src/outputs/cite/items.ts'
import { ris } from '../../src/outputs/cite/ris.ts'
import { styles } from '../../src/outputs/cite/styles.ts'
import { citationHtml } from '../../src/outputs/cite/texts.ts'
import { referenceHtml } from '../../src/outputs/render/reference.ts'

const work = (fields: object) =>
  reference.schema().parse({ id: 1, author: [{ family: 'Harris', given: 'C. R.' }], year: 2019, ...fields })

describe('a work whose list of authors is cut', () => {
  const cut = work({ others: true, author: ['A', 'B', 'C'].map(family => ({ family })) })

  it('says so on pages and in its short name', () => {
    expect(referenceHtml(cut)).toBe('A, B, C <i>et al.</i>, 2019.')
    expect(shortName(cut)).toBe('A et al., 2019')
    expect(shortName(work({ others: true }))).toBe('Harris et al., 2019')
  })

  it.each(styles.map(({ id }) => id))('says so once in the style %s, and names nobody so', style => {
    for (const count of [1, 2, 3, 9, 25]) {
      const author = Array.from({ length: count }, (_, index) => ({ family: `N${index}`, given: 'A.' }))
      const html = citationHtml(style, referenceItem(work({ others: true, author })))
      expect(html.match(/et al\./g)).toHaveLength(1)
      expect(html).not.toMatch(/Ceteri|(and|&|…|\. \.) et al/)
    }
  })

  it('has "and others" in BibTeX, nothing in RIS, a flag in CSL-JSON', () => {
    const item = referenceItem(cut)
    expect(bibtex([item])).toContain('author = {A and B and C and others}')
    expect(ris([item]).match(/^AU .*$/gm)).toEqual(['AU  - A', 'AU  - B', 'AU  - C'])
    expect(item.custom).toEqual({ others: true })
  })
})

it('has a title in the inline notation, in plain words where a format knows no marks', () => {
  const titled = work({ title: 'Study of {TiO2} *in situ*' })
  expect(referenceHtml(titled)).toContain('TiO<sub>2</sub></span> <i>in situ</i>')
  expect(referenceItem(titled).title).toBe('Study of TiO₂ in situ')
})

it.each([
  ['10.1000/a%b_c{d', 'https://doi.org/10.1000/a%25b_c%7Bd'],
  ['10.1002/(SICI)1:13<965::AID>3.0.CO;2-L', 'https://doi.org/10.1002/(SICI)1:13%3C965::AID%3E3.0.CO;2-L'],
  ['10.1000/a?b#c', 'https://doi.org/10.1000/a%3Fb%23c'],
])('leads from the DOI %s to its address', (doi, address) => {
  expect(doiAddress(doi)).toBe(address)
  expect(decodeURIComponent(address.slice('https://doi.org/'.length))).toBe(doi)
})
