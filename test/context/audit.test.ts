import { describe, expect, it } from 'vitest'
import { flawsOf, recordName, shownChecks, tallies } from '../../src/site/context/audit.ts'
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
    })
    const order = ['inconsistent', 'consistent', 'cannot-be-checked']
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
})

describe('tallies(corpus)', () => {
  it('count what each rule says, and name what does not fit', () => {
    const duplicates = tallies(twins).find(({ rule }) => rule.id === 'reference-duplicate')
    expect(duplicates?.counts).toEqual({ consistent: 1, inconsistent: 2, 'cannot-be-checked': 0 })
    expect(duplicates?.inconsistent.map(({ kind, id }) => `${kind}/${id}`)).toEqual(['references/1', 'references/2'])
    expect(duplicates?.inconsistent[0]?.detail).toMatch(/^Reference 2 has the same journal/)
  })

  it('leave out rules that have nothing to say', async () => {
    expect(tallies(corpusOf({}))).toEqual([])
    const bare = await reviewCorpus('test/fixtures/sound/bare')
    for (const { counts } of tallies(bare)) expect(Math.max(...Object.values(counts))).toBeGreaterThan(0)
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
