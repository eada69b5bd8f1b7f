import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diskEffects, type ReadEffects } from '../../src/core/corpus/effects.ts'
import { forgetful, LastReading, type Memory } from '../../src/core/corpus/memory.ts'
import { currentAddresses } from '../../src/core/permalinks/addresses.ts'
import { loadReview } from '../../src/packs/index.ts'
import { edit, tea } from '../permalinks/support/review.ts'
import { fixtures, inMemory, variant } from './support/overlay.ts'

const base = join(fixtures, 'base')
/** Reviews that differ from one another in a few files: sound ones, and one for each thing that may be wrong. */
const reviews: [string, ReadEffects][] = [
  ['base', diskEffects(base)],
  ...['bad', 'sound'].flatMap(kind =>
    readdirSync(join(fixtures, kind)).map((name): [string, ReadEffects] => [
      `${kind}/${name}`,
      variant(join(fixtures, kind, name)),
    ]),
  ),
]

/** All that came of reading a review, without what only this reading has. */
async function read([name, effects]: [string, ReadEffects], memory: Memory) {
  const { corpus, problems, named } = await loadReview(join(fixtures, name), effects, { memory })
  const said = corpus && [corpus.review, corpus.records, corpus.texts, corpus.images, corpus.publication.lost]
  return { problems, said, addresses: corpus && currentAddresses(corpus), words: named?.words }
}

const fresh = new Map<string, ReturnType<typeof read>>()
const freshly = (review: [string, ReadEffects]) => {
  const known = fresh.get(review[0]) ?? read(review, forgetful)
  fresh.set(review[0], known)
  return known
}

describe('a review that is read again with what the last reading left', () => {
  it('is what it is when it is read for the first time, whatever it was before', async () => {
    const any = fc.array(fc.constantFrom(...reviews), { minLength: 2, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(any, async edits => {
        const memory = new LastReading()
        for (const review of edits) {
          memory.begin()
          expect(await read(review, memory)).toEqual(await freshly(review))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('is searched again where a setting says what is searched for', async () => {
    const typed = edit(tea, 'content/2.mdx', /\n*$/, '\n\nIt boils at 95 °C.\n')
    const manual = edit(typed, 'data/review.yaml', /^/, 'manual: true\n')
    const memory = new LastReading()
    const codes: string[][] = []
    for (const files of [manual, typed, manual]) {
      memory.begin()
      const { problems } = await loadReview('.', inMemory(files), { memory })
      codes.push(problems.map(({ code }) => code))
    }
    expect(codes).toEqual([[], ['quantity/typed'], []])
  })

  it('has the same records of files that are the same', async () => {
    const memory = new LastReading()
    const load = () => loadReview(base, diskEffects(base), { memory })
    const { corpus: first } = await load()
    memory.begin()
    const { corpus } = await load()
    expect(corpus?.records.findings.length).toBeGreaterThan(0)
    expect(corpus?.records.findings.every((finding, at) => finding === first?.records.findings[at])).toBe(true)
  })
})

describe('what a reading leaves to the next', () => {
  const counter = () => {
    let made = 0
    return () => ++made
  }

  it('is what was made of the very same, and nothing else', () => {
    const [memory, make] = [new LastReading(), counter()]
    expect(memory.recall('a', ['text'], make)).toBe(1)
    expect(memory.recall('a', ['text'], make)).toBe(1)
    memory.begin()
    expect(memory.recall('a', ['text'], make)).toBe(1)
    expect(memory.recall('a', ['other'], make)).toBe(2)
    expect(memory.recall('b', ['text'], make)).toBe(3)
    expect(memory.recall('b', ['text', 1], make)).toBe(4)
  })

  it('is forgotten when a whole reading has not asked for it', () => {
    const [memory, make] = [new LastReading(), counter()]
    memory.recall('a', [], make)
    memory.begin()
    memory.begin()
    expect(memory.recall('a', [], make)).toBe(2)
  })

  it('is remembered with what it was asked for by, and by nothing else', () => {
    const [memory, make] = [new LastReading(), counter()]
    const outer = (text: string) => memory.recall('outer', [text], () => memory.recall('inner', [], make))
    outer('text')
    for (let reading = 0; reading < 3; reading++) {
      memory.begin()
      expect(outer('text')).toBe(1)
    }
    memory.begin()
    expect(outer('other')).toBe(1)
    memory.begin()
    memory.begin()
    expect(outer('other')).toBe(2)
  })

  it('is nothing that had something to report, which is reported again', () => {
    const memory = new LastReading()
    const told: string[] = []
    const report = (_code: string, _place: object, message: string) => void told.push(message)
    for (let reading = 0; reading < 2; reading++) {
      memory.begin()
      memory.recallSound('a', [], report, tell => tell('file/empty', { file: 'a', line: 1, column: 1 }, 'Empty.'))
    }
    expect(told).toEqual(['Empty.', 'Empty.'])
  })
})
