import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import type { Reference } from '../../core/kinds/reference.ts'
import { workPath } from '../../core/permalinks/path.ts'
import { asItIs, correctionsOf } from '../../core/words/work-known.ts'
import { doiAddress, scholarLookup, shortName } from '../../core/words/work-names.ts'
import { referenceHtml } from './reference.ts'

/** How a work is shown in a list. */
interface Shown {
  /** With at most three authors. */
  brief?: boolean
  /** Whether a work without a DOI has a link by which it can be looked up. */
  lookup?: boolean
}

/**
 * A work of the bibliography in a list: as it is printed, with what the work itself has otherwise, what became of it, of
 * which other entry it is a repetition, and the link to it. `href` makes links of the page that the list stands on.
 */
export function workHtml(href: (path: string) => string, reference: Reference, { brief, lookup }: Shown = {}): Html {
  const same = reference['same-as']
  const known = [
    statusHtml(reference),
    otherwiseHtml(reference),
    same !== null && html`the same work as <a href="${escapeHtml(href(workPath(same)))}">reference ${same}</a>`,
    wayTo(reference, lookup),
  ]
  const told = joinHtml(known, '; ')
  return html`${referenceHtml(reference, brief)}${told && html` <span class="known">${told}</span>`}`
}

/** What became of a work, where that matters to who reads it: a sign and a word, which lead to the notice. */
function statusHtml({ status }: Reference): Html {
  if (!status || status.is === 'none-known') return ''
  const notice = escapeHtml(status.at)
  return status.is === 'retracted'
    ? html`<a class="flaw" rel="external" href="${notice}"><span aria-hidden="true">✗</span> retracted</a>`
    : html`<a rel="external" href="${notice}">corrected since</a>`
}

function otherwiseHtml(reference: Reference): Html {
  const corrections = correctionsOf(reference)
  return corrections.length > 0 ? html`in the work: ${escapeHtml(corrections.map(one => one.brief).join(', '))}` : ''
}

/** The link to the paper or, where its DOI is not known, to where it can be looked up. */
function wayTo(reference: Reference, lookup = false): Html {
  if (reference.DOI)
    return html`<a rel="external" href="${escapeHtml(doiAddress(reference.DOI))}">doi:${escapeHtml(reference.DOI)}</a>`
  const address = lookup ? scholarLookup(asItIs(reference)) : null
  if (!address) return ''
  const name = escapeHtml(`Look up ${shortName(reference)} at Google Scholar`)
  return html`<a rel="external" href="${escapeHtml(address)}" aria-label="${name}">look up</a>`
}
