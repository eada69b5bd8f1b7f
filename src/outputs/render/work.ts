import { say } from '../../core/catalogue/say.ts'
import { type Words, wordsFor } from '../../core/catalogue/words.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import { sayHtml } from '../../core/html/say.ts'
import type { Reference } from '../../core/kinds/reference.ts'
import { workPath } from '../../core/permalinks/path.ts'
import { asItIs, correctionsOf } from '../../core/words/work-known.ts'
import { doiAddress, scholarLookup, shortName } from '../../core/words/work-names.ts'
import { referenceHtml } from './reference.ts'

/** A review, as far as it speaks. */
type Speaking = Parameters<typeof wordsFor>[0]

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
export function workHtml(
  review: Speaking,
  href: (path: string) => string,
  reference: Reference,
  { brief, lookup }: Shown = {},
): Html {
  const same = reference['same-as']
  const { works: t } = wordsFor(review)
  const sameLink = (id: number) =>
    html`<a href="${escapeHtml(href(workPath(id)))}">${escapeHtml(say(t.referenceIn, { id }))}</a>`
  const known = [
    statusHtml(t, reference),
    otherwiseHtml(review, reference),
    same !== null && sayHtml(t.sameWork, { link: sameLink(same) }),
    wayTo(review, reference, lookup),
  ]
  const told = joinHtml(known, '; ')
  return html`${referenceHtml(review, reference, brief)}${told && html` <span class="known">${told}</span>`}`
}

/** What became of a work, where that matters to who reads it: a sign and a word, which lead to the notice. */
function statusHtml(t: Words['works'], { status }: Reference): Html {
  if (!status || status.is === 'none-known') return ''
  const notice = escapeHtml(status.at)
  return status.is === 'retracted'
    ? html`<a class="flaw" rel="external" href="${notice}"><span aria-hidden="true">✗</span> ${escapeHtml(t.retracted)}</a>`
    : html`<a rel="external" href="${notice}">${escapeHtml(t.correctedSince)}</a>`
}

function otherwiseHtml(review: Speaking, reference: Reference): Html {
  const corrections = correctionsOf(reference, review)
  const what = corrections.map(one => one.brief).join(', ')
  return what === '' ? '' : escapeHtml(say(wordsFor(review).works.inTheWork, { what }))
}

/** The link to the work by its DOI, else by the address that is given of it, else to where it can be looked up. */
function wayTo(review: Speaking, reference: Reference, lookup = false): Html {
  if (reference.DOI)
    return html`<a rel="external" href="${escapeHtml(doiAddress(reference.DOI))}">doi:${escapeHtml(reference.DOI)}</a>`
  if (reference.URL)
    return html`<a rel="external" href="${escapeHtml(reference.URL)}">${escapeHtml(new URL(reference.URL).host.replace(/^www\./, ''))}</a>`
  const address = lookup ? scholarLookup(asItIs(reference)) : null
  if (!address) return ''
  const { works: t } = wordsFor(review)
  const name = escapeHtml(say(t.lookUpNamed, { name: shortName(reference, review) }))
  return html`<a rel="external" href="${escapeHtml(address)}" aria-label="${name}">${escapeHtml(t.lookUp)}</a>`
}
