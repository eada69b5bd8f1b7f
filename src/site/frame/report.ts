import { escapeHtml, type Html, html } from '../../core/html/html.ts'
import { reportOn } from '../context/report.ts'
import { element } from '../markup/element.ts'
import { type OnPage, said } from '../markup/on-page.ts'

/** How to tell the editors of something that is wrong or missing on a page of this title. */
export function report(on: OnPage, title: string): Html {
  const { report: t } = on.words
  const { corpus, page } = on.render
  const { text, tracker, mail } = reportOn(corpus.review, { title, path: page })
  const inTracker = tracker
    ? html`<p>${said(on, t.inTheTrackerWithThis, { link: element('a', { rel: 'external', href: tracker }, escapeHtml(t.reportIt)) })}</p>`
    : ''
  const byMail = mail
    ? html`<p>${said(on, t.withThisTextFilledIn, { link: element('a', { href: mail }, escapeHtml(t.writeToTheEditors)) })}</p>`
    : ''
  const byHand = tracker || mail ? '' : html`<p>${escapeHtml(t.copyThisAddWhatIt)}</p>`
  const summary = html`<summary>${escapeHtml(t.somethingWrongOrMissing)}</summary>`
  return html`<details class="report">${summary}${inTracker}${byMail}${byHand}<pre>${escapeHtml(text)}</pre></details>`
}
