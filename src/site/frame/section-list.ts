import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import { sectionPath } from '../../core/permalinks/path.ts'
import { printedNumber } from '../../core/schema/section.ts'
import type { TreeItem } from '../context/navigation.ts'
import { element } from '../markup/element.ts'
import type { OnPage } from '../markup/on-page.ts'

interface Shown {
  /** The section that the reader is at. */
  current?: string
  /** True to print each section's full title. */
  full?: boolean
}

/** Sections as links, with those below them. */
export function sectionList(on: OnPage, items: readonly TreeItem[], shown: Shown = {}): Html {
  const list = items.map(({ section, children }) => {
    const { number, title, short } = section
    const printed = printedNumber(number)
    const sign = printed === null ? '' : html`<span class="n">${escapeHtml(printed)}</span>`
    const link = element(
      'a',
      { href: on.render.href(sectionPath(number)), 'aria-current': number === shown.current ? 'page' : undefined },
      html`${sign} ${escapeHtml(shown.full ? title : (short ?? title))}`,
    )
    return html`<li>${link}${children.length > 0 ? sectionList(on, children, shown) : ''}</li>`
  })
  return html`<ol>${joinHtml(list)}</ol>`
}
