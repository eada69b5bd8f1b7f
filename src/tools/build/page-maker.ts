import type { Hearing, PageReads } from './heard.ts'
import type { KeptBefore, KeptNow } from './kept.ts'
import type { PagesThread } from './pages-thread.ts'
import type { PageToMake } from './render.ts'

/** What is to be known of a page before it is taken as it was made. */
export interface MadeFacts {
  template: string
  /** The digest of what its template handed it. */
  props: string
  /** The file of style sheets that it links; null where it needs none. */
  sheet: string | null
}

/** Makes pages one after the other, hears what each reads, and remembers it for the next build. */
export class PageMaker {
  readonly #hearer: Hearing
  readonly #now: KeptNow<MadeFacts>
  readonly #thread: PagesThread
  #reader = newReader()
  /** The files of style sheets that pages link. */
  readonly sheets = new Set<string>()

  constructor(hearer: Hearing, now: KeptNow<MadeFacts>, thread: PagesThread) {
    this.#hearer = hearer
    this.#now = now
    this.#thread = thread
  }

  /** The page that is being made links a file of style sheets; null: none. */
  links(sheet: string | null): void {
    this.#reader.sheet = sheet
    if (sheet !== null) this.sheets.add(sheet)
  }

  /** Whether a page would be made of the same as before. */
  isSame({ path, template, props }: PageToMake, before: KeptBefore<MadeFacts>): boolean {
    const known = before.factsOf(path)
    return (
      known?.template === template &&
      known.props === this.#hearer.digestOf(props) &&
      before.isSame(path, read => this.#hearer.isSame(read))
    )
  }

  /** Has a page stay as it was made before. */
  keep({ path }: PageToMake, before: KeptBefore<MadeFacts>): void {
    const sheet = before.factsOf(path)?.sheet
    if (sheet) this.sheets.add(sheet)
    this.#now.keep(path)
  }

  /** Makes a page; it is kept unless it read what can't be compared by the next build. */
  async make({ path, template, props, make }: PageToMake): Promise<void> {
    const reader = newReader()
    this.#reader = reader
    const html = await this.#hearer.during(reader, make)
    const digest = this.#hearer.digestOf(props)
    const account = this.#hearer.account(reader)
    const isKept = digest !== null && account !== null
    if (isKept) this.#now.add(path, { template, props: digest, sheet: reader.sheet }, account)
    this.#thread.writeNew(path, html, isKept)
  }
}

interface ReadsAndSheet extends PageReads {
  sheet: string | null
}

const newReader = (): ReadsAndSheet => ({ reads: new Set(), isUntold: false, sheet: null })
