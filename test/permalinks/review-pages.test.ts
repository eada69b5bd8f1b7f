import { describe, expect, it } from 'vitest'
import { changesIn } from '../../src/core/permalinks/changes.ts'
import { departures } from '../../src/core/permalinks/standing.ts'
import { feedOf } from '../../src/outputs/exports/feed.ts'
import { pasts } from '../../src/outputs/wordings/past.ts'
import { changedSections } from '../../src/site/context/changes.ts'
import { type Files, load, problemsOf, release, tea } from './support/review.ts'

const page = (text: string): string => `---\ntitle: Methods\ndescription: How we brewed.\n---\n\n${text}\n`
const [first, second] = ['Leaves are weighed on scales of brass.', 'The pot is warmed before the leaves go in.']
const published = await release({ ...tea, 'content/pages/methods.mdx': page(`${first}\n\n${second}`) })

/** The review with other pages than it published, and with what its redirects say of that. */
const now = (pages: Files, redirects = ''): Files => {
  const { 'content/pages/methods.mdx': _, ...rest } = published
  return { ...rest, ...pages, ...(redirects ? { 'data/redirects.yaml': redirects } : {}) }
}

describe('a published page of a review', () => {
  it('has an address for itself and for each of its paragraphs', async () => {
    const { corpus } = await load(published)
    expect(corpus.publication.ledger.get('methods/')?.kind).toBe('review-page')
    expect([...corpus.publication.ledger.keys()].filter(path => path.startsWith('methods/'))).toEqual([
      'methods/',
      'methods/#p1',
      'methods/#p2',
    ])
  })

  it('keeps the anchors of its paragraphs when one is put before them', async () => {
    const { corpus } = await load(now({ 'content/pages/methods.mdx': page(`Tea first.\n\n${first}\n\n${second}`) }))
    expect(corpus.pages[0]?.blocks.map(({ anchor }) => anchor)).toEqual(['p3', 'p1', 'p2'])
  })

  it('is not taken away without a word', async () => {
    expect(await problemsOf(now({}))).toEqual([
      expect.stringMatching(/^permalink\/gone: `methods\/` was published in edition 1\.0\.0/),
    ])
  })

  it('is withdrawn with the reason, and its words stay to be read', async () => {
    const gone = now({}, 'withdrawn: [{address: methods/, why: We brew otherwise.}]')
    expect(await problemsOf(gone)).toEqual([])
    const { corpus } = await load(await release(gone))
    expect(departures(corpus).get('methods/')?.why).toBe('We brew otherwise.')
    expect(pasts(corpus).get('methods/')?.[0]?.wordings[0]?.words).toContainEqual(['title', 'Methods'])
  })

  it('takes its paragraphs along when it gets another name', async () => {
    const renamed = now(
      { 'content/pages/brewing.mdx': page(`${second}\n\n${first}`) },
      'moved: [{from: methods/, to: brewing/, why: A better name.}]',
    )
    expect(await problemsOf(renamed)).toEqual([])
    const { corpus } = await load(renamed)
    expect(corpus.pages[0]?.blocks.map(({ anchor }) => anchor)).toEqual(['p2', 'p1'])
    expect(departures(corpus).get('methods/#p2')?.to).toBe('brewing/#p2')
  })

  it('may become a section, and a section a page', async () => {
    const { 'content/2.mdx': text = '', ...others } = now({})
    const listed = others['data/review.yaml']?.replace(
      'title: Water}',
      'title: Water}\n  - {number: methods, title: Methods}',
    )
    const files = {
      ...others,
      'content/2.mdx': text,
      'content/methods.mdx': `${first}\n\n${second}\n`,
      'data/review.yaml': listed ?? '',
      'data/redirects.yaml': 'moved: [{from: methods/, to: s/methods/, why: It is part of the text.}]',
    }
    expect(await problemsOf(files)).toEqual([])
    const { corpus } = await load(files)
    expect(departures(corpus).get('methods/#p1')?.to).toBe('s/methods/#p1')
  })

  it('is told of by its name in the change log, the feed and the page of changes', async () => {
    const changed = await release(now({ 'content/pages/methods.mdx': page(`${first}\n\nThe pot is cold.`) }))
    expect(changed['CHANGELOG.md']).toContain('Text of page methods: changed paragraph 2.')
    const { corpus } = await load(changed)
    expect(feedOf(corpus)).toContain('Text changed in Methods.')
    const latest = corpus.publication.editions.at(-1)?.version ?? ''
    const { ledger, redirects } = corpus.publication
    expect(changedSections(corpus, changesIn(ledger, redirects, latest))).toMatchObject([
      { name: 'Methods', isThere: true },
    ])
  })
})
