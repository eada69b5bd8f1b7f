import { describe, expect, it } from 'vitest'
import { printLost, readLost } from '../../src/core/permalinks/keep.ts'
import { departures, historyOf, storyOf } from '../../src/core/permalinks/standing.ts'
import { edit, type Files, load, problemsOf, release, renumbered, tea } from './support/review.ts'

const words = (topic: string) =>
  Array.from({ length: 30 }, (_, at) => `${topic}${String.fromCharCode(97 + (at % 26))}${at > 25 ? 'z' : ''}`).join(' ')
const [one, two, three, four, five] = ['assam', 'bergamot', 'ceylon', 'darjeeling', 'earl'].map(words) as [
  string,
  string,
  string,
  string,
  string,
]
const tail =
  '\n\nWater, <Chem f="H2O"/>, boils a little later; see <Sec n="1.1"/>.\n\n<Chart id="temperatures"/>\n\n<Pathway id="water-boils"/>\n'

const withText = (files: Files, ...paragraphs: string[]): Files => ({
  ...files,
  'content/2.mdx': paragraphs.join('\n\n') + tail,
})

/** The anchors of section 2 in the order of its text, by the first letters of its paragraphs, and where lost ones stand. */
async function anchors(files: Files) {
  const { corpus } = await load(files)
  const blocks = corpus.section('2')?.blocks.filter(({ anchor }) => /^p\d/.test(anchor)) ?? []
  const lost = corpus.publication.lost.get('2') ?? []
  return {
    text: blocks.map(({ anchor, text }) => `${anchor} ${text.slice(0, 2)}`).join(', '),
    lost: lost.map(({ anchor, at, to, edition }) => [anchor, at, to, edition].join(' ')),
  }
}

const first = await release(withText(tea, one, two, three))

describe('what the ledger says of a lost paragraph', () => {
  const places = [null, 'p5', 'p12']
  const addresses = [null, 's/2/#p1', 's/3.2/#p7']

  it.each(places.flatMap(at => addresses.map(to => ({ at, to }))))('is read back as it was written: %o', lost => {
    expect(readLost(printLost(lost))).toEqual(lost)
  })

  it('is in words that a curator can read', () => {
    expect(printLost({ at: 'p5', to: null })).toBe('at p5')
    expect(printLost({ at: 'p5', to: 's/3.2/#p7' })).toBe('at p5 to s/3.2/#p7')
    expect(printLost({ at: null, to: 's/3.2/#p7' })).toBe('to s/3.2/#p7')
  })
})

describe('keepAnchors(sections, ledger)', () => {
  it('numbers paragraphs in their order where nothing is published', async () => {
    expect((await anchors(withText(tea, two, one))).text).toBe('p1 be, p2 as, p3 Wa')
  })

  it('keeps each anchor with its paragraph when paragraphs are put between, and counts on', async () => {
    expect((await anchors(withText(first, four, one, two, five, three))).text).toBe(
      'p5 da, p1 as, p2 be, p6 ea, p3 ce, p4 Wa',
    )
  })

  it('keeps them when paragraphs change places and words', async () => {
    const edited = one
      .split(' ')
      .map((word, at) => (at % 3 === 0 ? `new${at}` : word))
      .join(' ')
    expect((await anchors(withText(first, three, edited, two))).text).toBe('p3 ce, p1 ne, p2 be, p4 Wa')
  })

  it('lets the anchor of a deleted paragraph stand with the next one', async () => {
    expect(await anchors(withText(first, one, three))).toEqual({ text: 'p1 as, p3 ce, p4 Wa', lost: ['p2 p3  '] })
  })

  it('lets that of a paragraph that was joined to another one stand there', async () => {
    expect(await anchors(withText(first, `${one} ${two}`, three))).toEqual({
      text: 'p1 as, p3 ce, p4 Wa',
      lost: ['p2 p1 s/2/#p1 '],
    })
  })

  it('finds a paragraph that went to another section', async () => {
    const files = { ...withText(first, one, three), 'content/1.1.mdx': `${tea['content/1.1.mdx']}\n\n${two}\n` }
    expect((await anchors(files)).lost).toEqual(['p2 p3 s/1.1/#p3 '])
  })

  it('follows it when it goes from there as well, and forgets it with its section', async () => {
    const there = { ...withText(first, one, three), 'content/1.1.mdx': `${tea['content/1.1.mdx']}\n\n${two}\n` }
    const second = await release(there)
    expect((await anchors(second)).lost).toEqual(['p2 p3 s/1.1/#p3 1.0.1'])
    const third = await release({ ...second, 'content/1.1.mdx': tea['content/1.1.mdx'] ?? '' })
    expect((await anchors(third)).lost).toEqual(['p2 p3 s/1.1/#p2 1.0.1'])
  })

  it('never gives a number twice, and follows a lost anchor when its neighbour goes too', async () => {
    const second = await release(withText(first, one, three))
    const third = await release(withText(second, one, four))
    expect(await anchors(third)).toEqual({ text: 'p1 as, p5 da, p4 Wa', lost: ['p2 p4  1.0.1', 'p3 p4  1.0.2'] })
  })

  it('gives a paragraph that comes back word by word its anchor again', async () => {
    const second = await release(withText(first, one, three))
    expect((await anchors(withText(second, one, three, two))).text).toBe('p1 as, p3 ce, p2 be, p4 Wa')
  })

  it('gives it to one paragraph only when the same one comes back twice', async () => {
    const second = await release(withText(first, one, three))
    expect((await anchors(withText(second, one, three, two, two))).text).toBe('p1 as, p3 ce, p2 be, p5 be, p4 Wa')
  })

  it('takes a lost paragraph for one that went elsewhere only where its words are new', async () => {
    const twice = { ...withText(tea, one, two, three), 'content/1.1.mdx': `${tea['content/1.1.mdx']}\n\n${two}\n` }
    const published = await release(twice)
    expect((await anchors(withText(published, one, three))).lost).toEqual(['p2 p3  '])
  })

  it('writes into the ledger where a lost paragraph stands and where its words went, and reads the same again', async () => {
    const there = { ...withText(first, one, three), 'content/1.1.mdx': `${tea['content/1.1.mdx']}\n\n${two}\n` }
    const second = await release(there)
    expect(second['data/permalinks.lock']).toContain('at p3 to s/1.1/#p3')
    const third = await release({ ...second, 'content/1.mdx': `${second['content/1.mdx']}\n\n${five}\n` })
    expect(third['data/permalinks.lock']).toContain('at p3 to s/1.1/#p3')
    expect((await anchors(third)).lost).toEqual(['p2 p3 s/1.1/#p3 1.0.1'])
  })

  it('renames the anchors of uses along with their paragraphs', async () => {
    const { corpus } = await load(withText(first, four, one, two, three))
    expect(corpus.section('2')?.uses.find(({ component }) => component === 'Sec')?.anchor).toBe('p4')
  })

  it('makes no problem of whatever happens to paragraphs and views', async () => {
    const files = edit(withText(first, five), 'content/2.mdx', '<Chart id="temperatures"/>\n\n', '')
    expect(
      await problemsOf({ ...files, 'content/1.mdx': `${tea['content/1.mdx']}\n\n<Chart id="temperatures"/>\n` }),
    ).toEqual([])
  })
})

