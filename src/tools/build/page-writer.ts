import type { Shelf } from '../../core/basics/shelf.ts'
import { placeFile, type SitePlace } from '../../site/files/place.ts'
import { type AskedPart, KeptParts, type Laid } from './kept-parts.ts'
import { checkLinks, linksOf, type PageLinks } from './links.ts'
import { fileOf } from './page-file.ts'
import type { Twin, TwinFacts, TwinPrinter } from './twins.ts'

/** A page, and all that is made of it: texts as the bytes that are written, as most of them are never looked at again. */
interface WrittenPage {
  html: Uint8Array
  links: PageLinks
  twin: Twin | null
}

/** What is known when all pages are written: where they are kept, and what is said of those that stand in Markdown too. */
export interface WrittenSite {
  laid: Laid
  twins: ReadonlyMap<string, TwinFacts>
}

/** Writes the pages of a site with their twins, and keeps them for the next build. */
export class PageWriter {
  readonly #parts: KeptParts<WrittenPage>
  readonly #place: SitePlace
  readonly #twins: TwinPrinter
  readonly #links = new Map<string, PageLinks>()
  /** Ids and addresses, each once for all pages. */
  readonly #words = new Map<string, string>()

  constructor(shelf: Shelf, place: SitePlace, twins: TwinPrinter) {
    this.#parts = new KeptParts(shelf, ({ html, twin }) => html.length + (twin?.text.length ?? 0))
    this.#place = place
    this.#twins = twins
  }

  /** Writes pages as they were made before; gives the paths of those that are there. */
  writeKept(part: AskedPart): string[] {
    const kept = this.#parts.take(part)
    const again = kept.map(({ path, content }) => {
      const text = () => new TextDecoder().decode(content.html)
      return { path, content: this.#write(path, content.html, text, content) }
    })
    const isSame = again.every(({ content }, at) => content.twin === kept[at]?.content.twin)
    if (again.length > 0) this.#parts.keep(part, again, isSame)
    return again.map(({ path }) => path)
  }

  /** Writes a page that was made now. */
  writeNew(path: string, text: string, isKept: boolean): void {
    const content = this.#write(path, new TextEncoder().encode(text), () => text)
    if (isKept) this.#parts.add({ path, content })
  }

  /** Keeps what was written, and writes what is made of all pages. */
  end(): WrittenSite {
    return { laid: this.#parts.end(), twins: this.#twins.end() }
  }

  /** Throws what is wrong with links of the site, once all of its files are there: see `checkLinks`. */
  checkLinks(brought: readonly string[]): void {
    checkLinks(this.#place.out, brought, this.#links)
  }

  #write(path: string, html: Uint8Array, text: () => string, before?: WrittenPage): WrittenPage {
    placeFile(this.#place, fileOf(path), html)
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
