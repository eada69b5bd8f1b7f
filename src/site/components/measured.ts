import { memoise } from '../../core/basics/memoise.ts'
import { inOnePiece } from '../../core/basics/one-piece.ts'
import { recordOf } from '../../core/corpus/needed.ts'
import { distinguishing } from '../../core/corpus/related.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import { isInDoubt, standingOf } from '../../core/standing/standing.ts'
import { conditionsInLine, measurementLink, quantityInColumn } from '../../outputs/render/measurement.ts'
import { type Renderer, renderer } from '../../outputs/render/renderer.ts'
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
  const { link, doubt, cells } = partsOn(r, measurement)
  const name = joinHtml([link, conditionsInLine(r, measurement, facets), doubt], ' ')
  const row = html`<th scope="row">${name}</th>${cells}`
  return element('tr', isComparison(r) ? {} : { id: `m-${id}` }, row)
}

/** What of a row is the same whatever stands beside it: the link to the record, what puts it in doubt, its value and works. */
interface RowParts {
  link: Html
  doubt: Html
  cells: Html
}

function partsOf(r: Renderer, measurement: Measurement): RowParts {
  const { id } = measurement
  const quantity = html`<bdi>${quantityInColumn(r, measurement)}</bdi>`
  const value = joinHtml([quantity, standingSign(r, 'measurements', id, true)], ' ')
  const cells = html`<td class="value">${value}</td><td>${r.works(measurement) || html`–`}</td>`
  return { link: measurementLink(r, measurement), doubt: because(r, id), cells }
}

/** The same on a page; on those of records, of which many list the same others, as it was drawn before. */
const partsOn = (r: Renderer, measurement: Measurement): RowParts =>
  recordPage.test(r.page) ? partsBeside(r.corpus, measurement.id) : partsOf(r, measurement)

const recordPage = /^r\/[^/]+\/$/

/** The same on the pages of all other records: these stand beside each other, so that their links are the same. */
const partsBeside = memoise((corpus: Corpus, id: string): RowParts => {
  const { link, doubt, cells } = partsOf(renderer(corpus, 'r/-/'), recordOf(corpus, 'measurements', id))
  return { link: inOnePiece(link), doubt: inOnePiece(doubt), cells: inOnePiece(cells) }
})

/** On the page of a record others stand to be compared with it: nothing leads to them there. */
const isComparison = ({ page }: Renderer): boolean => page.startsWith('r/')

/** What tells of a value in no doubt is for its card alone; in the table its sign is enough. */
function because(r: Renderer, id: string): Html {
  const line = standingLine(r, 'measurements', id)
  const quiet = isInDoubt(standingOf(r.corpus, 'measurements', id)) ? '' : html` quiet`
  return line && html`<span class="because${quiet}">${line}</span>`
}
