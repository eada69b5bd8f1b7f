import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isGathered } from '../../src/core/kinds/note.ts'
import { currentAddresses } from '../../src/core/permalinks/addresses.ts'
import { blockHashes, sectionHash } from '../../src/core/permalinks/text.ts'
import { withAnchors } from '../../src/site/integration/sections.ts'
import { corpusOf } from '../audit/support/corpus.ts'
import { reviewCorpus } from '../search/support/review.ts'

const words = ['Tin', 'swells', '*by far*', '<Term id="t">more</Term>', '<Chem f="Na2Sn"/>', 'than', 'lead.']
const section = (text: string) => {
  const { sections } = corpusOf({}, text)
  return sections[0] as (typeof sections)[number]
}

describe('a note around words', () => {
  it('changes neither the words of a paragraph nor its number nor its hash', () => {
    const plain = section(`${words.join(' ')}\n\nMore.\n`)
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.nat(words.length - 1), (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)]
        const marked = words.with(from, `<Note id="n">${words[from]}`)
        marked[to] = `${marked[to]}</Note>`
        const noted = section(`${marked.join(' ')}\n\nMore.\n`)
        expect(noted.blocks.map(({ anchor, text }) => [anchor, text])).toEqual(
          plain.blocks.map(({ anchor, text }) => [anchor, text]),
        )
        expect(blockHashes(noted)).toEqual(blockHashes(plain))
        expect(sectionHash(noted)).toBe(sectionHash(plain))
      }),
    )
  })

  it('is followed by the note behind its paragraph, with the notes that follow the paragraph', () => {
    const text = 'It <Note id="a">grows</Note>.\n\n<Note id="b"/>\n\nMore.\n\n<Chart id="c"/>\n\n<Note id="d"/>\n'
    expect(withAnchors(section(text))).toBe(
      [
        '<div class="noted">',
        '<P n="p1" section="1">',
        'It <Note id="a">grows</Note>.',
        '</P>',
        '<div class="margin">',
        '<Note id="a"/>',
        '<Note id="b"/>',
        '</div>',
        '</div>',
        '<P n="p2" section="1">',
        'More.',
        '</P>',
        '<Chart id="c"/>',
        '<Note id="d"/>\n',
      ]
        .join('\n\n')
        .replace('<Note id="a"/>\n\n<Note', '<Note id="a"/>\n\n\n\n<Note'),
    )
  })
})

it('a note of the review has an address in its section, wherever on the page it stands', async () => {
  const corpus = await reviewCorpus()
  const addresses = currentAddresses(corpus)
  const wanted = corpus.records.notes.map(({ id, section }) => `s/${section}/#note-${id}`)
  expect(wanted.filter(path => addresses.get(path)?.kind !== 'view')).toEqual([])
  expect(corpus.records.notes.some(isGathered)).toBe(true)
})
