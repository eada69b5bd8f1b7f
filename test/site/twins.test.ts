import { readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { markdownToHtml } from 'satteri'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../src/outputs/document/read.ts'
import {
  elementsIn,
  hasClass,
  isElement,
  isTextNode,
  type PageElement,
  type PageNode,
  rawText,
  treeOf,
} from '../../src/outputs/document/tree.ts'
import { builtSite } from './support/site.ts'

const site = builtSite()
const read = (path: string) => readFileSync(join(site.folder, path), 'utf8')
const twins = [...site.files].filter(path => path.endsWith('/index.md')).sort()
const pageOf = (twin: string) => twin.replace(/\.md$/, '.html')

/** Text without what a font or a notation may do to it. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u2060~^$;]/g, '')
    .replaceAll('−', '-')

/** All texts of a node, in their order, but for drawings and for what only narrow windows show. */
const textsIn = (node: PageNode): string[] => {
  if (isTextNode(node)) return [bare(node.data)].filter(text => text !== '')
  if (!isElement(node) || node.name === 'svg' || node.name === 'math' || hasClass(node, 'of')) return []
  return node.children.flatMap(textsIn)
}

/** What of a page its twin does not say, in the order of the page; at most three. */
function unsaid(twin: string): string[] {
  const said = bare(
    treeOf(markdownToHtml(read(twin)).html)
      .children.map(rawText)
      .join(''),
  )
  const missing: string[] = []
  let at = 0
  for (const text of textsIn(readPage(read(pageOf(twin))).main)) {
    const found = said.indexOf(text, at)
    if (found === -1) missing.push(text)
    else at = found + text.length
  }
  return missing.slice(0, 3)
}

/** The links of a text; those in drawings lead from mark to mark. */
const links = (within: { children: PageNode[] }): PageElement[] =>
  elementsIn(within).flatMap(element => [
    ...(element.name === 'a' && element.attribs['href'] !== undefined ? [element] : []),
    ...(element.name === 'svg' ? [] : links(element)),
  ])

/** Where a link leads in the site, whatever form it asks for. */
const target = (from: string, href: string) =>
  /^[a-z]+:/i.test(href)
    ? decodeURI(href)
    : posix.join(
        dirname(from),
        decodeURI(href.startsWith('#') ? `index.html${href}` : href).replace(/index\.md$/, 'index.html'),
      )

/** The links of a page that its twin lacks; at most three. */
function unlinked(twin: string): string[] {
  const there = new Set(
    links(treeOf(markdownToHtml(read(twin)).html)).map(({ attribs }) => target(twin, attribs['href'] ?? '')),
  )
  return links(readPage(read(pageOf(twin))).main)
    .map(({ attribs }) => target(twin, attribs['href'] ?? ''))
    .filter(address => !there.has(address))
    .slice(0, 3)
}

const faulty = (faults: (twin: string) => string[]) =>
  twins.flatMap(twin => (faults(twin).length > 0 ? [`${twin}: ${faults(twin).join(' | ')}`] : [])).slice(0, 20)

/** Markdown without its code, in which every character stands for itself. */
const withoutCode = (markdown: string) =>
  markdown.replace(/^( *)(`{3,})[\s\S]*?^\1\2$/gm, '').replace(/(`+)[^`]+\1/g, '')

describe('pages in Markdown', () => {
  it('stand beside every section and every chart', () => {
    const pages = [...site.files].filter(path => /^(?:s|chart)\/[^/]+\/index\.html$/.test(path))
    const shown = pages.filter(path => /<article|<figure/.test(read(path)))
    expect(shown.filter(path => !site.files.has(path.replace(/html$/, 'md')))).toEqual([])
    expect(twins.length).toBeGreaterThan(0)
  })

  it('are named in the heads of their pages, and no others are', () => {
    const named = [...site.files].filter(
      path => path.endsWith('.html') && /rel="alternate" type="text\/markdown"/.test(read(path)),
    )
    expect(named.sort()).toEqual(twins.map(pageOf))
  })

  it('say every word and number of their pages, in the same order', () => {
    expect(faulty(unsaid)).toEqual([])
  })

  it('lead wherever their pages lead: to works, records, sections', () => {
    expect(faulty(unlinked)).toEqual([])
  })

  it('lead to files that are there', () => {
    const broken = (twin: string) =>
      links(treeOf(markdownToHtml(read(twin)).html)).flatMap(({ attribs }) => {
        const file = target(twin, attribs['href'] ?? '').split(/[?#]/)[0] ?? ''
        return /^[a-z]+:/i.test(file) || site.files.has(file) ? [] : [file]
      })
    expect(faulty(broken)).toEqual([])
  })

  it('have no markup of HTML or MDX', () => {
    expect(
      faulty(
        twin =>
          withoutCode(read(twin))
            .match(/(?<!\\)[<{][^\s]{0,20}/g)
            ?.slice(0, 3) ?? [],
      ),
    ).toEqual([])
  })

  it('are all in the list of them, which leads to files that are there', () => {
    const list = links(treeOf(markdownToHtml(read('llms.txt')).html)).map(({ attribs }) => attribs['href'] ?? '')
    expect(list.filter(path => !site.files.has(path))).toEqual([])
    expect(twins.filter(path => !list.includes(path))).toEqual([])
    expect(
      elementsIn(treeOf(markdownToHtml(read('llms.txt')).html))
        .map(({ name }) => name)
        .slice(0, 2),
    ).toEqual(['h1', 'blockquote'])
  })

  it('stand in one file as well, all sections with links from the root, where it is no larger than programs take', () => {
    if (!site.files.has('llms-full.txt')) return
    const whole = read('llms-full.txt')
    expect(Buffer.byteLength(whole)).toBeLessThanOrEqual(1_000_000)
    const files = links(treeOf(markdownToHtml(whole).html)).map(
      ({ attribs }) => decodeURI(attribs['href'] ?? '').split(/[?#]/)[0] ?? '',
    )
    expect([...new Set(files)].filter(file => !/^[a-z]+:/i.test(file) && !site.files.has(file))).toEqual([])
    const sections = twins.filter(twin => twin.startsWith('s/'))
    expect(sections.filter(twin => !whole.includes(/^# .*$/m.exec(read(twin))?.[0] ?? '#'))).toEqual([])
  })
})
