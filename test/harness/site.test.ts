import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { brokenReferences } from '../../src/tools/build/links.ts'
import { scan } from '../../src/tools/build/scan.ts'
import { samplePages } from '../browser/support/pages.ts'
import { readPage } from '../site/support/page.ts'
import { laxities } from '../site/support/policy.ts'

const folders: string[] = []

/** Writes files into a new folder and gives its path. */
async function folderOf(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'site-'))
  folders.push(folder)
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map(folder => rm(folder, { recursive: true })))
})

/** What is found wrong with one tag on the page `s/1/index.html` of a small site. */
async function faultsOf(tag: string): Promise<string[]> {
  const folder = await folderOf({
    's/1/index.html': `<p id="p1">${tag}`,
    's/2/index.html': '<p id="p1"><p id="Übersicht">',
    'a.css': '',
  })
  return brokenReferences(folder)
}

describe('brokenReferences(site)', () => {
  it.each([
    '<a href="../2/index.html">',
    '<a href="../2/index.html#p1">',
    '<a href="../2/index.html?q=x#%C3%9Cbersicht">',
    '<a href="#p1">',
    '<a href="https://doi.org/10.1/x">',
    '<a href="ftp://example.org/x">',
    '<link rel="canonical" href="https://example.org/">',
    '<link rel="stylesheet" href="../../a.css">',
    '<img src="data:image/png;base64,AA==">',
  ])('finds nothing wrong with %s', async tag => {
    expect(await faultsOf(tag)).toEqual([])
  })

  it.each([
    ['<a href="/s/2/index.html">', 'begins at the root'],
    ['<a href="../2/">', 'does not name a file'],
    ['<a href="../3/index.html">', 'leads to no file'],
    ['<a href="../2/index.html#p2">', 'finds no #p2 there'],
    ['<a href="#p2">', 'finds no #p2 there'],
    ['<a href="">', 'is empty'],
    ['<a href="../../../index.html">', 'leaves the site'],
    ['<a href="%zz.html">', 'is wrongly encoded'],
    ['<a href="//example.org/">', 'has an unusual scheme'],
    ['<a href="javascript:x()">', 'has an unusual scheme'],
    ['<script src="https://example.org/x.js"></script>', 'is fetched from outside'],
    ['<link rel="stylesheet" href="https://example.org/x.css">', 'is fetched from outside'],
    ['<link rel="preconnect" href="https://example.org/">', 'is fetched from outside'],
    ['<img srcset="x.png 1x, https://example.org/y.png 2x">', 'leads to no file'],
    ['<svg><image xlink:href="x.png"/></svg>', 'leads to no file'],
  ])('refuses %s', async (tag, words) => {
    expect((await faultsOf(tag)).join('\n')).toContain(words)
  })

  it('counts a fault that is on many pages once', async () => {
    const page = '<a href="missing.html">'
    const folder = await folderOf({ 'a/index.html': page, 'b/index.html': page })
    expect(brokenReferences(folder)).toEqual(['a/index.html: <a href="missing.html"> leads to no file (2 times)'])
  })
})

describe('scan(text)', () => {
  const targets = (text: string) => scan(text).references.map(({ target }) => target)

  it.each([
    ['<a href="b.html" title="a > b" id=x>', 'b.html'],
    ['<a title=\'<a href="x.html">\' href=b.html>', 'b.html'],
    ['<a href="b.html?q=1&amp;r=&#50;#&#x61;">', 'b.html?q=1&r=2#a'],
    ['<IMG\n SRC = "b.png"/>', 'b.png'],
    ['<meta http-equiv="refresh" content="0; url=b.html">', 'b.html'],
  ])('finds the one reference of %s', (text, target) => {
    expect(targets(text)).toEqual([target])
  })

  it.each([
    '<p>1 < 2, href="b.html"</p>',
    '<!-- <a href="b.html"> -->',
    '<script type="application/json">{"a": "<a href=\'b.html\'>"}</script>',
    '<p data-href="b.html">',
    '<a title="href=b.html',
    '<',
  ])('finds none in %s', text => {
    expect(targets(text)).toEqual([])
  })

  it('goes on behind what is no markup', () => {
    expect(targets('<script>"<a href=x>"</script><!-- <p id="c"> --><a href="b.html">')).toEqual(['b.html'])
    expect([...scan('<p id="a"><style>p{}</style><p id=b>').ids]).toEqual(['a', 'b'])
  })
})

describe('readPage(path, text)', () => {
  it.each([
    ['<td style="color:red">', 'style attribute on <td>'],
    ['<style>p{}</style>', '<style> element'],
    ['<script>x()</script>', 'inline <script>'],
    ['<p onclick="x()">', 'onclick attribute on <p>'],
    ['<a href="javascript:x()">', 'javascript: address on <a>'],
    ['<base href="/">', '<base> element'],
  ])('sees that %s is inline', (tag, words) => {
    expect(readPage('index.html', tag).inline).toEqual([words])
  })

  it('takes data blocks for what they are', () => {
    expect(readPage('index.html', '<script type="application/ld+json">{}</script>').inline).toEqual([])
  })

  it('sees ids that stand there twice', () => {
    expect(readPage('index.html', '<p id="a"><p id="b"><p id="a">').repeatedIds).toEqual(['a'])
  })
})

describe('laxities(policy)', () => {
  const strict = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'"

  it('finds none in a strict policy', () => {
    expect(laxities(strict)).toEqual([])
  })

  it('names what is too much or not there', () => {
    expect(laxities(`${strict}; img-src *`)).toEqual(['img-src *'])
    expect(laxities(strict.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"))).toEqual([
      "style-src 'unsafe-inline'",
    ])
    expect(laxities("default-src 'none'")).toHaveLength(4)
  })
})

describe('samplePages(folder)', () => {
  it('takes the first and the fullest page of each kind', async () => {
    const folder = await folderOf({
      'index.html': '<body class="home">',
      '404.html': '<body class="missing">',
      'r/a/index.html': '<body class="measurement">',
      'r/b/index.html': '<body class="finding">',
      'r/c/index.html': '<body class="finding">',
      'r/d/index.html': '<body class="finding"><a href="x"><a href="y">',
    })
    expect(samplePages(folder)).toEqual([
      '404.html',
      'index.html',
      'r/a/index.html',
      'r/b/index.html',
      'r/d/index.html',
    ])
  })
})
