import { randomUUID } from 'node:crypto'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Html } from '../../core/html/html.ts'
import type { CslItem } from '../../outputs/cite/csl.ts'
import type { StyleId } from '../../outputs/cite/styles.ts'
import type { Prepared } from './prepared.ts'
import type { Sheet } from './sheets.ts'

/** A text as a program: what compiled MDX exports, once it is given the runtime of JSX. */
export type TextProgram = (runtime: object) => { default(props: { components: object }): unknown }

/** What pages ask of the command that has them made. */
export interface PageSource {
  /** The validated corpus of the review. Rejects where the review has a problem. */
  corpus(): Promise<Corpus>
  /** A text of the review, by its number. */
  text(number: string): Promise<TextProgram>
  /** What is made beside the pages, and shown by some. */
  prepared: Prepared
  /**
   * An item as a style prints it in a language of the interface, which the command knows from a thread that has asked the
   * processor already.
   */
  citationHtml(style: StyleId, item: CslItem, language: string): Html
  /**
   * The name of the file with the style sheets of those parts that a page has, and those that it asks for itself; null
   * where it needs none besides that of every page.
   */
  sheetFor(html: string, classes: readonly string[], own: readonly Sheet[]): string | null
  /** The section that a paper holds, with those below it; null for all of them. */
  paperSection: string | null
}

const key = Symbol.for('insitu-atlas.page-sources')

/**
 * The one thing that goes through `globalThis`: pages are bundled, and a bundle has modules of its own, so that nothing
 * but the process is common to them and to the command. Each site that is being made has a name here, which its pages
 * know from the module `virtual:atlas/site`.
 */
const common = globalThis as { [key]?: Map<string, PageSource> }
common[key] ??= new Map()
const sources = common[key]

/**
 * Gives a source to the pages of a site, until `end` is called; returns the name under which they ask for it: that which
 * pages have that were bundled before, or a new one.
 */
export function share(source: PageSource, name: string = randomUUID()): { name: string; end(): void } {
  if (sources.has(name)) throw new Error('the pages of this review are being made already')
  sources.set(name, source)
  return { name, end: () => void sources.delete(name) }
}

/** The source of the site of some name. */
export function sharedSource(name: string): PageSource {
  const source = sources.get(name)
  if (!source) throw new Error('a page was asked for after its site was made')
  return source
}
