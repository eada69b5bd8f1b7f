import type { Reference } from '../../core/schema/reference.ts'
import { authorList, sourceParts } from '../../core/schema/work-names.ts'
import { escapeHtml } from './html.ts'

/** A work as the bibliography prints it: authors, *journal*, year, **volume**, pages. With `brief`, at most three authors. */
export function referenceHtml(reference: Reference, brief = false): string {
  const { journal, year, volume, page } = sourceParts(reference)
  const shown = brief && reference.author.length > 3 ? reference.author.slice(0, 1) : reference.author
  const authors = escapeHtml(authorList(shown)) + (shown.length < reference.author.length ? ' <i>et al.</i>' : '')
  const parts = [
    authors,
    reference.title && escapeHtml(reference.title),
    journal && `<i>${escapeHtml(journal)}</i>`,
    reference.publisher && escapeHtml(reference.publisher),
    year,
    volume && `<b>${escapeHtml(volume)}</b>`,
    page && escapeHtml(page),
  ].filter(Boolean)
  return `${parts.join(', ')}.`
}
