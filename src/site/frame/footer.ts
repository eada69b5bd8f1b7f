import { dayText } from '../../core/catalogue/dates.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import { shortAuthors } from '../../core/words/work-names.ts'
import { furtherPages } from '../context/navigation.ts'
import { element } from '../markup/element.ts'
import { type OnPage, said } from '../markup/on-page.ts'

/** The footer of every page: further pages, the edition, and the terms of use. */
export function footer(on: OnPage): Html {
  const { own, words: t } = on
  const { corpus, href } = on.render
  const { review } = corpus
  const links = furtherPages(corpus).map(
    ({ path, label }) => html`${element('a', { href: href(path) }, escapeHtml(label))} `,
  )
  const { url, spdx } = review.licence.content
  const edition = said(on, t.footer.editionTextAndDataUnder, {
    version: escapeHtml(review.version),
    link: element('a', { href: href('') }, escapeHtml(review.name)),
    date: element('time', { datetime: review.date }, escapeHtml(dayText(t, review.date))),
    more: retold(on),
    link2: html`<a href="${escapeHtml(url)}" rel="license external">${escapeHtml(spdx)}</a>`,
  })
  const nav = element('nav', { 'aria-label': t.footer.moreOfThisSite, ...own }, joinHtml(links))
  return html`<footer class="site">${nav}<p>${edition}</p></footer>`
}

/** Which article the review is an edition of; nothing where it is of none. */
function retold(on: OnPage): Html {
  const { footer: t } = on.words
  const { article } = on.render.corpus.review
  if (!article) return ''
  return said(on, t.editionOf, {
    more: escapeHtml(article.independent ? t.anIndependent : t.an),
    link: element(
      'a',
      { href: on.render.href('about/#whose') },
      escapeHtml(`${shortAuthors(article.author)}, ${article.year}`),
    ),
  })
}
