import { beforeAll, describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { isInDoubt, standingOf } from '../../src/core/standing/standing.ts'
import { cardFiles } from '../../src/outputs/cards/files.ts'
import { reviewCorpus } from '../search/support/review.ts'

let corpus: Corpus
let files: Map<string, () => string>
beforeAll(async () => {
  corpus = await reviewCorpus()
  files = new Map(cardFiles(corpus).map(({ name, make }) => [name, make]))
})

/** The cards of a file, by what follows their folder, as a page gets them. */
function cardsOf(name: string): Record<string, string> {
  const self: { atlas?: { cards: Record<string, Record<string, string>> } } = {}
  new Function('self', files.get(name)?.() ?? '')(self)
  return self.atlas?.cards[name] ?? {}
}

const words = (card: string | undefined) => (card ?? '').replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')

describe('the cards of a review', () => {
  it('has one for every term, with its definition', () => {
    expect(Object.keys(cardsOf('glossary'))).toEqual(corpus.records.terms.map(({ id }) => `#${id}`))
    expect(words(cardsOf('glossary')['#sib'])).toContain('sodium ions carry the charge')
  })

  it('has one for every figure and each of its panels', () => {
    const cards = cardsOf('fig')
    expect(words(cards['2/'])).toContain('Sodium in expanded graphite')
    expect(words(cards['2/l'])).toMatch(/^Figure 2l of the article.*cyclic stability of the electrode/)
    expect(Object.keys(cardsOf('table'))).toContain('1/')
  })

  it('has one for every section, material, technique and work', () => {
    expect(Object.keys(cardsOf('s'))).toEqual(corpus.sections.map(({ number }) => `${number}/`))
    expect(Object.keys(cardsOf('m'))).toHaveLength(corpus.records.materials.length)
    expect(Object.keys(cardsOf('technique'))).toHaveLength(corpus.records.techniques.length)
    expect(Object.keys(cardsOf('ref'))).toHaveLength(corpus.records.references.length)
  })

  it('has one for every finding and quantity, in the file of the section that states it', () => {
    for (const { number } of corpus.sections) {
      const { findings, measurements } = corpus.recordsOf(number)
      const ids = [...findings, ...measurements].map(({ id }) => `${id}/`)
      expect(Object.keys(cardsOf(`r-${number}`))).toEqual(ids)
    }
  })

  it('tells of a finding in doubt how it stands', () => {
    const doubted = corpus.records.findings.filter(({ id }) => isInDoubt(standingOf(corpus, 'findings', id)))
    expect(doubted.length).toBeGreaterThan(0)
    for (const { id, section } of doubted)
      expect(cardsOf(`r-${section}`)[`${id}/`]).toMatch(/class="standing is-(contradicted|open)/)
  })

  it('leads with every link to a file of the site or to another site', () => {
    const links = [...files.keys()].flatMap(name =>
      Object.values(cardsOf(name)).flatMap(card => [...card.matchAll(/href="([^"]*)"/g)].map(([, to = '']) => to)),
    )
    expect(links.length).toBeGreaterThan(1000)
    expect(links.filter(to => !/^(https:\/\/|[a-z]+\/([^/]+\/)?index\.html(#|$))/.test(to))).toEqual([])
  })
})
