import { beforeAll, describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import type { Lettered } from '../../src/core/words/alphabet.ts'
import { authorsAToZ, type ListedName, namesAToZ } from '../../src/outputs/search/names.ts'
import { listedNames, searchEntries } from '../../src/site/context/search.ts'
import { reviewCorpus } from './support/review.ts'

let corpus: Corpus
let names: Lettered<ListedName>[]

beforeAll(async () => {
  corpus = await reviewCorpus()
  names = listedNames(corpus)
})

const listed = (letters: Lettered<ListedName>[]) => letters.flatMap(({ items }) => items)

describe('namesAToZ(entries)', () => {
  it('needs no entries of works and quantities, which have no names of their own', () => {
    expect(names).toEqual(namesAToZ(corpus, searchEntries(corpus)))
  })

  it('lists everything that has a name', () => {
    const paths = new Set(listed(names).flatMap(({ links }) => links.map(({ path }) => path)))
    const { materials, techniques, terms, charts, figures } = corpus.records
    const count = [materials, techniques, terms, charts, figures, corpus.records.tables].flat().length
    const values = corpus.vocabulary.facets.flatMap(facet => facet.values).length
    expect(paths.size).toBe(count + values + corpus.sections.length)
  })

  it('has the letters in their order, each once, and no empty name', () => {
    const letters = names.map(({ letter }) => letter)
    expect(letters).toEqual([...new Set(letters)].sort())
    expect(listed(names).filter(({ name, links }) => name === '' || links.length === 0)).toEqual([])
  })

  it('finds a thing under each of its names, plurals and hyphens aside', () => {
    const find = (name: string) => listed(names).find(entry => entry.name === name)
    expect(find('PIB')?.links.map(({ path }) => path)).toEqual(['glossary/#kib', 'system/kib/'])
    expect(find('PIBs')).toBeUndefined()
  })

  it('says which is which where a name is that of several things of one sort', () => {
    const labels = listed(names).map(({ links }) => links.map(({ label }) => label))
    expect(labels.some(all => all.some(label => label.includes(': ')))).toBe(true)
    expect(labels.filter(all => new Set(all).size < all.length)).toEqual([])
  })

  it('puts a name under its first letter', () => {
    const letter = names.find(({ items }) => items.some(({ name }) => name === 'α-manganese dioxide'))
    expect(letter?.letter).toBe('M')
  })
})

describe('authorsAToZ(corpus)', () => {
  it('lists every author with every work', () => {
    const authors = authorsAToZ(corpus, work => `ref/${work}/`)
    const count = corpus.records.references.reduce((sum, { author }) => sum + author.length, 0)
    const links = listed(authors).reduce((sum, entry) => sum + entry.links.length, 0)
    // A work may print an author twice.
    expect(links).toBeGreaterThan(count - 10)
    expect(links).toBeLessThanOrEqual(count)
  })

  it('keeps names apart that differ in a letter', () => {
    expect(new Set(listed(authorsAToZ(corpus, String)).map(({ name }) => name)).size).toBe(
      new Set(
        corpus.records.references.flatMap(({ author }) =>
          author.map(one => ('literal' in one ? one.literal : [one.family, one.given].filter(Boolean).join(', '))),
        ),
      ).size,
    )
  })
})
