import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import { isCheckable } from '../../core/sources/verdict.ts'
import { calledIn } from '../../core/words/called.ts'
import type { Row } from '../../outputs/explore/row.ts'
import type { Renderer } from '../../outputs/render/renderer.ts'
import { standingSign } from '../../outputs/render/standing.ts'
import { facetsIn, rowHtml, shortFacetHtml } from '../context/record-table.ts'
import { element } from '../markup/element.ts'
import type { OnPage } from '../markup/on-page.ts'
import { drawn } from './drawn.ts'

interface Props {
  /** The records, of whatever kinds. */
  records: Row[]
  /** What the table is called. */
  heading: string
  id?: string
}

type ShownFacet = ReturnType<typeof facetsIn>[number]

/** Records of whatever kinds in a table, with their values of facets. */
export const RecordTable = drawn(({ render, words: t }: OnPage, { records, heading, id }: Props): Html => {
  const facets = facetsIn(render.corpus, records)
  const heads = [
    headCell(t.common.record2),
    headCell(t.common.kind),
    html`<th scope="col" class="value">${escapeHtml(t.common.value)}</th>`,
    ...facets.map(({ name }) => headCell(name)),
    headCell(t.common.sources),
  ]
  const rows = records.map(row => rowOf(render, t, row, facets))
  const table = html`<table class="records stacked" aria-label="${escapeHtml(heading)}"><thead><tr>${joinHtml(heads)}</tr></thead><tbody>${joinHtml(rows)}</tbody></table>`
  return element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': heading, id }, table)
})

const headCell = (name: string): Html => html`<th scope="col">${escapeHtml(name)}</th>`

/** A cell, which says what column it is of where a phone has the cells below one another. */
const cell = (title: string, content: Html, more: Html = ''): Html =>
  html`<td${more} data-title="${escapeHtml(title)}">${content}</td>`

function rowOf(r: Renderer, { common: t }: OnPage['words'], row: Row, facets: readonly ShownFacet[]): Html {
  const sign = row.record !== 'measurements' && isCheckable(row.record) ? standingSign(r, row.record, row.id) : ''
  const conditions = row.conditions && html`<span class="conditions">${escapeHtml(row.conditions)}</span>`
  const cells = [
    cell(t.kind, escapeHtml(calledIn(r.corpus, row.record).one)),
    cell(t.value, quantityOf(r, row), html` class="value"`),
    ...facets.map(({ id, name, place }) => cell(name, shortFacetHtml(r, id, row.facets[place]))),
    cell(t.sources, r.works(row)),
  ]
  return html`<tr><th scope="row">${rowHtml(r, row)} ${sign}${conditions || ''}</th>${joinHtml(cells)}</tr>`
}

function quantityOf(r: Renderer, { record, id, quantity }: Row): Html {
  const sign = record === 'measurements' ? standingSign(r, 'measurements', id, true) : ''
  const common = quantity?.common ? html`<small>= ${escapeHtml(quantity.common)}</small>` : ''
  return quantity || sign ? html`${escapeHtml(quantity?.printed ?? '')} ${sign}${common}` : ''
}
