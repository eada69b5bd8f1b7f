import { placeFile, type SitePlace } from '../../site/files/place.ts'
import type { Account } from './heard.ts'
import { type KeptBefore, KeptNow } from './kept.ts'
import { linksOf, type PageLinks } from './links.ts'
import { fileOf } from './render.ts'
import type { Twin, TwinWriter } from './twins.ts'

/** What is to be known of a page before it is taken as it was made. */
export interface WrittenFacts {
  template: string
  /** The digest of what its template handed it. */
  props: string
  /** The file of style sheets that it links; null where it needs none. */
  sheet: string | null
}

/** A page, and all that is made of it: texts as the bytes that are written, as most of them are never looked at again. */
export interface WrittenPage {
  html: Uint8Array
  links: PageLinks
  twin: Twin | null
}

/** Writes the pages of a site with their twins, and keeps them for the next build. */
export class PageWriter {
  readonly #before: KeptBefore<WrittenFacts, WrittenPage>
  readonly #now: KeptNow<WrittenFacts, WrittenPage>
  readonly #place: SitePlace
  readonly #twins: TwinWriter
  readonly #links = new Map<string, PageLinks>()
  /** Ids and addresses, each once for all pages. */
  readonly #words = new Map<string, string>()
  /** The files of style sheets that pages link. */
  readonly sheets = new Set<string>()

  constructor(before: KeptBefore<WrittenFacts, WrittenPage>, place: SitePlace, twins: TwinWriter) {
    this.#before = before
    this.#now = new KeptNow(before, ({ html, twin }) => html.length + (twin?.text.length ?? 0))
    this.#place = place
    this.#twins = twins
  }

  /** Writes pages as they were made before; gives the paths of those that are there. */
  writeKept(paths: ReadonlySet<string>): ReadonlySet<string> {
    const written = new Set<string>()
    for (const { part, kept } of this.#before.take(paths)) {
      const again = kept.map(one => ({
        ...one,
        content: this.#write(one.path, one.content.html, one.facts.sheet, one.content),
      }))
      const isSame = again.every(({ content }, at) => content.twin === kept[at]?.content.twin)
      this.#now.keep({ part, kept: again }, isSame)
      for (const { path } of again) written.add(path)
    }
    return written
  }

  /** Writes a page that was made now; without facts or an account it can't be compared by the next build. */
  writeNew(
    path: string,
    html: string,
    { facts, sheet, account }: { facts: WrittenFacts | null; sheet: string | null; account: Account | null },
  ): void {
    const content = this.#write(path, Buffer.from(html), sheet)
    if (facts && account) this.#now.add(path, { facts, content, account })
  }

  /** Keeps what was written; gives what pages say of links, by their files. */
  end(): Map<string, PageLinks> {
    this.#now.end()
    return this.#links
  }

  #write(path: string, html: Uint8Array, sheet: string | null, before?: WrittenPage): WrittenPage {
    placeFile(this.#place, fileOf(path), html)
    if (sheet) this.sheets.add(sheet)
    const text = () => new TextDecoder().decode(html)
    const links = this.#held(before?.links ?? linksOf(fileOf(path), text()))
    this.#links.set(fileOf(path), links)
    return { html, links, twin: this.#twins.write(path, text, before?.twin) }
  }

  /** The same, of words that are there once. */
  #held({ ids, leads, isFaulty }: PageLinks): PageLinks {
    const held = (words: readonly string[]) => words.map(word => this.#words.get(word) ?? this.#copy(word))
    return { ids: held(ids), leads: held(leads), isFaulty }
  }

  /** A copy that holds its own letters alone: what is cut from a page would hold all of its text. */
  #copy(word: string): string {
    const copy = Buffer.from(word).toString()
    this.#words.set(copy, copy)
    return copy
  }
}
