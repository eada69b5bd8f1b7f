import { inSentence } from '../../core/catalogue/sentence.ts'
import { formulaHtml } from '../../core/chem/index.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { isInDoubt, standingOf } from '../../core/standing/standing.ts'
import { conditionText } from '../../core/words/conditions.ts'
import { measurementTitle, unsaidFormula } from '../../core/words/title.ts'
import type { Renderer } from './renderer.ts'
import { standingMark } from './standing.ts'

/** What a measurement is of, as a link to its record, with the formula that it is about. */
export function measurementLink(renderer: Renderer, measurement: Measurement): Html {
  const title = escapeHtml(measurementTitle(renderer.corpus, measurement))
  const address = escapeHtml(renderer.href(recordPath('measurements', measurement.id, renderer.corpus)))
  const link = html`<a href="${address}">${title}</a>`
  const formula = unsaidFormula(renderer.corpus, measurement)
  return formula === null ? link : html`${link}, ${formulaHtml(formula)}`
}

/** The conditions of a measurement, each in words, with the sign of what is in doubt of it. */
export function conditionsHtml(renderer: Renderer, { id, conditions }: Measurement): Html[] {
  const { corpus } = renderer
  const isQuiet = conditions.length === 0 || !isInDoubt(standingOf(corpus, 'measurements', id))
  return conditions.map(condition => {
    const text = escapeHtml(conditionText(corpus, condition))
    // Where nothing of a record is in doubt, nobody need ask for each of its conditions.
    return isQuiet ? text : html`${text}${standingMark(renderer, 'measurements', id, condition.property)}`
  })
}

/** What tells a measurement from those beside it: values of facets, conditions, its remark; nothing where nothing does. */
export function conditionsInLine(renderer: Renderer, measurement: Measurement, facets: readonly string[]): Html {
  const { corpus } = renderer
  const values = corpus.facetsOf(measurement)
  const names = facets.flatMap(facet =>
    (values[facet] ?? []).map(value => {
      const { name, short } = corpus.facetValue(facet, value)
      return short ? escapeHtml(short) : renderer.inline(inSentence(corpus.review, name))
    }),
  )
  const remark = measurement.note ? [renderer.inline(measurement.note)] : []
  const said = [...names, ...conditionsHtml(renderer, measurement), ...remark]
  return said.length > 0 ? html`<span class="conditions">${joinHtml(said, '; ')}</span>` : ''
}
