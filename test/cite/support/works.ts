import type { CslItem, CslName } from '../../../src/outputs/cite/csl.ts'

const names = (...pairs: string[]): CslName[] =>
  pairs.map(pair => {
    const [family = '', given = ''] = pair.split(', ')
    return given ? { family, given } : { literal: family }
  })
const many = [...'ABCDEFGHIJKLMNOPQRSTU'].map(letter => `${letter}son, ${letter}.`)
const article = (id: string, year: number, volume: string, page: string): CslItem => ({
  id,
  type: 'article-journal',
  issued: { 'date-parts': [[year]] },
  volume,
  page,
})
const page = (id: string, title: string, path: string, genre: string): CslItem => ({
  id,
  type: 'webpage',
  title,
  author: names('The founders'),
  'container-title': 'An Atlas, edition 1.2.0',
  issued: { 'date-parts': [[2026, 11, 22]] },
  URL: `https://atlas.example.org/${path}`,
  genre,
  version: '1.2.0',
})

/** Ten works of different kinds, made up but for the first, which has no title as in many bibliographies of chemistry. */
export const works: CslItem[] = [
  {
    ...article('untitled', 2012, '12', '5897-5902'),
    author: names('Wang, J. W.', 'Liu, X. H.', 'Mao, S. X.', 'Huang, J. Y.'),
    'container-title': 'Nano Lett.',
  },
  {
    ...article('with-doi', 2019, '4', '101-109'),
    title: 'Growth of rime on cold plates',
    author: names('Berg, Anna', 'Dahl, Ole'),
    'container-title': 'Journal of Ice',
    'container-title-short': 'J. Ice',
    issue: '2',
    DOI: '10.1000/ice.4',
  },
  {
    ...article('article-number', 2020, '7', 'e1900608'),
    title: 'A note on frost',
    author: names('Lund, K.'),
    'container-title': 'Cold Sci.',
  },
  {
    ...article('seven-authors', 2015, '30', '1-9'),
    title: 'Seven on snow',
    author: names(...many.slice(0, 7)),
    'container-title': 'Snow',
  },
  {
    ...article('many-authors', 2016, '31', '10-19'),
    title: 'Twenty-one on snow',
    author: names(...many),
    'container-title': 'Snow',
  },
  {
    id: 'book',
    type: 'book',
    title: 'The physics of glaciers',
    author: names('Cuffey, K. M.', 'Paterson, W. S. B.'),
    publisher: 'Academic Press',
    issued: { 'date-parts': [[2010]] },
  },
  {
    id: 'body',
    type: 'report',
    title: 'State of the ice',
    author: names('World Ice Office'),
    publisher: 'World Ice Office',
    issued: { 'date-parts': [[2021]] },
  },
  {
    ...article('compound-names', 2018, '3', '10-15'),
    title: 'Names with several parts',
    author: names('Castán Broto, V.', 'van der Waals, J. D.', 'Majeau-Bettez, G.'),
    'container-title': 'Names',
  },
  page('section', '3.1.2 Alloying', 's/3.1.2/', 'Section'),
  page('record', 'Voltage of hard carbon: < 0.3 V', 'r/x/', 'Measurement'),
]
