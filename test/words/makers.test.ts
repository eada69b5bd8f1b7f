import { describe, expect, it } from 'vitest'
import { makers, ownDoi } from '../../src/core/schema/makers.ts'
import { orcid, ror } from '../../src/core/schema/people.ts'
import { affiliationsOf, allMakers, citedAuthors, citedDoi, citedEditors } from '../../src/core/words/makers.ts'
import { authorName } from '../../src/core/words/work-names.ts'

const people = makers.parse([
  { family: 'van der Berg', given: 'Ana', orcid: '0000-0002-1825-0097', affiliations: [{ name: 'A' }, { name: 'B' }] },
  { family: 'Suharto', affiliations: [{ name: 'B' }] },
  { literal: 'The circle', affiliations: [{ name: 'B', ror: 'https://ror.org/05dxps055' }] },
])
const [ana, suharto, circle] = people as [(typeof people)[0], (typeof people)[0], (typeof people)[0]]

describe('who made a review', () => {
  it('is cited: its authors, and its editors in their place where it names no author', () => {
    expect(citedAuthors({ authors: [ana], editors: [circle] })).toEqual([ana])
    expect(citedEditors({ authors: [ana], editors: [circle] })).toEqual([circle])
    expect(citedAuthors({ authors: [], editors: [circle] })).toEqual([circle])
    expect(citedEditors({ authors: [], editors: [circle] })).toEqual([])
  })

  it('is listed once each, though author and editor', () => {
    expect(allMakers({ authors: [ana, suharto], editors: [{ ...ana }, circle] })).toEqual([ana, suharto, circle])
  })

  it('is called by the whole name, be it one word, an organisation or one with a particle', () => {
    expect(people.map(authorName)).toEqual(['Ana van der Berg', 'Suharto', 'The circle'])
  })

  it('works at organisations that are told apart by name and entry', () => {
    expect(affiliationsOf(people).map(({ name }) => name)).toEqual(['A', 'B', 'B'])
  })
})

describe('the DOI of a review', () => {
  const doi = ownDoi.parse({ concept: '10.1000/all', editions: [{ version: '1.0.0', doi: '10.1000/one' }] })

  it('is that of its edition, or of all editions', () => {
    expect(citedDoi({ doi, version: '1.0.0' })).toBe('10.1000/one')
    expect(citedDoi({ doi, version: '1.1.0' })).toBe('10.1000/all')
    expect(citedDoi({ doi: null, version: '1.0.0' })).toBeNull()
  })
})

const hintsOf = (schema: typeof orcid, value: string): unknown[] =>
  (schema.safeParse(value).error?.issues ?? []).map(issue => 'params' in issue && issue.params?.hint)

describe('identifiers', () => {
  it.each(['0000-0002-1825-0097', '0000-0001-5109-3700', '0000-0002-1694-233X'])('of people are taken: %s', id => {
    expect(orcid.safeParse(id).success).toBe(true)
  })

  it.each(['0000-0002-1825-0079', '0000-0002-1825-0096', '0000-0002-1694-2330', ''])('are refused: %j', id => {
    expect(orcid.safeParse(id).success).toBe(false)
  })

  it.each(['https://orcid.org/0000-0002-1825-0097', '0000000218250097', 'orcid.org/0000-0002-1825-0097'])(
    'are given as they are to be written: %s',
    id => expect(hintsOf(orcid, id)).toEqual(['Write `0000-0002-1825-0097`.']),
  )

  it('of organisations are taken with the right check digits alone', () => {
    expect(ror.safeParse('https://ror.org/05dxps055').success).toBe(true)
    expect(ror.safeParse('https://ror.org/05dxps056').success).toBe(false)
    expect(hintsOf(ror, '05dxps055')).toEqual(['Write `https://ror.org/05dxps055`.'])
  })
})
