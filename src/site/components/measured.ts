import { distinguishing } from '../../core/corpus/related.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import { isInDoubt, standingOf } from '../../core/standing/standing.ts'
import { conditionsInLine, measurementLink } from '../../outputs/render/measurement.ts'
import type { Renderer } from '../../outputs/render/renderer.ts'
import { standingLine, standingSign } from '../../outputs/render/standing.ts'
import { element } from '../markup/element.ts'
import type { OnPage } from '../markup/on-page.ts'
import { drawn } from './drawn.ts'

interface Props {
  records: Measurement[]
  /** The heading; "Quantities in this section" unless given. */
  heading?: string
  id?: string
  /** The level of the heading: below that of what it stands in. */
  level?: 'h2' | 'h3'
}

/** Measurements in a table, each with how it stands and where it is from. */
export const Measured = drawn((on: OnPage, { records, heading, id = 'quantities', level = 'h2' }: Props): Html => {
  const { common, measured } = on.words
  const title = element(level, { id }, escapeHtml(heading ?? measured.quantitiesInThisSection))
  const facets = distinguishing(on.render.corpus, records)
  const rows = records.map(measurement => rowOf(on.render, measurement, facets))
  const head = html`<th scope="col">${escapeHtml(common.quantity)}</th><th scope="col" class="value">${escapeHtml(common.value)}</th><th scope="col">${escapeHtml(common.source)}</th>`
  const table = html`<table aria-labelledby="${escapeHtml(id)}"><thead><tr>${head}</tr></thead><tbody>${joinHtml(rows)}</tbody></table>`
  return element('section', { class: 'measured', 'aria-labelledby': id }, html`${title}${table}`)
})

function rowOf(r: Renderer, measurement: Measurement, facets: readonly string[]): Html {
  const { id } = measurement
  const conditions = conditionsInLine(r, measurement, facets)
  const name = joinHtml([measurementLink(r, measurement), conditions, because(r, id)], ' ')
  const quantity = html`<bdi>${escapeHtml(r.quantityText(measurement))}</bdi>`
  const value = joinHtml([quantity, standingSign(r, 'measurements', id, true)], ' ')
  const works = r.works(measurement) || html`–`
  const cells = html`<th scope="row">${name}</th><td class="value">${value}</td><td>${works}</td>`
  return element('tr', isComparison(r) ? {} : { id: `m-${id}` }, cells)
}

/** On the page of a record others stand to be compared with it: nothing leads to them there. */
const isComparison = ({ page }: Renderer): boolean => page.startsWith('r/')

/** What tells of a value in no doubt is for its card alone; in the table its sign is enough. */
function because(r: Renderer, id: string): Html {
  const line = standingLine(r, 'measurements', id)
  const quiet = isInDoubt(standingOf(r.corpus, 'measurements', id)) ? '' : html` quiet`
  return line && html`<span class="because${quiet}">${line}</span>`
}
