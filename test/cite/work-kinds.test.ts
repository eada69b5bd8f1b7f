import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { kindOf } from '../../src/core/kinds/kinds.ts'
import { bibtex } from '../../src/outputs/cite/bibtex.ts'
import { citables } from '../../src/outputs/cite/citables.ts'
import { ris } from '../../src/outputs/cite/ris.ts'
import { type CitableKind, workTerms } from '../../src/outputs/cite/work-kinds.ts'
import { jsonLd } from '../../src/outputs/metadata/json-ld.ts'
import { signposts } from '../../src/outputs/metadata/links.ts'
import { bibliographicTags, openGraphTags } from '../../src/outputs/metadata/tags.ts'
import { corpusOf, reviews } from '../exports/support/reviews.ts'
import { factsOf } from '../metadata/support/facts.ts'

const corpus = await corpusOf(reviews.own)
const all = [...citables(corpus).values()]

/** What everything that tells the kind of a page calls it. */
function told(kind: CitableKind) {
  const one = all.find(citable => citable.kind === kind)
  if (!one) throw new Error(`the review has no ${kind}`)
  const facts = factsOf(corpus, one.path)
  const tags = bibliographicTags(facts).map(({ name }) => name)
  return {
    csl: one.item.type,
    bibtex: /^@(\w+)/.exec(bibtex([one.item]))?.[1],
    ris: /^TY {2}- (\w+)/.exec(ris([one.item]))?.[1],
    jsonLd: JSON.parse(jsonLd(facts))['@type'],
    signposts: signposts(facts).flatMap(({ rel, href }) => (rel === 'type' ? href.split('/').at(-1) : [])),
    openGraph: openGraphTags(facts).find(({ property }) => property === 'og:type')?.content,
    isChapterInTags: tags.includes('citation_inbook_title'),
  }
}

describe('all formats say the same of', () => {
  it('a section: a chapter', () => {
    expect(told('section')).toEqual({
      csl: 'chapter',
      bibtex: 'incollection',
      ris: 'CHAP',
      jsonLd: 'Chapter',
      signposts: ['Chapter'],
      openGraph: 'article',
      isChapterInTags: true,
    })
  })

  it('the data: a data set', () => {
    expect(told('data set')).toMatchObject({
      csl: 'dataset',
      ris: 'DATA',
      jsonLd: 'Dataset',
      signposts: ['AboutPage', 'Dataset'],
      isChapterInTags: false,
    })
  })

  it('the whole: a page of the web that is a scholarly article', () => {
    expect(told('review')).toMatchObject({
      csl: 'webpage',
      bibtex: 'misc',
      ris: 'ELEC',
      jsonLd: 'ScholarlyArticle',
      signposts: ['AboutPage', 'ScholarlyArticle'],
      openGraph: 'website',
    })
  })

  it('any other part: a page of the web', () => {
    const apart: CitableKind[] = ['section', 'data set', 'review', 'work']
    const others = [...new Set(all.map(({ kind }) => kind))].filter(kind => !apart.includes(kind))
    expect(others.length).toBeGreaterThan(5)
    for (const kind of others)
      expect(told(kind), kind).toEqual({
        csl: 'webpage',
        bibtex: 'misc',
        ris: 'ELEC',
        jsonLd: 'WebPage',
        signposts: ['WebPage'],
        openGraph: 'website',
        isChapterInTags: false,
      })
  })
})

describe('a kind of work', () => {
  it('that a bibliography may have is known to every format', () => {
    const schema = z.toJSONSchema(kindOf('references').schema([]), { io: 'input' })
    const types = z.object({ type: z.object({ enum: z.string().array() }) }).parse(schema.properties).type.enum
    expect(Object.keys(workTerms)).toEqual(expect.arrayContaining(types))
    expect(types).toContain('chapter')
  })
})
