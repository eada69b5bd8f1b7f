import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadEffects } from '../../src/core/corpus/effects.ts'
import { readCopies } from '../../src/core/corpus/read/copies.ts'
import { copiedFinder } from '../../src/core/sources/copied.ts'
import { copyOf } from '../../src/core/sources/copy.ts'
import { placeOf } from '../../src/core/sources/folded.ts'
import { otherTexts } from '../../src/core/sources/proof.ts'
import { inMemory } from '../corpus/support/overlay.ts'

/** A folder of files in memory. */
const folder = (files: Record<string, string | Uint8Array>): ReadEffects => {
  const inside = Object.fromEntries(Object.entries(files).map(([name, content]) => [`copies/${name}`, content]))
  const { list, read } = inMemory(inside)
  return { list: () => list('copies'), read: file => read(`copies/${file}`) }
}

describe('a folder of copies', () => {
  it('is read by the names of its files, and says what it does not read', async () => {
    const { copies, unread } = await readCopies(
      folder({
        'ref-94.txt': 'A title\n\nWords.',
        'ref-94-preprint.txt': '\ufeff\r\nOther words.\r\n',
        'ref-8.pdf': '%PDF',
        'notes.txt': 'x',
        'ref-2.txt': 'a '.repeat(3 * 1024 * 1024),
        'ref-07.txt': 'x',
        'ref-3.txt': new Uint8Array([0x41, 0xfc, 0x42]),
        'more/ref-1.txt': 'x',
        '.hidden': 'x',
      }),
    )
    expect(copies.map(({ file, ref, title }) => [file, ref, title])).toEqual([
      ['ref-94-preprint.txt', 94, null],
      ['ref-94.txt', 94, 'A title'],
    ])
    expect(unread.map(({ file }) => file)).toEqual([
      'more/',
      'notes.txt',
      'ref-07.txt',
      'ref-2.txt',
      'ref-3.txt',
      'ref-8.pdf',
    ])
  })

  it('hashes a text by its words, however its lines are broken', () => {
    const one = copyOf('ref-1.txt', 1, 'T\n\nOne two\nthree.\n')
    const other = copyOf('ref-1.txt', 1, 'Another title\r\n One  two three.')
    expect(one.sha256).toBe(other.sha256)
    // printf 'One two three.' | sha256sum
    expect(one.sha256).toBe('7493b32ad0b5cf73b66061df0fc8b2a9fa37b0703186fa5ca1cdb0042ad8319e')
  })
})

describe('the place of words in a text', () => {
  it.each([
    ['Na15Sn4 forms', 'At last Na₁₅Sn₄ forms.'],
    ['after 120 cycles at 25 mA g', 'after 120 cycles, at 25 mA g⁻¹'],
    ['lithium-ion', 'a lithium–\nion cell'],
    ['Höppl', 'by Ho\u0308ppl'],
  ])('%s is found in: %s', (words, text) => {
    expect(placeOf(words, text)).not.toBeNull()
  })

  it.each([
    ['it turns', 'bait turns'],
    ['20 cycles', 'after 120 cycles'],
    ['tin swells', 'tin does swell'],
    ['…', 'anything'],
  ])('%s is not found in: %s', (words, text) => {
    expect(placeOf(words, text)).toBeNull()
  })

  it('is that of the first word', () => {
    expect(placeOf('b C', 'A, B – c')).toBe(3)
  })
})

describe('words taken from a work', () => {
  const find = copiedFinder([copyOf('ref-5.txt', 5, '\nOne two three four five six seven eight nine ten.')])

  it('are found from eight in a row on, whatever stands between them', () => {
    expect(find('He says: two, three four “five six” seven eight NINE!')).toEqual({ ref: 5, start: 9, end: 52 })
    expect(find('two three four five six seven eight')).toBeNull()
    expect(find('two three four five, well, six seven eight nine ten')).toBeNull()
  })

  it('count what hyphens hold together as one word, whichever dash it is', () => {
    const find = copiedFinder([copyOf('ref-5.txt', 5, '\na-b c d e f g h i')])
    expect(find('a–b c d e f g h')).toBeNull()
    expect(find('a–b c d e f g h i')).not.toBeNull()
  })

  it('are found in any text that holds eight of them', () => {
    const words = 'abcdefghijklmnop'.split('')
    fc.assert(
      fc.property(fc.nat(8), fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 5 }), (from, around) => {
        const find = copiedFinder([copyOf('ref-5.txt', 5, `\n${words.join(' ')}`)])
        const run = words.slice(from, from + 8)
        expect(find([...around, ...run, ...around].join(' '))?.ref).toBe(5)
        expect(find([...around, ...run.slice(1), ...around].join(' '))).toBeNull()
      }),
    )
  })
})

describe('another text than the one that was read', () => {
  const copy = copyOf('ref-5.txt', 5, '\nOne two.')
  const check = (ref: number, sha256: string | null) => ({ ref, sha256 }) as never

  it('is told by its hash, of works of which there is a copy', () => {
    const other = copyOf('x', 5, '\nThree.').sha256
    expect(otherTexts([check(5, copy.sha256), check(5, null), check(6, other)], [copy])).toEqual([])
    expect(otherTexts([check(5, other), check(5, other)], [copy])).toEqual([5])
  })
})
