import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { brokenReferences } from '../../src/tools/build/links.ts'
import { type LinkReference, scan } from '../../src/tools/build/scan.ts'
import { laxities } from './support/policy.ts'
import { builtSite, htmlPages } from './support/site.ts'
import { projectRoot } from './support/where.ts'

const site = builtSite()
const pages = htmlPages(site)
const read = (path: string) => readFileSync(join(site.folder, path), 'utf8')
const textual = [...site.files].filter(path => /\.(html|css|js|json|svg|csv|txt|xml|bib|ris)$/.test(path))

/** The pages with faults and their faults, so that a failure names both; at most twenty. */
const faulty = (faults: (page: (typeof pages)[number]) => string[]) =>
  pages
    .flatMap(page => (faults(page).length > 0 ? [`${page.path}: ${[...new Set(faults(page))].join(', ')}`] : []))
    .slice(0, 20)

describe('the built site', () => {
  it('has references that all lead to a file and an id in it, relative, naming index.html', () => {
    expect(brokenReferences(site.folder)).toEqual([])
  })

  it('is read by the scanner of links as a parser of HTML reads it', () => {
    const differs = pages.filter(({ path, ids, references }) => {
      const scanned = scan(read(path))
      const plain = (all: readonly LinkReference[]) =>
        all.map(({ element, attribute, rel, target }) => `${element} ${attribute} ${rel} ${target}`).sort()
      return (
        ids.symmetricDifference(scanned.ids).size > 0 ||
        plain(references).join('\n') !== plain(scanned.references).join('\n')
      )
    })
    expect(differs.map(({ path }) => path)).toEqual([])
  })

  it('has no space before a full stop or a comma', () => {
    const apart = /<\/(?:a|b|bdi|cite|code|i|span|sub|sup)>\s+[.,;:](?=[\s<])/g
    expect(faulty(({ path }) => read(path).match(apart) ?? [])).toEqual([])
  })

  it('has a space before what stands apart by its style alone', () => {
    const glued = /[^\s>]<span class="(?:formula|conditions)">|<\/(?:a|sub|span)><span class="(?:formula|conditions)">/g
    expect(faulty(({ path }) => read(path).match(glued) ?? [])).toEqual([])
  })

  it('says no limit twice, in words and in a sign', () => {
    const doubled =
      /\b(?:about|up to|as much as|at most|at least|less than|more than) (?:<[^>]+>)*(?:[≈≤≥]|at most|at least|about)/g
    // What was printed once is told as it was.
    const told = (path: string) => (path.startsWith('changes/') ? '' : read(path))
    expect(faulty(({ path }) => told(path).match(doubled) ?? [])).toEqual([])
  })

  it('has one strict Content-Security-Policy on every page', () => {
    expect(faulty(page => (page.policies.length === 1 ? [] : [`${page.policies.length} policies`]))).toEqual([])
    expect(faulty(page => page.policies.flatMap(laxities))).toEqual([])
  })

  it('has nothing inline that such a policy would block', () => {
    expect(faulty(page => page.inline)).toEqual([])
  })

  it('runs only classic, deferred scripts, which a browser accepts from file:// too', () => {
    expect(
      faulty(page => page.scripts.filter(script => script.type !== '' || !script.defer).map(s => s.source)),
    ).toEqual([])
  })

  it('has no id twice on a page', () => {
    expect(faulty(page => page.repeatedIds)).toEqual([])
  })

  it('gives the class of a kind of page to nothing within, which the styles of the kind would meet', () => {
    const kinds = new Set(pages.flatMap(({ kind }) => kind.split(' ').slice(0, 1)))
    expect(faulty(({ classes }) => [...kinds.intersection(classes)])).toEqual([])
  })

  it('sets links apart by a space, for readers to whom styles say nothing', () => {
    // A sign of standing and the mark of a finding belong to what they stand at.
    const touching = /[^<>\s](?:<\/span>)?<\/a><a (?![^>]*class="(?:standing|mark|anchor))[^>]*>[^<\s]{0,20}/g
    expect(faulty(({ path }) => read(path).match(touching)?.slice(0, 3) ?? [])).toEqual([])
  })

  it('keeps the sign of a section or a paragraph on the line of its number', () => {
    expect(faulty(({ path }) => read(path).match(/[§¶] \d[\d.]*/g) ?? [])).toEqual([])
  })

  it('has tables that a strict reader takes: the first heading is the first byte, no heading is empty or twice', () => {
    const faults = textual
      .filter(path => path.endsWith('.csv'))
      .flatMap(path => {
        const [header = []]: string[][] = parse(read(path), { bom: false, record_delimiter: '\r\n' })
        return header.every(name => /^\S/.test(name)) && new Set(header).size === header.length ? [] : [path]
      })
    expect(faults).toEqual([])
  })

  it('has style sheets that fetch nothing from outside and only files that exist', () => {
    const addresses = textual
      .filter(path => path.endsWith('.css'))
      .flatMap(path =>
        [...read(path).matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(m => m[1] ?? m[2]),
      )
    expect(addresses.filter(address => !address?.startsWith('data:') && !address?.startsWith('#'))).toEqual([])
  })

  it('names no folder or host of the machine that built it', () => {
    const traces = [projectRoot, '/node_modules/', 'localhost', '127.0.0.1', 'file://']
    const telling = textual.flatMap(path => {
      const text = read(path)
      return traces.filter(trace => text.includes(trace)).map(trace => `${path}: ${trace}`)
    })
    expect(telling.slice(0, 20)).toEqual([])
  })

  it('has no maps, sources or leftovers of the build', () => {
    expect([...site.files].filter(path => /\.(map|ts|astro|mdx|mjs)$|(^|\/)\.|(^|\/)_astro\//.test(path))).toEqual([])
  })
})
