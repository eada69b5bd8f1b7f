import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { audit } from '../../src/core/audit/index.ts'
import { isGathered } from '../../src/core/kinds/note.ts'
import { currentAddresses } from '../../src/core/permalinks/addresses.ts'
import { blockHashes, sectionHash } from '../../src/core/permalinks/text.ts'
import { withAnchors } from '../../src/site/integration/anchored.ts'
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

  it('is followed by the note behind its paragraph, with those that follow the paragraph, which have a mark at its end', () => {
    const text = 'It <Note id="a">grows</Note>.\n\n<Note id="b"/>\n\nMore.\n\n<Chart id="c"/>\n\n<Note id="d"/>\n'
    expect(withAnchors(section(text))).toBe(
      [
        '<div class="noted in-text">',
        '<P n="p1" section="1">',
        'It <Note id="a">grows</Note>. <Note id="b" mark/>',
        '</P>',
        '<div class="margin">',
        '<Note id="a" marked/>',
        '<Note marked id="b"/>',
        '</div>',
        '<div class="noted-rest in-text">',
        '<P n="p2" section="1">',
        'More.',
        '</P>',
        '</div>',
        '</div>',
        '<Chart id="c"/>',
        '<Note id="d"/>\n',
      ]
        .join('\n\n')
        .replace('<Note id="a" marked/>\n\n<Note', '<Note id="a" marked/>\n\n\n\n<Note'),
    )
  })
})

describe('beside the notes on a paragraph stands what follows, up to', () => {
  const noted = 'It <Note id="a">grows</Note>.\n\n'
  const ends = {
    'the next note': 'More.\n\nIt <Note id="b">shrinks</Note>.\n',
    'a paragraph with a note behind it': 'More.\n\nLess.\n\n<Note id="b"/>\n',
    'a heading': 'More.\n\n## Then\n\nLess.\n',
    'a chart': 'More.\n\n<Chart id="c"/>\n\nLess.\n',
    'a view with a note': 'More.\n\n<Pathway id="c"/>\n\n<Note id="b"/>\n',
    'the end': 'More.\n',
  }

  it.each(Object.entries(ends))('%s', (_, text) => {
    const source = withAnchors(section(noted + text))
    const beside = source.match(/<div class="noted-rest in-text">(.*?)<\/div>/s)?.[1] ?? ''
    expect(beside.replaceAll(/<\/?P[^>]*>/g, '').trim()).toBe('More.')
    expect(source.match(/<div/g)?.length).toBe(source.match(/<\/div>/g)?.length)
  })

  it('nothing, where another note follows at once', () => {
    expect(withAnchors(section(`${noted}It <Note id="b">shrinks</Note>.\n`))).not.toContain('noted-rest')
  })
})

it('a note of the review has an address in its section, wherever on the page it stands', async () => {
  const corpus = await reviewCorpus()
  const addresses = currentAddresses(corpus)
  const wanted = corpus.records.notes.map(({ id, section }) => `s/${section}/#note-${id}`)
  expect(wanted.filter(path => addresses.get(path)?.kind !== 'view')).toEqual([])
  expect(corpus.records.notes.some(isGathered)).toBe(true)
})

describe('of the review', () => {
  it('a remark that leads to a note has one about its record, and does not say where on a page it stands', async () => {
    const { records } = await reviewCorpus()
    const noted = new Set(records.notes.flatMap(({ about }) => about))
    const remarks = [...records.findings, ...records.measurements, ...records.pathways].filter(({ note }) =>
      /\bsee the (\w+ )?notes?\b/.test(note ?? ''),
    )
    expect(remarks.length).toBeGreaterThan(0)
    expect(remarks.filter(({ id }) => !noted.has(id))).toEqual([])
    expect(remarks.filter(({ note }) => !/\bsee the editorial notes?\b/.test(note ?? ''))).toEqual([])
  })

  it('a verdict speaks of what a note doubts, where a note doubts anything of the record', async () => {
    const corpus = await reviewCorpus()
    const doubts = corpus.records.notes.flatMap(note => note.doubts)
    const strays = [...audit(corpus)].flatMap(([key, checks]) => {
      const own = doubts.filter(({ record }) => key.endsWith(`/${record}`)).map(({ of }) => of)
      const failed = checks.filter(({ verdict }) => verdict === 'inconsistent' || verdict === 'open')
      return failed.filter(({ of }) => own.length > 0 && !own.includes(of)).map(({ rule, of }) => [key, rule, of])
    })
    expect(strays).toEqual([])
  })
})
