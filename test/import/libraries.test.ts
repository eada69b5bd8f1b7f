import { describe, expect, it } from 'vitest'
import { readLibrary } from '../../src/tools/import/libraries.ts'
import { cleanDoi } from '../../src/tools/import/work.ts'

const only = (text: string, ending: string) => {
  const { works, faults } = readLibrary(text, ending)
  expect(faults).toEqual([])
  const [work] = works
  if (!work || works.length > 1) throw new Error(`${works.length} works`)
  return work
}

describe('a type with a name that every object has', () => {
  it.each(['constructor', 'toString', 'hasOwnProperty'])('is read as one that nobody knows: %s', type => {
    const typed = (name: string): [ending: string, text: string][] => [
      ['json', JSON.stringify([{ id: 'a', type: name, title: 'T' }])],
      ['bib', `@${name}{a, title={T}, year=2001}`],
      ['ris', `TY  - ${name}\nTI  - T\nPY  - 2001\nER  - \n`],
    ]
    const typesOf = (name: string) =>
      typed(name).map(([ending, text]) => readLibrary(text, ending).works[0]?.fields['type'])
    expect(typesOf(type)).toEqual(typesOf('nonsense'))
  })
})

describe('a name that its library never took apart', () => {
  it.each([
    [{ family: 'Smith, J.' }, { family: 'Smith', given: 'J.' }],
    [{ family: 'Smith and Jones' }, { literal: 'Smith and Jones' }],
    [{ family: 'Smith, J.; Jones, K.' }, { literal: 'Smith, J.; Jones, K.' }],
    ['Smith & Sons', { literal: 'Smith & Sons' }],
  ])('is kept: %j', (author, kept) => {
    expect(only(JSON.stringify([{ type: 'book', title: 'T', author: [author] }]), 'json').fields.author).toMatchObject([
      kept,
    ])
  })
})

describe('a type that nobody knows', () => {
  it.each([
    ['ris', 'TY  - nonsense\nTI  - T\nPY  - 2001\nER  - \n'],
    ['bib', '@nonsense{a, title={T}, year=2001}'],
    ['json', JSON.stringify([{ type: 'nonsense', title: 'T', issued: 2001 }])],
  ])('makes a document of a work in %s, and is told', (ending, text) => {
    const { fields, dropped } = only(text, ending)
    expect(fields).toMatchObject({ title: 'T', year: 2001, type: 'document' })
    expect(dropped).toEqual(['type ("nonsense" is none that is known: it becomes a document)'])
  })

  it.each([
    ['ris', 'TY  -\nTI  - T\nER  - \n'],
    ['ris', 'TI  - T\nER  - \n'],
    ['json', JSON.stringify([{ title: 'T' }])],
  ])('is not taken for an article where none is said in %s: %s', (ending, text) => {
    expect(only(text, ending).fields.type).toBe('document')
  })
})

describe('an entry that names no work', () => {
  it.each([
    ['ris', 'TY  - JOUR\nER  - \nTY  - JOUR\nTI  - T\nER  - \n', /^The entry in line 1 names no work/],
    ['bib', '@article{a, year=2001}\n@article{b, title={T}}', /^The entry in line 1 names no work/],
    ['json', '[{"type": "book"}, {"title": "T"}]', /^Item 1 is no work/],
  ])('is told in %s, and the others are read', (ending, text, told) => {
    const { works, faults } = readLibrary(text, ending)
    expect(works.map(({ fields }) => fields.title)).toEqual(['T'])
    expect(faults).toEqual([expect.stringMatching(told)])
  })
})

