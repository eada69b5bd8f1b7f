import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageFault } from '../../src/core/permalinks/taken.ts'
import { loadReview } from '../../src/packs/index.ts'
import { searchEntries } from '../../src/site/context/search.ts'
import { build } from './support/build.ts'
import { projectRoot } from './support/where.ts'

const review = join(projectRoot, 'test/fixtures/sound/pages')
const names = ['archive', 'field-diary', 'methods', 'team']

let out: string
beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'pages-'))
  const { status, output } = await build({ review, out })
  expect(status, output).toBe(0)
})
afterAll(() => rmSync(out, { recursive: true }))

const read = (file: string) => readFileSync(join(out, file), 'utf8')
const page = (path: string) => read(`${path}index.html`)
const part = (html: string, element: string) =>
  new RegExp(`<${element}[^>]*>(.*?)</${element}>`, 's').exec(html)?.[1] ?? ''

describe('the pages that a review adds', () => {
  it('are led to from the header, from the page about the review, or by their links alone', () => {
    const [header, about] = [part(page('s/1/'), 'header'), part(page('about/'), 'main')]
    const leads = (html: string) => names.filter(name => html.includes(`/${name}/index.html"`))
    expect(leads(header)).toEqual(['methods'])
    expect(leads(about)).toEqual(['archive', 'team'])
    expect(leads(part(page('archive/'), 'article'))).toEqual(['field-diary'])
    expect(header.indexOf('data/index.html')).toBeLessThan(header.indexOf('methods/index.html'))
  })

  it('mark themselves in the header', () => {
    expect(part(page('methods/'), 'header')).toMatch(/<a href="index\.html" aria-current="page">\s*Methods/)
  })

  it('can be cited, and have their text beside them', () => {
    expect(read('methods/cite.bib')).toContain('title = {{Methods}}')
    expect(read('methods/index.md')).toContain('Stakes were set before a [slip face]')
    expect(read('llms.txt')).toContain('[Team](team/index.md): Who set the stakes.')
  })

  it('have permalinks of paragraphs, headings and footnotes', () => {
    const html = page('methods/')
    for (const anchor of ['p1', 'p2', 'p3', 'fn-stakes']) expect(html).toContain(`id="${anchor}"`)
    expect(html).toMatch(/<h2 class="p" id="p2"/)
  })

  it('say their titles and descriptions as they are written', () => {
    const html = page('field-diary/')
    expect(html).toContain('<title>A &lt;diary&gt; &amp; more · Dunes</title>')
    expect(html).toContain('<meta name="description" content="What the days were like.">')
    expect(html).toContain('<h1>A &lt;diary&gt; &amp; more</h1>')
  })

  it('are found once by a search, and by their paragraphs', async () => {
    const { corpus } = await loadReview(review)
    const found = corpus ? searchEntries(corpus).filter(({ path }) => /^(?:methods|team)\//.test(path)) : []
    expect(found.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      ...['page methods/', 'paragraph methods/#p1', 'paragraph methods/#p3', 'paragraph methods/#fn-stakes'],
      ...['page team/', 'paragraph team/#p1'],
    ])
  })

  it('are told of where their records and works are', () => {
    expect(page('r/speed-of-a-crescent-dune/')).toContain('methods/index.html#p1')
    expect(page('ref/2/')).toContain('methods/index.html#p1')
  })

  it('are no part of the text of the review', () => {
    expect(page('read/')).not.toContain('everybody')
    expect(read('llms-full.txt')).not.toContain('everybody')
  })
})

it('no page could take the name of a folder that a site has', () => {
  const folders = readdirSync(out, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? entry.name : []))
  const free = folders.filter(name => pageFault(name, new Set()) === null)
  expect(free.sort()).toEqual(names)
})
