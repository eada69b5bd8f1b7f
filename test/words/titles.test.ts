import { beforeAll, describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { kindOf, kinds } from '../../src/core/kinds/kinds.ts'
import { plainText } from '../../src/core/words/plain.ts'
import { titleWithFormula } from '../../src/core/words/title.ts'
import { reviewCorpus } from '../search/support/review.ts'

/** A record by where it stands and what it is called. */
interface Titled {
  kind: string
  id: string
  section: string
  title: string
}

let titles: Titled[]
let quantities: Titled[]

beforeAll(async () => {
  const corpus = await reviewCorpus()
  quantities = corpus.records.measurements.map(record => ({
    kind: 'measurements',
    id: record.id,
    section: record.section,
    title: titleWithFormula(corpus, record),
  }))
  titles = [...quantities, ...kinds.filter(kind => kindOf(kind).cited).flatMap(kind => titledBy(corpus, kind))]
})

/** The records of a kind that has a title of its own. */
const titledBy = (corpus: Corpus, kind: (typeof kinds)[number]): Titled[] =>
  corpus.records[kind].flatMap(record => {
    const title = kindOf(kind).title(record as never)
    const section = 'section' in record ? String(record.section) : ''
    return title === null ? [] : [{ kind, id: String(record.id), section, title: plainText(corpus, title) }]
  })

/** What says something of its own in a title: not the words that join others. */
const tellingWords = (title: string): string[] => title.toLowerCase().match(/\p{L}{5,}/gu) ?? []

describe('the titles of records in this review', () => {
  it('are those of every quantity and of other kinds', () => {
    expect(quantities.length).toBeGreaterThan(100)
    expect(new Set(titles.map(({ kind }) => kind)).size).toBeGreaterThan(5)
  })

  it('tell the records of a kind in a section apart', () => {
    const groups = Map.groupBy(titles, ({ kind, section, title }) => `${kind} ${section} ${title}`)
    expect([...groups.values()].filter(group => group.length > 1).map(group => group.map(({ id }) => id))).toEqual([])
  })

  it('are not empty, and begin and end with a word', () => {
    const odd = titles.filter(({ title }) => !/^["“‘'(]?[\p{L}\p{N}].*[\p{L}\p{N}\p{No}.)\]”?%⁻⁺]$/u.test(title))
    expect(odd.map(({ id, title }) => `${id}: ${title}`)).toEqual([])
  })
})

describe('the titles of the quantities in this review', () => {
  it('say no word twice', () => {
    const twice = quantities.filter(({ title }) => new Set(tellingWords(title)).size < tellingWords(title).length)
    expect(twice.map(({ title }) => title)).toEqual([])
  })

  it('fit a line of a list', () => {
    expect(quantities.filter(({ title }) => title.length > 90).map(({ title }) => title)).toEqual([])
  })

  it('never have a quantity of a method, which has none', async () => {
    const { records } = await reviewCorpus()
    const names = records.techniques.map(({ name }) => name.replaceAll('*', '').toLowerCase())
    const nonsense = quantities.filter(({ title }) => names.some(name => title.toLowerCase().endsWith(` of ${name}`)))
    expect(nonsense.map(({ title }) => title)).toEqual([])
  })
})
