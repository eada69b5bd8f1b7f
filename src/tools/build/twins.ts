import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { present } from '../../core/basics/present.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { folders } from '../../core/kinds/home.ts'
import { sectionPath } from '../../core/permalinks/path.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { type PageDocument, readPage } from '../../outputs/document/read.ts'
import { type LinkList, listOfLinks } from '../../outputs/markdown/list.ts'
import { markdownOf } from '../../outputs/markdown/print.ts'
import { twinList, twinName, twinPaths, twinWhole } from '../../site/context/twins.ts'
import { placeFile, type SitePlace } from '../../site/files/place.ts'

/** The bytes that programs take of a text at once. */
const most = 1_000_000

/** What the list of pages says of one. */
export type TwinFacts = Pick<PageDocument, 'title' | 'description'>

/** A page in Markdown, as bytes. */
export interface Twin extends TwinFacts {
  text: Uint8Array
  /** The same as it stands in a file at the root of the site; null where it is no section. */
  whole: Uint8Array | null
  /** A digest of the paths for which it was made: links to these lead to twins. */
  of: string
}

/** The paths of the pages of a review that are to stand in Markdown as well, and of the sections among them. */
export interface TwinPaths {
  all: ReadonlySet<string>
  sections: ReadonlySet<string>
}

export const twinPathsOf = (corpus: Corpus): TwinPaths => ({
  all: twinPaths(corpus),
  sections: new Set(corpus.sections.map(({ number }) => sectionPath(number))),
})

/**
 * Writes the pages of a built site that are to stand in Markdown as well, each beside itself, and all sections in one.
 * They are printed from the pages: nothing is read, worked out or cited a second time.
 */
export class TwinPrinter {
  readonly #place: SitePlace
  readonly #paths: TwinPaths
  readonly #of: string
  // Of a page no more is kept than is printed elsewhere too: all of them at once would be the whole site in memory.
  readonly #told = new Map<string, TwinFacts>()
  readonly #whole = new Map<string, Uint8Array | null>()

  constructor(paths: TwinPaths, place: SitePlace) {
    this.#place = place
    this.#paths = paths
    this.#of = createHash('sha256')
      .update(JSON.stringify([[...paths.all], [...paths.sections]]))
      .digest('base64')
  }

  /** Writes the twin of a page, as it was made of the same page before, or anew; null where it has none. */
  write(path: string, html: () => string, before: Twin | null = null): Twin | null {
    if (!this.#paths.all.has(path)) return null
    const twin = before?.of === this.#of ? before : this.#make(path, html())
    placeFile(this.#place, path + twinName, twin.text)
    this.#told.set(path, { title: twin.title, description: twin.description })
    if (this.#paths.sections.has(path)) this.#whole.set(path, twin.whole)
    return twin
  }

  /** Writes those of pages that nobody has handed on, then all sections in one; gives what is to be said of each. */
  end(): ReadonlyMap<string, TwinFacts> {
    const { all, sections } = this.#paths
    for (const path of all)
      if (!this.#told.has(path)) this.write(path, () => readFileSync(join(this.#place.out, path, 'index.html'), 'utf8'))
    const text = [...sections].map(path => Buffer.from(present(this.#whole.get(path), path))).join('\n***\n\n')
    if (Buffer.byteLength(text) <= most) placeFile(this.#place, twinWhole, text)
    return new Map([...all].map(path => [path, present(this.#told.get(path), path)]))
  }

  #make(path: string, html: string): Twin {
    const page = readPage(html)
    const { all, sections } = this.#paths
    const address = (href: string) => twinAddress(all, path, href)
    return {
      title: page.title,
      description: page.description,
      text: Buffer.from(markdownOf(page, { address })),
      whole: sections.has(path) ? Buffer.from(fromRoot(all, path, page)) : null,
      of: this.#of,
    }
  }
}

/** Writes the list of the pages that stand in Markdown as well. */
export function writeTwinList(corpus: Corpus, place: SitePlace, told: ReadonlyMap<string, TwinFacts>): void {
  placeFile(place, twinList, listOfLinks(corpus.review, listsOf(corpus, twinPathsOf(corpus).sections, told)))
}

/** A page in Markdown as it stands in a file at the root of the site. */
function fromRoot(paths: ReadonlySet<string>, path: string, page: PageDocument): string {
  const address = (href: string) => {
    const there = twinAddress(paths, path, href)
    return isOutside(there) ? there : posix.join(path, there)
  }
  return markdownOf(page, { address })
}

const isOutside = (href: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(href)

/**
 * Where a link of a page leads from its form in Markdown: to a page in this form where it asks for no place in it, as
 * Markdown has no such places.
 */
function twinAddress(paths: ReadonlySet<string>, path: string, href: string): string {
  if (isOutside(href)) return href
  if (href.startsWith('#')) return `index.html${href}`
  const [file = ''] = href.split(/[?#]/)
  if (file !== href || !href.endsWith('index.html')) return href
  const target = posix.join(path, posix.dirname(href), '/').replace(/^\.\//, '')
  return paths.has(target) ? href.replace(/index\.html$/, twinName) : href
}

/** The pages in groups, as the list has them, then the data. */
function listsOf(corpus: Corpus, sections: ReadonlySet<string>, pages: ReadonlyMap<string, TwinFacts>): LinkList[] {
  const { foundKinds, navigation } = wordsFor(corpus.review)
  const techniques = new Set(corpus.records.techniques.map(({ id }) => recordPath('techniques', id, corpus)))
  const groups = [
    { title: foundKinds.section, has: (path: string) => sections.has(path) },
    { title: foundKinds.chart, has: (path: string) => path.startsWith('chart/') },
    { title: foundKinds.material, has: (path: string) => path.startsWith(folders.materials) },
    { title: foundKinds.technique, has: (path: string) => techniques.has(path) },
  ]
  const groupOf = (path: string): string => groups.find(({ has }) => has(path))?.title ?? foundKinds.page
  const linkOf = ([path, { title, description }]: [string, TwinFacts]): LinkList['links'][number] => ({
    path: path + twinName,
    title,
    description,
  })
  const linked = Map.groupBy(pages, ([path]) => groupOf(path))
  return [
    ...[...groups.map(({ title }) => title), foundKinds.page].map(title => ({
      title,
      links: (linked.get(title) ?? []).map(linkOf),
    })),
    { title: navigation.data, links: [{ path: 'data/datapackage.json', title: 'datapackage.json', description: '' }] },
  ]
}
