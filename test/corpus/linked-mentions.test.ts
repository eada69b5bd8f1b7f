import { describe, expect, it } from 'vitest'
import { linkedMentions } from '../../src/core/corpus/linked-mentions.ts'
import type { Section, Use } from '../../src/core/corpus/types.ts'

const mention = (section: string, id: string, component = 'Term'): Use =>
  ({ component, ids: [id], section, anchor: 'p1', start: 0, end: 0 }) as unknown as Use

/** A text of so many words. */
const blocks = (words: number) => [{ text: 'tin '.repeat(words) }]

/** The mentions that are links, among those of sections by number, as `3.1 sei`. */
function linked(mentions: [section: string, term: string][], never: string[] = []): string[] {
  const uses = mentions.map(([section, id]) => mention(section, id))
  const numbers = [...new Set(mentions.map(([section]) => section))]
  const sections = numbers.map(number => ({
    number,
    blocks: blocks(1000),
    uses: uses.filter(({ section }) => section === number),
  }))
  const get = (_: string, id: string | number) => ({ link: never.includes(String(id)) ? ('never' as const) : null })
  const found = linkedMentions({ texts: sections, get } as unknown as { texts: Section[]; get: never })
  return uses.filter(use => found.has(use)).map(({ section, ids }) => `${section} ${ids[0]}`)
}

describe('the mentions of terms that are links', () => {
  it('are the first in each chapter, whichever of its sections it stands in', () => {
    expect(
      linked([
        ['3', 'sei'],
        ['3.1', 'sei'],
        ['3.1', 'dendrite'],
        ['3.1', 'dendrite'],
        ['4', 'sei'],
      ]),
    ).toEqual(['3 sei', '3.1 dendrite', '4 sei'])
  })

  it('are none of a term that says so', () => {
    expect(
      linked(
        [
          ['1', 'anode'],
          ['1', 'sei'],
        ],
        ['anode'],
      ),
    ).toEqual(['1 sei'])
  })

  it('do not take chapter 10 for a section of chapter 1', () => {
    expect(
      linked([
        ['1', 'sei'],
        ['10', 'sei'],
      ]),
    ).toEqual(['1 sei', '10 sei'])
  })

  it('are no more than a text has room for, those of materials first, from the beginning to the end', () => {
    const uses = [
      ...['a', 'b', 'c', 'd', 'e', 'f'].map(id => mention('1', id)),
      mention('1', 'tin', 'Material'),
      mention('1', '12', 'Cite'),
    ]
    const get = () => ({ link: null })
    const sections = [{ number: '1', blocks: blocks(70), uses }]
    const found = linkedMentions({ texts: sections, get } as unknown as { texts: Section[]; get: never })
    expect([...found].map(({ ids }) => ids[0])).toEqual(['tin', 'b', 'd', 'f'])
  })
})
