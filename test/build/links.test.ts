import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkLinks, linksOf } from '../../src/tools/build/links.ts'

let site: string
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'links-'))
  await writeFile(join(site, 'index.html'), '<p id="p1"><a href="card.html#top">Card</a></p>')
})
afterAll(() => rm(site, { recursive: true, force: true }))

const card = (text: string) => writeFile(join(site, 'card.html'), text)

describe('linksOf(page, html)', () => {
  it('tells the files to which a page leads as a browser finds them', () => {
    const folder = fc.constantFrom('a', 'b', 'c')
    const step = fc.constantFrom('..', '..', '.', '', 'a', 'b')
    fc.assert(
      fc.property(fc.array(folder, { maxLength: 3 }), fc.array(step, { maxLength: 5 }), (folders, steps) => {
        fc.pre(steps[0] !== '')
        const href = [...steps, 'card.html'].join('/')
        const { leads, isFaulty } = linksOf([...folders, 'index.html'].join('/'), `<a href="${href}">Card</a>`)
        const file = posix.join(...folders, href)
        expect([leads, isFaulty]).toEqual(file.startsWith('..') ? [[], true] : [[file], false])
      }),
    )
  })
})

describe('checkLinks(site, brought)', () => {
  it('tells of a link in which a number stands for no character, as of any other that leads nowhere', async () => {
    await card('<h1 id="top"><a href="&#99999999999;.html">Back</a></h1>')
    expect(() => checkLinks(site, [])).toThrow('card.html: <a href="\ufffd.html">')
  })

  it('lets a site pass whose links all lead somewhere', async () => {
    await card('<h1 id="top"><a href="index.html#p1">Back</a></h1>')
    expect(() => checkLinks(site, [])).not.toThrow()
  })

  it.each([
    ['<h1>No top</h1>', 'index.html: <a href="card.html#top">'],
    ['<h1 id="top"><a href="../4711/index.html">There</a></h1>', 'card.html: <a href="../4711/index.html">'],
    [
      '<h1 id="top"><img src="https://example.org/x.png" alt="X"></h1>',
      'card.html: <img src="https://example.org/x.png">',
    ],
  ])('refuses a site with %s', async (text, fault) => {
    await card(text)
    expect(() => checkLinks(site, [])).toThrow(`These links of its pages lead nowhere:\n${fault}`)
  })

  it('leaves alone what the pages that a review brings refer to', async () => {
    await card('<h1 id="top"><a href="nowhere.html">There</a></h1>')
    expect(() => checkLinks(site, ['card.html'])).not.toThrow()
  })

  describe('where it is known what pages say of links', () => {
    const [home, top] = ['<p id="p1"><a href="card.html#top">Card</a></p>', '<h1 id="top">Top</h1>']
    /** What is known of two pages, of which the second is read only where that is not sound. */
    const told = (card: string) =>
      new Map([
        ['index.html', linksOf('index.html', home)],
        ['card.html', linksOf('card.html', card)],
      ])

    it.each([
      ['no page with the id', '<h1>No top</h1>', 'index.html: <a href="card.html#top"> finds no #top there'],
      [
        'an id of its own that is not there',
        `${top}<a href="#end">End</a>`,
        'card.html: <a href="#end"> finds no #end there',
      ],
      ['a file that is not there', `${top}<a href="a.pdf">A</a>`, 'card.html: <a href="a.pdf"> leads to no file'],
      [
        'an address outside',
        `${top}<script src="//a.org"></script>`,
        'card.html: <script src="//a.org"> is fetched from',
      ],
      [
        'a strange name',
        `${top}<a href="index%23p1.html">A</a>`,
        'card.html: <a href="index%23p1.html"> leads to no file',
      ],
    ])('refuses %s', async (_, text, fault) => {
      await card(text)
      expect(() => checkLinks(site, [], told(text))).toThrow(fault)
    })

    it('lets pages pass that lead to each other, and to the ids of a picture that it reads', async () => {
      const text = `${top}<a href="index.html#p1">Back</a><a href="#top">Up</a><a href="map.svg#north">North</a>`
      await card(text)
      await writeFile(join(site, 'map.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><g id="north"/></svg>')
      expect(() => checkLinks(site, [], told(text))).not.toThrow()
    })
  })
})
