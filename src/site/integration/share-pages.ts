import { citationHtml } from '../../outputs/cite/texts.ts'
import { type Prepared, preparedHere } from '../context/prepared.ts'
import { type PageSource, share } from '../context/shared.ts'
import { joinedName, sheetsFor } from '../context/sheets.ts'
import { textProgram } from './compiled.ts'
import type { ReviewSource } from './review.ts'

/** What is shared with pages, and who wants to know what they ask for. */
export interface Sharing {
  review: ReviewSource
  /** What is made beside the pages; without it they make it themselves. */
  prepared?: Prepared
  /** The name under which the pages ask for what they show; without it a new one. */
  name?: string
  /** Given where a paper is made in place of the site: the section that it holds, or null for all. */
  paper?: { section: string | null }
  /** Is told the file of style sheets that a page links; null where it needs none. */
  linked?: (sheet: string | null) => void
  /** Gives a text in place of the corpus. */
  text?: PageSource['text']
}

/** Gives pages what they ask for, under a name, until `end` is called; `sheets` holds the style sheets that they asked for. */
export function sharePages({ review, prepared, paper, name: known, linked, text }: Sharing): {
  name: string
  sheets: ReadonlySet<string>
  end(): void
} {
  const corpus = () => review.corpus()
  const sheets = new Set<string>()
  const source: PageSource = {
    corpus,
    text: text ?? (async number => textProgram(await corpus(), number)),
    prepared: prepared ?? preparedHere(corpus),
    citationHtml,
    sheetFor(html, classes, own) {
      const name = joinedName([...sheetsFor(html, classes), ...own]) || null
      if (name) sheets.add(name)
      linked?.(name)
      return name
    },
    paperSection: paper?.section ?? null,
  }
  return { ...share(source, known), sheets }
}
