import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import type { Citable } from '../../outputs/cite/citables.ts'
import type { PageLink, TreeItem } from '../context/navigation.ts'
import { element } from '../markup/element.ts'
import type { OnPage } from '../markup/on-page.ts'
import { citeThis } from './cite-this.ts'
import { sectionList } from './section-list.ts'

interface Beside {
  /** The parts of the page, and pages below it. */
  parts: readonly PageLink[]
  /** The tree of the sections, on a section's page. */
  tree?: { items: TreeItem[]; current: string } | undefined
  citable: Citable | null
}

/** What stands beside the text of a page: its parts, the sections around it, and how to cite it. */
export function rail(on: OnPage, { parts, tree, citable }: Beside): Html {
  const { rail: t } = on.words
  const here = parts.length > 1 ? opening('here', t.onThisPage, html`<ol class="pop">${partLinks(on, parts)}</ol>`) : ''
  const sections = tree && html`<div class="pop">${sectionList(on, tree.items, tree)}</div>`
  const around = sections ? opening('tree', t.sections, sections) : ''
  return html`<div class="rail">${here}${around}${citable ? citeThis(on, citable) : ''}</div>`
}

const partLinks = ({ render }: OnPage, parts: readonly PageLink[]): Html =>
  joinHtml(
    parts.map(({ path, label }) => {
      const href = path.startsWith('#') ? path : render.href(path)
      return html`<li>${element('a', { href }, escapeHtml(label))}</li>`
    }),
  )

function opening(kind: string, name: string, content: Html): Html {
  const details = html`<details class="opens"><summary>${escapeHtml(name)}</summary>${content}</details>`
  return element('nav', { class: kind, 'aria-label': name }, details)
}
