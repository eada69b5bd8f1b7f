import { describe, expect, it } from 'vitest'
import { readLibrary } from '../../src/tools/import/libraries.ts'

const trial = `
PMID- 33301246
OWN - NLM
IS  - 1533-4406 (Electronic)
VI  - 383
IP  - 27
DP  - 2020 Dec 31
TI  - Safety and Efficacy of the Vaccine in H<sub>2</sub>O and a
      second line of its title.
PG  - 2603-15
LID - 10.1056/NEJMoa2034577 [doi]
AB  - BACKGROUND: words.
FAU - Polack, Fernando P
AU  - Polack FP
FAU - Kitchin, N
AU  - Kitchin N
FAU - King, Martin L Jr
AU  - King ML Jr
CN  - C4591001 Clinical Trial Group
LA  - eng
PT  - Journal Article
PT  - Clinical Trial, Phase II
TA  - N Engl J Med
JT  - The New England journal of medicine
PMC - PMC7745181
`
const short = `PMID- 1
TI  - [Glass of the Romans].
AU  - van der Berg AB
DP  - 1998 Jan-Feb
LID - e0123 [pii]
LID - 10.1000/x [doi]
JT  - Glass
LA  - ger
`

const worksOf = (text: string, ending = 'nbib') => readLibrary(text, ending)

describe('what PubMed sends', () => {
  it('is read with all that a reference has a field for, and the rest is told', () => {
    const { works, faults } = worksOf(trial)
    expect(faults).toEqual([])
    expect(works).toHaveLength(1)
    expect(works[0]?.fields).toEqual({
      type: 'article-journal',
      title: 'Safety and Efficacy of the Vaccine in {H2O} and a second line of its title',
      author: [
        { family: 'Polack', given: 'Fernando P' },
        { family: 'Kitchin', given: 'N.' },
        { family: 'King', given: 'Martin L', suffix: 'Jr' },
        { literal: 'C4591001 Clinical Trial Group' },
      ].map(name => expect.objectContaining(name)),
      'container-title': 'The New England journal of medicine',
      year: 2020,
      volume: '383',
      issue: '27',
      page: '2603–2615',
      DOI: '10.1056/NEJMoa2034577',
      ISSN: '1533-4406',
      PMID: '33301246',
      PMCID: 'PMC7745181',
      language: 'en',
    })
    expect(works[0]?.dropped.toSorted()).toEqual(['abstract', 'month and day of publication'])
  })

  it.each(['\n', '\r\n'])('holds several works, set apart by an empty line or by none', end => {
    const { works } = worksOf([short, trial, short, short.trimStart()].join('').replaceAll('\n', end))
    expect(works.map(({ fields }) => fields.PMID)).toEqual(['1', '33301246', '1', '1'])
    expect(works[0]?.fields).toMatchObject({
      title: 'Glass of the Romans',
      author: [{ family: 'van der Berg', given: 'A. B.' }],
      year: 1998,
      page: 'e0123',
      DOI: '10.1000/x',
      language: 'de',
    })
  })

  it.each([
    ['2603-15', '2603–2615'],
    ['987-96', '987–996'],
    ['S12-9', 'S12–S19'],
    ['99-101', '99–101'],
    ['1-2, 5', '1–2, 5'],
    ['e45', 'e45'],
  ])('has pages with all their digits: %s', (written, page) => {
    expect(worksOf(`PMID- 1\nTI  - T.\nPG  - ${written}\n`).works[0]?.fields.page).toBe(page)
  })

  it.each([
    ['PT  - Preprint\nTI  - T.\n', { type: 'article', title: 'T' }],
    ['BTI - A Book.\nPB  - NCBI\nPL  - Bethesda (MD)\n', { type: 'book', title: 'A Book', publisher: 'NCBI' }],
    ['TI  - Part...\nBTI - A Book\n', { type: 'chapter', title: 'Part...', 'container-title': 'A Book' }],
  ])('may be no article: %j', (lines, fields) => {
    expect(worksOf(`PMID- 1\n${lines}`).works[0]?.fields).toMatchObject(fields)
  })

  it('is told of an entry that names no work', () => {
    expect(worksOf(`${short}\nOWN - NLM\n`)).toMatchObject({
      works: [{}],
      faults: ['The entry in line 10 names no work: it has neither a title nor an author.'],
    })
  })
})

describe('a library that is called otherwise than it is', () => {
  const ris = 'TY  - JOUR\nTI  - T\nER  - \n'
  const bib = '@book{a, title={T}, year=2001}'
  it.each([
    [trial, 'ris', '33301246'],
    [trial, 'bib', '33301246'],
    [trial, 'txt', '33301246'],
    [ris, 'nbib', undefined],
    [ris, 'txt', undefined],
    [bib, 'ris', undefined],
  ])('is read as what it is', (text, ending, PMID) => {
    expect(worksOf(text, ending).works.map(({ fields }) => fields.PMID)).toEqual([PMID])
  })
})