describe('a section that has another number since', () => {
  const text = (...paragraphs: string[]): Files => ({
    ...tea,
    'content/1.1.mdx': `${tea['content/1.1.mdx']}\n\n${paragraphs.join('\n\n')}\n`,
  })
  const withEnd = (files: Files, ...paragraphs: string[]): Files => ({
    ...files,
    'content/3.mdx': `${tea['content/1.1.mdx']}\n\n${paragraphs.join('\n\n')}\n`,
  })
  const told = async (files: Files) => {
    const { corpus, problems } = await load(files)
    expect(problems).toEqual([])
    return {
      text: corpus
        .section('3')
        ?.blocks.map(({ anchor, text }) => `${anchor} ${text.slice(0, 2)}`)
        .join(', '),
      left: (corpus.publication.lost.get('1.1') ?? []).map(({ anchor, at, to }) => `${anchor} ${at} ${to}`),
      lost: corpus.publication.lost.get('3'),
      goes: [...departures(corpus).values()]
        .filter(({ path }) => path.startsWith('s/1.1/'))
        .map(({ path, to }) => `${path} ${to}`),
    }
  }

  it('keeps the numbers of its paragraphs, in whatever order they stand', async () => {
    const published = await release(text(one, two))
    const { text: now, left } = await told(withEnd(renumbered(published), two, four, one))
    expect(now).toBe('p1 To, p2 It, p4 be, p5 da, p3 as')
    expect(left).toEqual(['p1 null s/3/#p1', 'p2 null s/3/#p2', 'p3 null s/3/#p3', 'p4 null s/3/#p4'])
  })

  it('tells where each of them went, and which was cut', async () => {
    const published = await release(text(one, two, three))
    const moved = { ...withEnd(renumbered(published), two), 'content/1.mdx': `${tea['content/1.mdx']}\n\n${three}\n` }
    const { text: now, goes, lost } = await told(moved)
    expect(now).toBe('p1 To, p2 It, p4 be')
    expect(lost).toEqual([])
    expect(goes).toEqual([
      's/1.1/#p1 s/3/#p1',
      's/1.1/#p2 s/3/#p2',
      's/1.1/#p3 null',
      's/1.1/#p4 s/3/#p4',
      's/1.1/#p5 s/1/#p2',
      's/1.1/ s/3/',
    ])
  })

  it('tells the same after the edition that has it so, and follows what is moved on', async () => {
    const published = await release(text(one, two))
    const second = await release(renumbered(published))
    expect((await told(second)).goes).toEqual((await told(renumbered(published))).goes)
    const third = withEnd(second, two)
    expect((await told(third)).left).toEqual([
      'p1 null s/3/#p1',
      'p2 null s/3/#p2',
      'p3 null s/3/#p4',
      'p4 null s/3/#p4',
    ])
  })

  it('has the story of its paragraphs and its own from before', async () => {
    const published = await release(text(one))
    const changed = edit(renumbered(published), 'content/3.mdx', 'assama', 'keemun')
    const second = await release(changed)
    const { corpus } = await load(second)
    expect(historyOf(corpus, 's/3/#p1')).toMatch(/^1\.0\.0:\w{8}$/)
    expect(historyOf(corpus, 's/3/#p3')).toMatch(/^1\.0\.0:\w{8} 2\.0\.0:\w{8}$/)
    expect(historyOf(corpus, 's/3/')).toMatch(/^1\.0\.0:\w{8} 2\.0\.0:\w{8}$/)
    expect(storyOf(corpus, 's/3/#p3').map(({ path }) => path)).toEqual(['s/1.1/#p3', 's/3/#p3'])
  })
})
