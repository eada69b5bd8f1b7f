import { formulaHtml } from '../../core/chem/index.ts'
import { workNumbers } from '../../core/corpus/work-numbers.ts'
import { type Html, html } from '../../core/html/html.ts'
import type { Kind } from '../../core/kinds/types.ts'
import { readTex } from '../../core/math/tex.ts'
import { ownAddress, ownLink } from '../../core/permalinks/own.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import type { QuantityForm } from '../../core/units/quantity.ts'
import { standingMark } from '../../outputs/render/standing.ts'
import { element } from '../markup/element.ts'
import type { OnPage } from '../markup/on-page.ts'
import type { TextDrawer } from './runtime.ts'

/** What names a record. */
interface Named {
  id: string
}

interface QuantityUse extends Named {
  form?: QuantityForm
  condition?: string
}

/** A quantity, with its link. */
export const quantity = ({ id, form, condition }: QuantityUse, _: Html, { render }: OnPage): Html =>
  render.quantity(id, form, condition)

/** The numbers of works. */
export const citation = ({ refs, at }: { refs: (number | string)[]; at?: string }, _: Html, { render }: OnPage): Html =>
  render.cite(workNumbers(render.corpus, refs), at)

export const formula = ({ f }: { f: string }): Html => formulaHtml(f)

/** Mathematics; the check has told what can't be read. */
export function mathematics({ f, display }: { f: string; display?: 'block' }): Html {
  const read = readTex(f, display === 'block')
  return 'mathml' in read ? read.mathml : ''
}

export const sectionLink = ({ n }: { n: string }, _: Html, { render }: OnPage): Html => render.section(n)

/** A figure of the article; the first mention of it in a section carries its anchor. */
export function figureLink({ n, first = false }: { n: string; first?: boolean }, _: Html, { render }: OnPage): Html {
  const link = render.figure(n)
  return first && render.page !== 'read/' ? element('span', { id: `fig-${Number.parseInt(n, 10)}` }, link) : link
}

/** A mention of a record of a kind: a link where it is marked as one. */
export const mentionOf =
  (kind: Kind, className: string): TextDrawer =>
  ({ id, linked = false }: Named & { linked?: boolean }, content, { render }) =>
    linked
      ? element('a', { class: className, href: render.href(recordPath(kind, id, render.corpus)) }, content)
      : content

/** The words of a finding, with its marks. */
export function finding({ id }: Named, content: Html, { render }: OnPage): Html {
  const marked = html`${content}${standingMark(render, 'findings', id)}${render.findingMark(id)}`
  // Readers' views leave out what has an id with `extra`, `related` and the like in it, but for what is called content.
  return element('span', { class: 'finding content', id: `f-${id}` }, marked)
}

interface Cell {
  style?: { textAlign: 'left' | 'center' | 'right' }
}

const alignment = ({ style }: Cell): string | undefined => style && `at-${style.textAlign}`

export const cell = (given: Cell, content: Html): Html => element('td', { class: alignment(given) }, content)

export const headCell = (given: Cell, content: Html): Html =>
  element('th', { scope: 'col', class: alignment(given) }, content)

/** An address as the page writes it: of the site itself from the page. */
function addressOf(address: string, { render }: OnPage): string {
  const own = ownAddress(address)
  return own ? ownLink(own, render.href) : address
}

export const link = ({ href, title }: { href: string; title?: string }, content: Html, on: OnPage): Html =>
  element('a', { href: addressOf(href, on), title }, content)

export const image = ({ src, alt, title }: { src: string; alt: string; title?: string }, _: Html, on: OnPage): Html =>
  element('img', { src: addressOf(src, on), alt, title, loading: 'lazy' }, '')
