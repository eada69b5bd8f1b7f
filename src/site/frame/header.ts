import { hasFormulas } from '../../core/corpus/formulas.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import { beforeTools, navigation, type PageLink, toolMenu } from '../context/navigation.ts'
import { element } from '../markup/element.ts'
import { type OnPage, said } from '../markup/on-page.ts'

/** The header of every page: the name of the review, the menu, the way to the search. */
export function header(on: OnPage): Html {
  const { corpus, href, page } = on.render
  const name = element('a', { class: 'name', href: href('') }, escapeHtml(corpus.review.name))
  const search = element(
    'a',
    {
      class: 'to-search',
      href: href('search/'),
      'aria-keyshortcuts': '/',
      'data-formulas': hasFormulas(corpus) ? undefined : 'none',
      'aria-current': page.startsWith('search/') ? 'page' : undefined,
    },
    said(on, on.words.header.search, { key: html`<kbd aria-hidden="true">/</kbd>` }),
  )
  return html`<header class="site">${name} ${menu(on)}${search}</header>`
}

function menu(on: OnPage): Html {
  const { own, words: t } = on
  const { corpus } = on.render
  const tools = toolMenu(corpus)
  const links = navigation(corpus).map(link => {
    const isBefore = link.path === beforeTools && tools.length > 0
    return isBefore ? html`${linkTo(on, link)}${toolsIn(on, tools)}` : linkTo(on, link)
  })
  const nav = element('nav', { 'aria-label': t.header.site, ...own }, joinHtml(links))
  return opening(element('summary', { ...own }, escapeHtml(t.header.menu)), nav)
}

const toolsIn = (on: OnPage, tools: readonly PageLink[]): Html =>
  opening(html`<summary>${escapeHtml(on.words.header.tools)}</summary>`, joinHtml(tools.map(tool => linkTo(on, tool))))

const opening = (summary: Html, content: Html): Html =>
  html`<details class="opens site-menu">${summary}<div class="pop">${content}</div></details>`

/** A link of the menu, with the space behind it; that to where the reader is says so. */
function linkTo({ render: { href, page } }: OnPage, { path, label }: PageLink): Html {
  const isHere = page.startsWith(path) || (path === 'contents/' && /^(s|read)\//.test(page))
  return html`${element('a', { href: href(path), 'aria-current': isHere ? 'page' : undefined }, escapeHtml(label))} `
}
