import { escapeHtml, type Html, html, isolated, joinHtml } from '../../core/html/html.ts'
import type { Reference } from '../../core/kinds/reference.ts'
import { authorList, sourceParts } from '../../core/words/work-names.ts'

/** A work as the bibliography prints it: authors, *journal*, year, **volume**, pages. With `brief`, at most three authors. */
export function referenceHtml(reference: Reference, brief = false): Html {
  const { journal, year, volume, page } = sourceParts(reference)
  const shown = brief && reference.author.length > 3 ? reference.author.slice(0, 1) : reference.author
  const others = shown.length < reference.author.length ? html` <i>et al.</i>` : ''
  const parts = [
    html`${escapeHtml(authorList(shown))}${others}`,
    reference.title && escapeHtml(reference.title),
    journal && html`<i>${escapeHtml(journal)}</i>`,
    reference.publisher && escapeHtml(reference.publisher),
    year && escapeHtml(year),
    volume && html`<b>${escapeHtml(volume)}</b>`,
    page && escapeHtml(page),
  ]
  return isolated(html`${joinHtml(parts, ', ')}.`)
}
