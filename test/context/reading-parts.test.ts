import { describe, expect, it } from 'vitest'
import { partsOfList } from '../../src/site/context/lists/list.ts'
import { listParts, listsOn } from '../../src/site/context/lists/pages.ts'
import { edit, load, tea } from '../permalinks/support/review.ts'

const paragraph = `${'Water is warm and quiet. '.repeat(20).trim()}\n\n`

/** Tea in many more chapters of some paragraphs each. */
async function inChapters(count: number, chapter: string) {
  const numbers = Array.from({ length: count }, (_, at) => String(at + 3))
  const list = numbers.map(number => `  - {number: "${number}", title: Cup ${number}}\n`).join('')
  const texts = Object.fromEntries(numbers.map(number => [`content/${number}.mdx`, chapter]))
  return (await load({ ...edit(tea, 'data/review.yaml', /\n*$/, `\n${list}`), ...texts })).corpus
}

/** How many sections stand in each part of the whole review. */
async function partsOf(count: number, chapter: string): Promise<number[]> {
  const text = listsOn(await inChapters(count, chapter), 'read/').get('text')
  return text ? partsOfList(text).map(({ portion }) => portion.items.length) : []
}

describe('the whole review, read in parts', () => {
  it('is in far fewer of them than it has chapters, where these are plain', async () => {
    const parts = await partsOf(60, paragraph.repeat(20))
    expect(parts.length).toBeGreaterThan(2)
    expect(Math.max(...parts)).toBeGreaterThan(10)
  })

  it('has fewer sections in a part, the more each of them shows', async () => {
    const plain = await partsOf(60, paragraph.repeat(20))
    const linked = await partsOf(60, paragraph.repeat(20).replaceAll('Water is', '<Sec n="1"/> is'))
    expect(linked.length).toBeGreaterThan(2 * plain.length)
  })

  it('is in parts where very many sections are short', async () => {
    expect((await partsOf(600, 'Water is warm.')).length).toBeGreaterThan(1)
  })

  it('has a page for each part but the first, which stands on that of the whole', async () => {
    const corpus = await inChapters(60, paragraph.repeat(20))
    const pages = [...listParts(corpus).keys()].filter(path => path.startsWith('read/text/'))
    const text = listsOn(corpus, 'read/').get('text')
    expect(pages).toEqual(
      text
        ? partsOfList(text)
            .slice(1)
            .map(({ portion }) => `read/text/${portion.number}/`)
        : [],
    )
  })
})
