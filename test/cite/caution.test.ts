import { describe, expect, it } from 'vitest'
import { bibtex } from '../../src/outputs/cite/bibtex.ts'
import { citables, itemsOf } from '../../src/outputs/cite/citables.ts'
import { ris } from '../../src/outputs/cite/ris.ts'
import { styles } from '../../src/outputs/cite/styles.ts'
import { citationHtml } from '../../src/outputs/cite/texts.ts'
import { jsonLines } from '../../src/outputs/render/json.ts'
import { allReviews, corpusOf } from '../exports/support/reviews.ts'

const corpus = await corpusOf(allReviews.standing)
const citable = (id: string) => {
  const found = citables(corpus).get(`r/${id}/`)
  if (!found) throw new Error(`nothing to cite at r/${id}/`)
  return found
}

/** What a citation has to say of each record that is in doubt, or that is none of the article's. */
const told: [id: string, note: string, standing: string | undefined][] = [
  ['contradicted-value', 'the cited work gives 540\u00a0°C (abstract)', 'contradicted'],
  ['contradicted-condition', 'the cited work gives burning time 120\u00a0min (full text)', 'contradicted'],
  ['open-condition', 'the cited work gives burning time 90\u00a0min (abstract)', 'open'],
  ['contradicted-by-audit', 'does not add up: see r/contradicted-by-audit/', 'contradicted'],
  ['contradicted-by-note', 'can’t be as it is printed: see r/contradicted-by-note/', 'contradicted'],
  ['contradicted-retracted', 'the cited work was retracted', 'contradicted'],
  ['open-parted', 'the cited works disagree: see r/open-parted/', 'open'],
  ['open-preprint', 'the cited work gives 1300\u00a0°C (preprint)', 'open'],
  ['open-by-note', 'in question: see r/open-by-note/', 'open'],
  ['finding-differs', 'the cited work says otherwise (abstract)', 'contradicted'],
  ['pathway-differs', 'the cited work says otherwise (abstract)', 'contradicted'],
  ['addition-value', 'not from the article', undefined],
  ['finding-addition', 'not from the article', undefined],
]
const untold = ['supported-value', 'noted-value', 'unchecked-value', 'unchecked-silent', 'finding-agrees']

describe.each(told)('the citation of %s', (id, note, standing) => {
  it.each(styles.map(({ id }) => id))('says so behind what the style %s prints', style => {
    expect(String(citationHtml(style, citable(id).item, 'en'))).toContain(` [${note}]`)
  })

  it('says so in a note of each file', () => {
    const [item] = JSON.parse(jsonLines(itemsOf(citable(id))))
    expect(item.note).toBe(note)
    expect(item.custom.standing).toBe(standing)
    expect(ris(itemsOf(citable(id)))).toContain(`N1  - ${note.replaceAll('\u00a0', ' ')}\r\n`)
    expect(bibtex([citable(id).item])).toMatch(/^ {2}note = \{.+\},$/m)
  })
})

it.each(untold)('a citation of %s says nothing besides', id => {
  const { item } = citable(id)
  expect(item).not.toHaveProperty('note')
  expect(item).not.toHaveProperty('custom')
  for (const { id: style } of styles) expect(String(citationHtml(style, item, 'en'))).not.toMatch(/ \[[^\]]*\]$/)
})

it('credits the article with what it states, and not with what is from later literature', () => {
  expect(citable('supported-value').article?.title).toBe('On the burning of carbonates')
  for (const id of ['addition-value', 'finding-addition', 'pathway-addition']) {
    expect(citable(id).article).toBeNull()
    expect(itemsOf(citable(id)).map(item => item.id)).toContain('ref-7')
  }
})

it('says of an addition to a review of its own that it is from later literature', async () => {
  const own = { ...corpus, review: { ...corpus.review, article: null } }
  expect(citables(own).get('r/addition-value/')?.item.note).toBe('from later literature')
})
