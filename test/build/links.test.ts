import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkLinks } from '../../src/tools/build/links.ts'

let site: string
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'links-'))
  await writeFile(join(site, 'index.html'), '<p id="p1"><a href="card.html#top">Card</a></p>')
})
afterAll(() => rm(site, { recursive: true, force: true }))

const card = (text: string) => writeFile(join(site, 'card.html'), text)

describe('checkLinks(site, brought)', () => {
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
})
