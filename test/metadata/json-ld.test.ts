import { describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { jsonLd } from '../../src/outputs/metadata/json-ld.ts'
import { edit, load, tea } from '../permalinks/support/review.ts'
import { reviewCorpus } from '../search/support/review.ts'
import { factsOf } from './support/facts.ts'

const { corpus } = await load(tea)
const bare = await reviewCorpus('test/fixtures/sound/bare')
const said = (of: Corpus, path: string) => JSON.parse(String(jsonLd(factsOf(of, path))))

describe('jsonLd(facts)', () => {
  it('says of the review what it is, and which chapters and data it has', () => {
    const whole = said(corpus, '')
    expect(whole).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ScholarlyArticle',
      '@id': 'https://tea.internal/',
      headline: 'How tea is made',
      datePublished: '2026-01-31',
      version: '1.0.0',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    })
    expect(whole.hasPart.map((one: Record<string, string>) => [one['@type'], one['@id']])).toEqual([
      ['Chapter', 'https://tea.internal/s/1/'],
      ['Chapter', 'https://tea.internal/s/1.1/'],
      ['Chapter', 'https://tea.internal/s/2/'],
      ['Dataset', 'https://tea.internal/data/'],
    ])
    expect(whole).not.toHaveProperty('isBasedOn')
  })

  it('says of the data which files there are, their descriptions not among them', () => {
    const data = said(corpus, 'data/')
    expect(data).toMatchObject({ '@type': 'Dataset', isPartOf: { '@id': 'https://tea.internal/' } })
    const files = data.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl)
    expect(files).toContain('measurements.csv')
    expect(files.filter((path: string) => path.startsWith('schema/'))).toEqual([])
    for (const { encodingFormat } of data.distribution) expect(encodingFormat).toMatch(/^[a-z]+\/[\w.+-]+$/)
  })

  it('takes a section for a chapter, a record for a work, a list for a page', () => {
    expect(said(corpus, 's/1.1/')['@type']).toBe('Chapter')
    expect(said(corpus, 'r/water-temperature/')['@type']).toBe('WebPage')
    expect(said(corpus, 'refs/')).toMatchObject({ '@type': 'WebPage', name: 'A page' })
    expect(said(corpus, 'refs/')).not.toHaveProperty('genre')
  })

  it('gives the value of a measurement with its property and its unit, and says what it is of', () => {
    for (const measurement of corpus.records.measurements) {
      const { mainEntity, about } = said(corpus, `r/${measurement.id}/`)
      const { value, min, max, from, to, qualifier, property, unit } = measurement
      const numbers = [mainEntity.value, mainEntity.minValue, mainEntity.maxValue].filter(one => one !== undefined)
      expect(numbers, measurement.id).toEqual([value, min, max, to].filter(one => one !== null))
      expect(mainEntity).toMatchObject({
        '@type': 'PropertyValue',
        propertyID: property,
        unitCode: `UCUM:${corpus.unit(unit).ucum}`,
      })
      expect(about?.['@id'] ?? null).toBe(measurement.material && `https://tea.internal/m/${measurement.material}/`)
      const before = (mainEntity.valueReference ?? []).filter((one: { name: string }) => / before$/.test(one.name))
      expect(before.map((one: { value: number }) => one.value)).toEqual(qualifier === 'change' ? [from] : [])
    }
  })

  it('puts a bound on the side where it stands', () => {
    const bound = (qualifier: string) => {
      const [first, ...others] = corpus.records.measurements
      const changed = { ...first, qualifier, value: 3, min: null, max: null, from: null, to: null }
      const records = { ...corpus.records, measurements: [changed, ...others] }
      const get = (kind: never, id: never) => (id === first?.id ? changed : corpus.get(kind, id))
      return said({ ...corpus, records, get } as unknown as Corpus, `r/${first?.id}/`).mainEntity
    }
    expect(bound('less-than')).toMatchObject({ maxValue: 3 })
    expect(bound('less-than')).not.toHaveProperty('value')
    expect(bound('greater-than')).toMatchObject({ minValue: 3 })
    expect(bound('about')).toMatchObject({ value: 3 })
  })

  it('cites the works of a record', () => {
    expect(said(corpus, 'r/green-tea-temperature/').citation).toEqual([
      {
        '@type': 'Book',
        name: 'The book of tea',
        author: [{ '@type': 'Person', familyName: 'Okakura', givenName: 'K.' }],
        datePublished: '1906',
      },
    ])
    expect(said(bare, 'r/slope-of-dry-sand/')).not.toHaveProperty('citation')
  })

  it('puts a work into the volume of its journal, and a body among the authors', async () => {
    const odd =
      '- {id: 3, author: [{literal: Tea board}], title: Steam, type: article-journal, container-title: J. Tea, volume: "4", page: 7–9, year: 2001, DOI: 10.1000/tea.4}\n'
    const files = edit(tea, 'data/references.yaml', /$/, odd)
    const { mainEntity } = said((await load(files)).corpus, 'ref/3/')
    expect(mainEntity).toMatchObject({
      '@type': 'ScholarlyArticle',
      '@id': 'https://doi.org/10.1000/tea.4',
      author: [{ '@type': 'Organization', name: 'Tea board' }],
      isPartOf: {
        '@type': 'PublicationVolume',
        volumeNumber: '4',
        isPartOf: { '@type': 'Periodical', name: 'J. Tea' },
      },
    })
  })

  it('can stand in a script, whatever a title holds', () => {
    const text = String(jsonLd({ ...factsOf(corpus, 'refs/'), title: '</script><b>' }))
    expect(text).not.toContain('<')
    expect(JSON.parse(text).name).toBe('</script><b>')
  })
})
