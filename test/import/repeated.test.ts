import { describe, expect, it } from 'vitest'
import { readLibrary } from '../../src/tools/import/libraries.ts'

const libraries: [name: string, ending: string, text: string, told: string][] = [
  [
    'a field of BibTeX',
    'bib',
    '@article{a,\n  title = {T, title = {no field}},\n  author = "A, year = 1",\n  year = 2001,\n  Year = {2002}\n}\n',
    'The entry in line 1 has `year` more than once, in line 4, column 3 and line 5, column 3: what stands last, `{2002}`, is taken. Keep one in the library.',
  ],
  [
    'a tag of RIS',
    'ris',
    'TY  - JOUR\r\nTI  - T\r\nAU  - A\r\nAU  - B\r\nPY  - 2001\r\nPY  - 2002\r\nER  - \r\n',
    'The entry in line 1 has `PY` more than once, in line 5, column 1 and line 6, column 1: what stands last, `2002`, is taken. Keep one in the library.',
  ],
  [
    'a key of CSL-JSON',
    'json',
    '[{"title": "T", "author": [{"literal": "A"}],\n "year": 2001, "issued": {"date-parts": [[2001]]}, "issued": {"date-parts": [[2002]]}}]',
    'Line 2, column 52: The key `issued` stands twice here. The value of the last is taken. Keep one in the library.',
  ],
]

describe('what stands twice in an entry of a library', () => {
  it.each(libraries)('is told, with both places, and the last counts: %s', (_, ending, text, told) => {
    const { works, faults } = readLibrary(text, ending)
    expect(faults).toEqual([told])
    expect(works.map(({ fields }) => fields.year)).toEqual([2002])
  })

  it.each([
    ['bib', '@article{a, title={T}, author={A}, year=2001, year=2001}\n@article{b, title={U}, author={A}, year=2002}'],
    ['ris', 'TY  - JOUR\nTI  - T\nAU  - A\nPY  - 2001\nPY  - 2001\nER  - \nTY  - JOUR\nTI  - U\nPY  - 2002\nER  - \n'],
  ])('is not told where it says the same, or is of another entry: %s', (ending, text) => {
    const { works, faults } = readLibrary(text, ending)
    expect(faults).toEqual([])
    expect(works).toHaveLength(2)
  })
})
