import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentHash } from '../../src/core/permalinks/content.ts'
import { matchParagraphs } from '../../src/core/permalinks/match.ts'
import { printSketch, readSketch, sketchOf, wordHashes } from '../../src/core/permalinks/sketch.ts'

/** Words as a text of one field has them: a few in every sentence, many that are rare. */
const common = 'the of and in with that was were electrode during sodium which from phase into were than'.split(' ')
/** As in a text, a word is one of the few that stand everywhere, one of its topic, or a rare one. */
const rare = fc.oneof(
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 60 }).map(n => `topic${n}`) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 5000 }).map(n => `word${n}`) },
)
const paragraph = fc
  .tuple(
    fc.uniqueArray(rare, { minLength: 20, maxLength: 70 }),
    fc.array(fc.constantFrom(...common), { minLength: 20, maxLength: 50 }),
  )
  .map(([rare, common]) => rare.flatMap((word, at) => [word, common[at] ?? []].flat()).join(' '))
const text = fc.uniqueArray(paragraph, { minLength: 2, maxLength: 12 })

const published = (paragraphs: string[]) =>
  paragraphs.map(text => ({ hash: contentHash(text), sketch: readSketch(printSketch(sketchOf(text))) ?? [] }))
const present = (paragraphs: string[]) => paragraphs.map(text => ({ hash: contentHash(text), words: wordHashes(text) }))
const match = (before: string[], now: string[]) => matchParagraphs(published(before), present(now))

/** A paragraph with a share of its words, chosen by numbers from 0 to 1, replaced by words that stand nowhere else. */
function edited(paragraph: string, chosen: readonly number[], most: number): string {
  const words = paragraph.split(' ')
  const order = words
    .map((_, at) => at)
    .sort((a, b) => (chosen[a % chosen.length] ?? 0) - (chosen[b % chosen.length] ?? 0) || a - b)
  for (const at of order.slice(0, Math.floor(words.length * most))) words[at] = `fresh${at}`
  return words.join(' ')
}

const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 120, maxLength: 120 })
const runs = { numRuns: 300 }

describe('matchParagraphs(published, present)', () => {
  it('knows every paragraph of an unchanged text', () => {
    fc.assert(
      fc.property(text, paragraphs => {
        expect(match(paragraphs, paragraphs)).toEqual(paragraphs.map((_, at) => at))
      }),
      runs,
    )
  })

  it('follows paragraphs that were moved', () => {
    fc.assert(
      fc.property(
        text.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, moved]) => {
          expect(match(all, moved)).toEqual(moved.map(paragraph => all.indexOf(paragraph)))
        },
      ),
      runs,
    )
  })

  it('knows paragraphs of which a third of the words were changed, moved or not', () => {
    const property = fc.property(text, chances, fc.boolean(), (all, chosen, turned) => {
      const order = all.map((_, at) => at)
      if (turned) order.reverse()
      const now = order.map(at => edited(all[at] as string, chosen, 1 / 3))
      expect(match(all, now)).toEqual(order)
    })
    fc.assert(property, runs)
  })

  it('gives an inserted paragraph no old one, and leaves the others theirs', () => {
    const property = fc.property(text, paragraph, fc.nat(), (all, fresh, where) => {
      fc.pre(!all.includes(fresh))
      const at = where % (all.length + 1)
      const now = [...all.slice(0, at), fresh, ...all.slice(at)]
      expect(match(all, now)).toEqual(
        [...all.keys()]
          .flatMap(old => (old === at ? [null, old] : [old]))
          .concat(at === all.length ? [null as never] : []),
      )
    })
    fc.assert(property, runs)
  })

  it('leaves the others theirs where one was deleted', () => {
    const property = fc.property(text, fc.nat(), (all, where) => {
      const at = where % all.length
      const now = all.filter((_, index) => index !== at)
      expect(match(all, now)).toEqual([...all.keys()].filter(old => old !== at))
    })
    fc.assert(property, runs)
  })

  it('gives one half of a split paragraph its old one, the other none', () => {
    const property = fc.property(
      text,
      fc.nat(),
      fc.double({ min: 0.25, max: 0.75, noNaN: true }),
      (all, where, cut) => {
        const at = where % all.length
        const words = (all[at] as string).split(' ')
        const end = Math.round(words.length * cut)
        const halves = [words.slice(0, end).join(' '), words.slice(end).join(' ')]
        const found = match(
          all,
          all.flatMap((paragraph, index) => (index === at ? halves : [paragraph])),
        )
        expect(found.filter(old => old === at)).toHaveLength(1)
        expect(found.filter(old => old === null)).toHaveLength(1)
        expect([found[at], found[at + 1]]).toContain(at)
      },
    )
    fc.assert(property, runs)
  })

  it('gives each published paragraph to one present one at most, whatever the texts', () => {
    const property = fc.property(text, text, (before, now) => {
      const found = match(before, now).filter(old => old !== null)
      expect(new Set(found).size).toBe(found.length)
    })
    fc.assert(property, runs)
  })

  it('keeps repeated paragraphs in their order', () => {
    expect(match(['a b', 'a b', 'c d'], ['a b', 'c d', 'a b'])).toEqual([0, 2, 1])
  })
})

describe('a sketch', () => {
  it('comes back from its text', () => {
    fc.assert(
      fc.property(paragraph, text => {
        expect(readSketch(printSketch(sketchOf(text)))).toEqual(sketchOf(text))
      }),
    )
  })

  it('is not read from other text', () => {
    expect(readSketch('volume-expansion of tin')).toBeNull()
    expect(readSketch('~abcde')).toBeNull()
  })

  it('never changes its hashes, since ledgers hold them', () => {
    expect(printSketch(sketchOf('Tin swells by 420 % when sodium enters it, 锡.'))).toMatchInlineSnapshot(
      `"~HatUPn2_hj6ZSsSO4HQ"`,
    )
  })
})
