import { describe, expect, it } from 'vitest'
import { reference, workTypes } from '../../src/core/kinds/reference.ts'
import { bibtex } from '../../src/outputs/cite/bibtex.ts'
import { type moreTexts, referenceItem } from '../../src/outputs/cite/items.ts'
import { ris } from '../../src/outputs/cite/ris.ts'
import { workTerms } from '../../src/outputs/cite/work-kinds.ts'

/** A value of its own for each field of a work, so that it is found wherever it went. */
const texts = {
  edition: 'fifth edition',
  'collection-title': 'Series of snow',
  'publisher-place': 'Tromsø',
  number: 'N-77',
  genre: 'Kind of rime',
  version: '8.9',
  ISBN: '978-3-16-148410-0',
  ISSN: '1476-4687',
  PMID: '33330003',
  PMCID: 'PMC4440004',
  language: 'nb',
} satisfies Record<(typeof moreTexts)[number], string>

const item = (fields: object) =>
  referenceItem({ language: 'en', article: {} }, reference.schema().parse({ id: 1, title: 'On ice', ...fields }))

/** Fields for which a format has no place, and why: in all kinds of work, or but for those named. */
const noPlace = {
  bibtex: {
    // Styles print what they take for the name of a language.
    language: true,
    // Styles print it of a thesis and of a report alone.
    genre: ['thesis', 'report'],
  },
  ris: { PMID: true, PMCID: true, genre: ['thesis', 'report'] },
} satisfies Record<string, Record<string, true | string[]>>

describe.each([
  { format: 'bibtex', make: bibtex },
  { format: 'ris', make: ris },
] as const)('a file in $format', ({ format, make }) => {
  it.each(workTypes)('has every field of a work of the kind %s that it has a place for', type => {
    const places: Record<string, true | string[]> = noPlace[format]
    for (const [field, text] of Object.entries(texts)) {
      const without = places[field]
      const has = without === undefined || (Array.isArray(without) && without.includes(type))
      expect(make([item({ type, [field]: text })]).includes(text), field).toBe(has)
    }
  })

  it('has the day on which an address was opened', () => {
    const work = item({ type: 'book', URL: 'https://ice.internal/', accessed: '2026-01-31' })
    expect(make([work])).toMatch(/^(?: {2}urldate = \{2026-01-31\},|Y2 {2}- 2026\/01\/31\r)$/m)
  })
})

describe('the number of a report, a patent or a standard', () => {
  it.each(['report', 'patent', 'standard'])('stands where programs look for that of a %s', type => {
    expect(ris([item({ type, number: 'N-77' })])).toContain(`TY  - ${workTerms[type]?.ris}\r\n`)
    expect(ris([item({ type, number: 'N-77' })])).toContain('SN  - N-77\r\n')
    expect(ris([item({ type, ISBN: texts.ISBN })])).toContain(`SN  - ${texts.ISBN}\r\n`)
  })
})
