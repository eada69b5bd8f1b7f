import { describe, expect, it } from 'vitest'
import { bibliographicTags, openGraphTags, type Tag } from '../../src/outputs/metadata/tags.ts'
import { edit, load, tea } from '../permalinks/support/review.ts'
import { reviewCorpus } from '../search/support/review.ts'
import { factsOf } from './support/facts.ts'

const editors = 'editors: [{family: Rikyū, given: Sen no}, {literal: Tea board}]\nsections:'
const { corpus } = await load(edit(tea, 'data/review.yaml', 'sections:', editors))
const bare = await reviewCorpus('test/fixtures/sound/bare')

const values = (tags: readonly Tag[], wanted: string) =>
  tags.flatMap(({ name, property, content }) => ((name ?? property) === wanted ? [content] : []))
const tagsOf = (path: string, of = corpus) => bibliographicTags(factsOf(of, path))

describe('bibliographicTags(facts)', () => {
  it('make the review one record, with its editors, its date and its whole text', () => {
    const tags = tagsOf('')
    expect(values(tags, 'citation_title')).toEqual(['Tea: How tea is made'])
    expect(values(tags, 'citation_author')).toEqual(['Rikyū, Sen no', 'Tea board,'])
    expect(values(tags, 'citation_publication_date')).toEqual(['2026/01/31'])
    expect(values(tags, 'citation_public_url')).toEqual(['https://tea.internal/'])
    expect(values(tags, 'citation_fulltext_html_url')).toEqual(['https://tea.internal/read/'])
    expect(values(tags, 'citation_reference')).toEqual([])
  })

  it('make a section a chapter of it, which cites the works of its text', () => {
    const tags = tagsOf('s/1.1/')
    expect(values(tags, 'citation_title')[0]).toContain('Green tea')
    expect(values(tags, 'citation_inbook_title')[0]).toContain('Tea')
    expect(values(tags, 'citation_fulltext_html_url')).toEqual(['https://tea.internal/s/1.1/'])
    expect(values(tags, 'citation_reference')).toEqual([
      'citation_title=The book of tea; citation_author=Okakura, K.; citation_publication_date=1906',
      'citation_author=Tea board; citation_publication_date=1999',
    ])
  })

  it('describe every other page in Dublin Core alone', () => {
    for (const path of ['r/water-temperature/', 'ref/1/', 'refs/', 'm/water/']) {
      const tags = tagsOf(path)
      expect(values(tags, 'citation_title'), path).toEqual([])
      expect(values(tags, 'DC.identifier'), path).toEqual([`https://tea.internal/${path}`])
      expect(values(tags, 'DC.creator'), path).toEqual(['Rikyū, Sen no', 'Tea board,'])
      expect(values(tags, 'DC.rights'), path).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
    }
  })

  it('take the page of a work for ours, and name the work', () => {
    const tags = tagsOf('ref/1/')
    expect(values(tags, 'DC.title')).toEqual(['A page'])
    expect(values(tags, 'citation_reference')[0]).toContain('citation_title=The book of tea')
    expect(values(tagsOf('r/water-temperature/'), 'DC.title')[0]).toContain('95')
  })

  it("end with a tag that names all authors, of which a reader's view shows the last", () => {
    for (const path of ['', 's/1/', 'read/', 'about/', 'ref/1/', 'r/water-temperature/']) {
      const all = [...tagsOf(path), ...openGraphTags(factsOf(corpus, path))]
      const shown = all.filter(({ name = '', property = '' }) =>
        [name, property].some(one => /^(dc[.:]creator|author)$/i.test(one)),
      )
      expect(shown.at(-1)?.content, path).toBe('Sen no Rikyū and Tea board')
      expect(shown.at(-1)?.property, path).toBe('dc:creator')
    }
  })

  it('keep the fields of a work apart, whatever is in its title', async () => {
    const odd = edit(tea, 'data/references.yaml', 'title: The book of tea', 'title: Tea; or coffee')
    const tags = tagsOf('ref/1/', (await load(odd)).corpus)
    expect(values(tags, 'citation_reference')[0]?.split('; ')[0]).toBe('citation_title=Tea, or coffee')
  })

  it('have no empty content, and no editors where there are none', () => {
    for (const path of ['', 's/1/', 'r/slope-of-dry-sand/', 'about/']) {
      const tags = tagsOf(path, bare)
      expect(tags.filter(({ content }) => content === '')).toEqual([])
      for (const name of ['citation_author', 'DC.creator', 'author', 'citation_reference'])
        expect(values(tags, name), `${path} ${name}`).toEqual([])
    }
  })
})

describe('openGraphTags(facts)', () => {
  it('show the title, the address and the description, and call only a section an article', () => {
    const tags = openGraphTags(factsOf(corpus, 's/1.1/'))
    expect(tags.map(({ property }) => property)).toEqual([
      'og:title',
      'og:type',
      'og:url',
      'og:site_name',
      'og:description',
      'og:locale',
      'article:author',
      'article:author',
      'og:image',
      'og:image:width',
      'og:image:height',
      'og:image:alt',
    ])
    expect(values(tags, 'og:image')).toEqual(['https://tea.internal/assets/card.png'])
    expect(values(tags, 'og:type')).toEqual(['article'])
    expect(values(tags, 'og:url')).toEqual(['https://tea.internal/s/1.1/'])
    for (const path of ['', 'refs/', 'ref/1/', 'r/water-temperature/'])
      expect(values(openGraphTags(factsOf(corpus, path)), 'og:type'), path).toEqual(['website'])
  })

  it('write the language as a locale', () => {
    const british = { ...corpus, review: { ...corpus.review, language: 'en-GB' } }
    expect(values(openGraphTags(factsOf(british, '')), 'og:locale')).toEqual(['en_GB'])
  })
})
