import { formulaHtml } from '../../core/chem/index.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import type { Measurement } from '../../core/schema/measurement.ts'
import { conditionTexts } from '../../core/words/conditions.ts'
import { measurementTitle } from '../../core/words/title.ts'
import { escapeHtml } from './html.ts'
import type { Renderer } from './renderer.ts'

/** What a measurement is of, as a link to its record, with the formula that it is about. HTML. */
export function measurementLink(renderer: Renderer, measurement: Measurement): string {
  const title = escapeHtml(measurementTitle(renderer.corpus, measurement))
  const link = `<a href="${renderer.href(recordPath('measurements', measurement.id))}">${title}</a>`
  return measurement.formula === null ? link : `${link}, ${formulaHtml(measurement.formula)}`
}

/** The conditions of a measurement, each in words. HTML. */
export const conditionsHtml = ({ corpus }: Renderer, measurement: Measurement): string[] =>
  conditionTexts(corpus, measurement).map(escapeHtml)