describe('readLibrary(text, "bib")', () => {
  it.each([
    ['@article{, title={T}}', /: it has no key, /],
    ['@article{a b, title={T}}', /: its key holds a blank, /],
    ['@article{a, title={T}', /: a brace has no partner\.$/],
  ])('says in words what is wrong with %s', (text, told) => {
    expect(readLibrary(text, 'bib').faults).toEqual([expect.stringMatching(told)])
  })

  it.each([
    '@article{a, title={T',
    '@article{a, title="T',
    '@article{a, title="T}',
    '@article{a, title={T} year={2001}}',
    '@article{a, title {T}}',
    '@article{a, title=}',
    '@article{a, ={T}}',
    '@article{a, title={T} # }',
    '@article(a, title={T}',
    '@article{a, title={T}, "x"}',
    '@article{a, title={T}}}',
  ])('never speaks with the words of its parser: %s', text => {
    let told: string[] = []
    try {
      told = readLibrary(text, 'bib').faults
    } catch (refusal) {
      told = [String(refusal)]
    }
    expect(told.join(' ')).not.toMatch(/expected|got|brace"|EOF|undefined|\bat line|token/)
  })

  it('says which abbreviation the library lacks', () => {
    expect(only('@article{a, title={T}, journal=jacs, year=2001}', 'bib').dropped).toEqual([
      'journal (there is no @string `jacs`)',
    ])
  })

  it('takes names with particles, suffixes, bodies and "and others", and a journal by its abbreviation', () => {
    const { fields } = only(
      `@string{pnas = "Proc. Natl. Acad. Sci."}
@article{a, author={van der Waals, J. D. and King, Jr., Martin L. and {Tea Board} and others}, title={T}, journal=pnas, year=2017, pages={373--377}}`,
      'bib',
    )
    expect(fields).toMatchObject({
      author: [
        { family: 'van der Waals', given: 'J. D.', suffix: null },
        { family: 'King', given: 'Martin L.', suffix: 'Jr.' },
        { literal: 'Tea Board' },
      ],
      others: true,
      'container-title': 'Proc. Natl. Acad. Sci.',
      year: 2017,
      page: '373–377',
    })
  })

  it('reads markup and letters of LaTeX, and formulas', () => {
    const { fields } = only(
      String.raw`@article{a, author={Sm{\"\i}th, J}, title={On {TiO$_2$} in \textit{Acropora} \& {DNA}}, year=2001}`,
      'bib',
    )
    expect(fields).toMatchObject({ author: [{ family: 'Smïth' }], title: 'On {TiO2} in *Acropora* & DNA' })
  })

  it.each([
    [String.raw`{\'A}lvarez-Noriega, M`, 'Álvarez-Noriega'],
    [String.raw`{\'{A}}lvarez-Noriega, M`, 'Álvarez-Noriega'],
    [String.raw`{\O}stergaard-Lie, X`, 'Østergaard-Lie'],
    [String.raw`{\v{S}}vec-Novák, X`, 'Švec-Novák'],
    [String.raw`{\c C}elik-Ay, X`, 'Çelik-Ay'],
  ])('takes no accent at the head of a name for a particle: %s', (author, family) => {
    expect(only(`@article{a, title={T}, year=2001, author={${author}}}`, 'bib').fields.author).toMatchObject([
      { family },
    ])
  })

  it('reads degrees, and blanks that typesetters set', () => {
    const { fields } = only(
      String.raw`@article{a, title={Corals at 30\,$^{\circ}$C, 30$^\circ$C and 5\;\textdegree{}C}, year=2001}`,
      'bib',
    )
    expect(fields.title).toBe('Corals at 30 °C, 30°C and 5 °C')
  })

  it.each([
    ['@phdthesis', 'PhD thesis'],
    ['@mastersthesis', "Master's thesis"],
  ])('calls %s by its name', (entry, genre) => {
    expect(only(`${entry}{a, title={T}, year=2001, school={MIT}}`, 'bib').fields.genre).toBe(genre)
  })

  it('takes works of any century', () => {
    expect(only('@book{a, title={T}, year=1215}', 'bib').fields.year).toBe(1215)
  })

  it.each([
    ['@dataset{a, title={T}, year=2001}', 'dataset'],
    ['@software{a, title={T}, year=2001}', 'software'],
    ['@patent{a, title={T}, year=2001, number={US1}}', 'patent'],
    ['@phdthesis{a, title={T}, year=2001, school={MIT}}', 'thesis'],
    ['@online{a, title={T}, date={2020-03-04}, eprint={2001.00001}, eprinttype={arxiv}}', 'article'],
    ['@incollection{a, title={T}, booktitle={B}, editor={Ed, A}, year=2001}', 'chapter'],
  ])('knows the type of %s', (text, type) => {
    expect(only(text, 'bib').fields.type).toBe(type)
  })

  it('says what it leaves out', () => {
    const { dropped } = only(
      '@article{a, title={T}, year=2001, abstract={x}, keywords={a, b}, file={a.pdf}, doi={no doi}}',
      'bib',
    )
    expect(dropped).toEqual(['abstract', 'keywords', 'DOI ("no doi" can\'t be one)', 'file'])
  })

  it('goes on behind an entry that is broken, and names its line', () => {
    const { works, faults } = readLibrary(
      '@article{a, title={A}, year=2001}\n\n@article{b, title={B, year=2001}\n\n@article{c, title={C}, year=2001}\n',
      'bib',
    )
    expect(works.map(({ key }) => key)).toEqual(['a', 'c'])
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatch(/^The entry in line 3 can't be read: /)
  })
})

describe('readLibrary(text, "ris")', () => {
  it('reads entries with one blank before the dash, and addresses that are called WEB', () => {
    expect(only('TY - WEB\nTI - T\nUR - https://example.org/\nER - \n', 'ris').fields).toMatchObject({
      type: 'webpage',
      title: 'T',
      URL: 'https://example.org/',
    })
  })

  it('takes what RIS has, also a DOI as an address and an ISBN', () => {
    const { fields, key } = only(
      'TY  - CHAP\r\nID  - k1\r\nAU  - King, M. L., Jr.\r\nED  - Ed, A.\r\nTI  - T\r\nT2  - B\r\nPY  - 2017/03//\r\nSP  - 3\r\nEP  - 5\r\nDO  - https://doi.org/10.1000/X12\r\nSN  - 978-3-16-148410-0\r\nLA  - en\r\nY2  - 2020/01/02/\r\nER  - \r\n',
      'ris',
    )
    expect(key).toBe('k1')
    expect(fields).toMatchObject({
      type: 'chapter',
      author: [{ family: 'King', given: 'M. L.', suffix: 'Jr.' }],
      page: '3–5',
      DOI: '10.1000/X12',
      ISBN: '978-3-16-148410-0',
      language: 'en',
      accessed: '2020-01-02',
    })
  })
})

describe('readLibrary(text, "json")', () => {
  it('takes an item as Zotero writes it, its field "Extra" included', () => {
    const { fields, dropped } = only(
      JSON.stringify([
        {
          id: 'http://zotero.org/users/1/items/ABC',
          type: 'article-journal',
          abstract: 'x',
          'container-title': 'Nature',
          DOI: 'https://doi.org/10.1038/nature21707',
          ISSN: '0028-0836, 1476-4687',
          issue: '7645',
          journalAbbreviation: 'Nature',
          language: 'en',
          note: 'PMID: 28300113\nread it again',
          page: '373-377',
          source: 'www.nature.com',
          title: 'Warming of CO<sub>2</sub> &amp; <i>in situ</i>',
          author: [{ family: 'Berg', given: 'A.', 'non-dropping-particle': 'van den' }],
          issued: { 'date-parts': [['2017', 3]] },
          accessed: { 'date-parts': [['2020', 1, 2]] },
        },
      ]),
      'json',
    )
    expect(fields).toMatchObject({
      title: 'Warming of {CO2} & *in situ*',
      author: [{ family: 'van den Berg', given: 'A.' }],
      PMID: '28300113',
      ISSN: '0028-0836, 1476-4687',
      DOI: '10.1038/nature21707',
      year: 2017,
      accessed: '2020-01-02',
    })
    expect(dropped).toEqual(['abstract', 'journalAbbreviation', 'note', 'month and day of publication'])
  })

  it.each([
    ['Li<sub>x</sub>CoO<sub>2</sub>', '{Li_xCoO2}'],
    ['Li<sub>1-x</sub>CoO<sub>2</sub>', 'Li₁₋ₓCoO₂'],
    ['Na<sub>0.7</sub>MnO<sub>2</sub> and Zn<sup>2+</sup>', '{Na0.7MnO2} and Zn²⁺'],
    ['LiNi<sub>1/3</sub>Mn<sub>1/3</sub>Co<sub>1/3</sub>O<sub>2</sub>', '{LiNi_{1/3}Mn_{1/3}Co_{1/3}O2}'],
    ['the 2<sup>nd</sup> of 5 m<sup>2</sup> s<sup>-1</sup>', 'the 2nd of 5 m² s⁻¹'],
  ])('keeps what stands below and above the line: %s', (title, expected) => {
    expect(only(JSON.stringify([{ id: 'a', type: 'book', title }]), 'json').fields).toMatchObject({ title: expected })
    const commands = title
      .replace(/<(su[bp])>(.*?)<.su[bp]>/g, '\\text$1{$2}')
      .replaceAll('sub{', 'subscript{')
      .replaceAll('sup{', 'superscript{')
    expect(only(`@book{a, title={{${commands}}}}`, 'bib').fields).toMatchObject({ title: expected })
  })

  it('refuses what is no library, and names an item that is none', () => {
    for (const [text, place] of [
      ['{', 'line 1, column 2'],
      ['[{"id":1,', 'line 1, column 10'],
      ['[1,\n2 3]', 'line 2, column 3'],
      ['hello', 'line 1, column 1'],
      ['', 'line 1, column 1'],
      ["[{'a': 1}]", 'line 1, column 3'],
    ])
      expect(() => readLibrary(text ?? '', 'json')).toThrow(
        new RegExp(`^The file is no JSON, ${place}: (?!.*(?:JSON at|position|token)).*\\.$`),
      )
    expect(() => readLibrary('[]', 'json')).toThrow('holds no works')
    expect(readLibrary('[{"a": 1}]', 'json').faults).toEqual([
      'Item 1 is no work of CSL-JSON: it has neither a title nor an author.',
    ])
  })
})

describe('cleanDoi(text)', () => {
  it.each([
    ['https://doi.org/10.1038/nmat4834', '10.1038/nmat4834'],
    ['doi:10.1038/nmat4834.', '10.1038/nmat4834'],
    ['https://www.sciencedirect.com/doi/10.1016%2Fj.x.2020.1', '10.1016/j.x.2020.1'],
    [
      '10.1002/(SICI)1521-4095(199809)10:13<965::AID-ADMA965>3.0.CO;2-L',
      '10.1002/(SICI)1521-4095(199809)10:13<965::AID-ADMA965>3.0.CO;2-L',
    ],
  ])('makes of %s the DOI alone', (text, doi) => {
    expect(cleanDoi(text)).toBe(doi)
  })
})
