import { describe, expect, it } from 'vitest'
import { aspectName, byTopic, flawsOf, recordName, shownChecks, tallies, totals } from '../../src/site/context/audit.ts'
import { corpusOf } from '../audit/support/corpus.ts'
import { reviewCorpus } from '../search/support/review.ts'

const article = (id: number, more: object = {}) => ({
  id,
  author: [{ family: 'Sun', given: 'A.' }],
  'container-title': 'J. Tests',
  year: 2010,
  volume: '330',
  page: '1515–1520',
  ...more,
})
const twins = corpusOf({ references: [article(1), article(2), article(3, { page: '7–9' })] })

describe('shownChecks(corpus, kind, id)', () => {
  it('names each rule and verdict, and begins with what does not fit', () => {
    const checks = shownChecks(twins, 'references', 1)
    expect(checks[0]).toMatchObject({
      rule: 'reference-duplicate',
      title: 'Duplicate works',
      verdict: 'inconsistent',
      sign: '✗',
      name: 'inconsistent',
      about: 'its fit with another record',
    })
    const order = ['inconsistent', 'open', 'consistent', 'cannot-be-checked']
    const places = checks.map(({ verdict }) => order.indexOf(verdict))
    expect(places).toEqual([...places].sort())
    expect(new Set(places).size).toBeGreaterThan(1)
  })

  it('are none of a record that no rule judges', () => {
    expect(shownChecks(twins, 'references', 99)).toEqual([])
  })
})

describe('flawsOf(corpus, reference)', () => {
  it('says in a word what is wrong with an entry', () => {
    expect(flawsOf(twins, 1)).toEqual(['listed twice'])
    expect(flawsOf(twins, 3)).toEqual([])
  })

  it('asks where it is open whether something is wrong', () => {
    const yearly = [2012, 2013, 2014, 2016].map((year, at) =>
      article(at + 1, { year, volume: `${year - 2000}`, page: `${at}` }),
    )
    const odd = article(9, { year: 2011, volume: '12', page: '9' })
    expect(flawsOf(corpusOf({ references: [...yearly, odd] }), 9)).toEqual(['year or volume wrong?'])
  })
})

describe('tallies(corpus)', () => {
  it('count what each rule says, and name what does not fit', () => {
    const duplicates = tallies(twins).find(({ rule }) => rule.id === 'reference-duplicate')
    expect(duplicates?.counts).toEqual({ inconsistent: 2, open: 0, consistent: 1, 'cannot-be-checked': 0 })
    expect(duplicates?.inconsistent.map(({ kind, id }) => `${kind}/${id}`)).toEqual(['references/1', 'references/2'])
    expect(duplicates?.inconsistent[0]?.check.detail).toMatch(/^Reference 2 has the same journal/)
  })

  it('name the note that doubts what a verdict speaks of, before others about the record', async () => {
    const corpus = await reviewCorpus()
    const cases = tallies(corpus).flatMap(({ inconsistent, open }) => [...inconsistent, ...open])
    const notes = cases.find(({ id }) => id === 'black-phosphorus-na-volume-expansion-theoretical')?.notes
    expect(notes?.map(({ id }) => id)).toEqual(['black-phosphorus-theoretical-expansion-as-ratio'])
  })

  it('leave out rules that have nothing to say', async () => {
    expect(tallies(corpusOf({}))).toEqual([])
    const bare = await reviewCorpus('test/fixtures/sound/bare')
    for (const { counts } of tallies(bare)) expect(Math.max(...Object.values(counts))).toBeGreaterThan(0)
  })
})

describe('byTopic(tallies)', () => {
  it('goes through the topics in their order, and counts the verdicts of each', () => {
    const topics = byTopic(tallies(twins))
    expect(topics.map(({ topic }) => topic)).toEqual(['bibliography'])
    expect(totals(topics[0]?.tallies ?? [])).toEqual(totals(tallies(twins)))
    expect(totals(tallies(twins)).inconsistent).toBe(2)
  })
})

describe('aspectName(corpus, kind, of)', () => {
  const corpus = corpusOf({})
  it.each([
    ['measurements', 'value', 'its value'],
    ['measurements', 'condition:current', 'its current'],
    ['materials', 'formula', 'its formula'],
    ['references', 'value', 'the entry'],
    ['findings', 'value', 'what it states'],
  ] as const)('of %s, %s is %s', (kind, of, name) => {
    expect(aspectName(corpus, kind, of)).toBe(name)
  })
})

describe('recordName(corpus, kind, id)', () => {
  const corpus = corpusOf({
    materials: [{ id: 'it', name: 'tin' }],
    measurements: [{ id: 'm', property: 'width', value: 3, unit: 'nm' }],
    findings: [{ id: 'f', statement: 'It *is* {H2O}.' }],
    pathways: [{ id: 'p', title: 'Making {Na2O}', steps: [{ phases: ['Na'] }, { phases: ['Na2O'] }] }],
    references: [article(1)],
    figures: [{ id: '3', title: 'Tin swells' }],
  })

  it.each([
    ['measurements', 'm', /^Width of tin$/],
    ['findings', 'f', /^It is H₂O$/],
    ['pathways', 'p', /^Making Na₂O$/],
    ['materials', 'it', /^tin$/],
    ['figures', '3', /^Fig\.\s3$/],
    ['references', '1', /^Reference 1, Sun/],
    ['charts', 'growth', /^growth$/],
  ] as const)('of %s %s', (kind, id, name) => {
    expect(recordName(corpus, kind, id)).toMatch(name)
  })

  it.each(['measurements', 'findings', 'pathways', 'materials', 'references'] as const)(
    'is the id of %s that are not there',
    kind => {
      expect(recordName(corpus, kind, 'gone')).toBe('gone')
    },
  )
})
