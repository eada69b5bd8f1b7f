import { describe, expect, it } from 'vitest'
import { diskEffects, type ReadEffects } from '../../src/core/corpus/effects.ts'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { kinds } from '../../src/core/kinds/kinds.ts'
import type { Kind } from '../../src/core/kinds/types.ts'
import { currentAddresses } from '../../src/core/permalinks/addresses.ts'
import { loadReview } from '../../src/packs/index.ts'
import { planRelease } from '../../src/tools/release/plan.ts'
import { corpusOf, dataTexts, everyReview, reviews } from './support/reviews.ts'

const formats = ['csv', 'json'] as const

/** A review in whose folder `data` published files stand in the place of those of their kinds. */
function withFiles(root: string, files: ReadonlyMap<string, string>): ReadEffects {
  const disk = diskEffects(root)
  const replaced = new Set([...files.keys()].map(name => name.replace(/\..*/, '')))
  const isReplaced = (name: string) => replaced.has(name.replace(/\/$|\..*/, ''))
  return {
    async list(folder) {
      const names = await disk.list(folder)
      return folder === 'data' ? [...(names ?? []).filter(name => !isReplaced(name)), ...files.keys()] : names
    },
    async read(file) {
      const text = files.get(file.replace(/^data\//, ''))
      return text === undefined ? disk.read(file) : new TextEncoder().encode(text)
    },
  }
}

/** What a review says with files of some kinds put back as it publishes them. */
async function putBack(root: string, before: Corpus, of: readonly Kind[], format: string) {
  // Of a kind that few reviews have the others publish nothing.
  const names = new Set(of.map(kind => `${kind}.${format}`))
  return loadReview(root, withFiles(root, dataTexts(before, names)))
}

/** The records as they are typed, and every address with the hash by which an edition knows whether it changed. */
function comparable(corpus: Corpus, of: readonly Kind[]) {
  return {
    records: Object.fromEntries(of.map(kind => [kind, corpus.records[kind]])),
    addresses: [...currentAddresses(corpus)],
  }
}

const places = (problems: readonly { file: string; line: number; message: string }[]): string[] =>
  problems.map(({ file, line, message }) => `${file}:${line} ${message}`)

const small = Object.entries(everyReview).filter(([name]) => name !== 'own')

describe.each(small)('what the review %s publishes, put back as a data file', async (_name, root) => {
  const before = await corpusOf(root)

  it.each(kinds.flatMap(kind => formats.map(format => [kind, format] as const)))(
    'gives the same %s from %s',
    async (kind, format) => {
      const { corpus: after, problems } = await putBack(root, before, [kind], format)
      expect(places(problems)).toEqual([])
      expect(after && comparable(after, [kind])).toEqual(comparable(before, [kind]))
    },
  )
})

describe.each(formats)('every kind of this review, put back as %s', async format => {
  const before = await corpusOf(reviews.own)
  const { corpus: after, problems } = await putBack(reviews.own, before, kinds, format)

  it.each(kinds)('gives the same %s', kind => {
    expect(places(problems)).toEqual([])
    expect(after?.records[kind]).toEqual(before.records[kind])
  })

  it('lets a release say that nothing has changed', () => {
    const plan = (corpus: Corpus | null) => {
      if (!corpus) return 'no review'
      try {
        return planRelease(corpus, { version: null, date: null, summary: null }).changes
      } catch (error) {
        return (error as Error).message
      }
    }
    expect(plan(after)).toEqual(plan(before))
    expect(after && [...currentAddresses(after)]).toEqual([...currentAddresses(before)])
  })
})
