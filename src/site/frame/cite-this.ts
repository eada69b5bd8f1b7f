import { say } from '../../core/catalogue/say.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import { linkWords } from '../../core/words/shorten.ts'
import { type Citable, citePath } from '../../outputs/cite/citables.ts'
import { coins } from '../../outputs/cite/coins.ts'
import { citationFormats } from '../../outputs/cite/formats.ts'
import { styles } from '../../outputs/cite/styles.ts'
import { citationHtml } from '../context/corpus.ts'
import { element } from '../markup/element.ts'
import { type OnPage, said } from '../markup/on-page.ts'

/** Of many works the first few stand here, all of them in the files. */
const few = 6

/**
 * How to cite what a page is about, in each style, with its files; `told` is what tells it from others of the page.
 * A reader's view takes what has paragraphs for the text of a short page, and leaves out a sidebar and every footer.
 */
export function citeThis(on: OnPage, citable: Citable, told?: string): Html {
  const { citeThis: t, cited, language } = on.words
  const { kind, item, works } = citable
  const items = [item, ...works].slice(0, few)
  const printed = styles.map(({ id, name }) => {
    const each = items.map(one => html`<span>${citationHtml(id, one, language)}</span>`)
    return html`<dt>${escapeHtml(name)}</dt><dd>${joinHtml(each, '\n')}</dd>`
  })
  const named = { kind: escapeHtml(cited[kind]) }
  const summary = said(on, t.cite, { span: html`<span>${said(on, t.this, named)}</span>` })
  const order = works.length > 0 ? html`<small>${said(on, t.theFirstThenItsSources, named)}</small>` : ''
  const read = kind === 'work' ? element('span', { class: 'Z3988', title: coins(item) }) : ''
  const list = html`<dl class="citations">${joinHtml(printed)}</dl>`
  const content = html`${order}${list}<small>${filesOf(on, citable)}</small>${read}`
  const label = told && `${say(t.cite, { span: say(t.this, { kind: cited[kind] }) })}: ${told}`
  const opener = element('summary', { 'aria-label': label }, summary)
  return html`<details class="cite-this sidebar opens">${opener}<footer class="pop">${content}</footer></details>`
}

function filesOf(on: OnPage, { path, kind, item, article, works }: Citable): Html {
  const { citeThis: t, common, language } = on.words
  const { href } = on.render
  const more = 1 + works.length - few
  const links = citationFormats.map(({ name, ending }) => {
    // A page may show several tables with files of their own beside its own ones.
    const label = kind === 'table' && item.title ? `${name}: ${linkWords(item.title)}` : null
    return element(
      'a',
      { href: href(`${citePath(path)}.${ending}`), download: true, 'aria-label': label },
      escapeHtml(name),
    )
  })
  return said(on, t.files, {
    more2: more > 0 ? escapeHtml(say(t.withMore, { more, more2: more === 1 ? common.work : common.worksInLine })) : '',
    more: article ? html`${said(on, t.after, { what: citationHtml('rsc', article, language) })} ` : '',
    list: joinHtml(links, ', '),
    link: element('a', { href: href('cite/') }, escapeHtml(common.whatToCiteForWhat)),
  })
}
