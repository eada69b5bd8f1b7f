import { recordOf } from '../../../core/corpus/needed.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../../core/html/html.ts'
import type { Chart } from '../../../core/kinds/chart.ts'
import { recordPath } from '../../../core/permalinks/record-path.ts'
import type { Renderer } from '../../render/renderer.ts'
import { standingMark } from '../../render/standing.ts'
import { markPath } from '../contents/content.ts'
import { contentOf } from '../contents/index.ts'
import type { PlotLine } from '../model.ts'
import { doubtSign } from '../tally.ts'
import type { AnswerPart, ChartAnswer, Sentence, ToldValue } from './answer.ts'

/** A value in an answer: as a link to its record, with the sign of what is known against it and the works that it is from. */
function valueHtml(r: Renderer, chart: Chart, { mark, text, converted, stated, of }: ToldValue): Html {
  const inAxis = converted === null ? '' : html` (${escapeHtml(converted)})`
  const works = mark.refs.length === 0 ? '' : html` ${r.cite(mark.refs)}`
  if (stated !== null) return html`${r.quantity(stated)}${inAxis}${works}`
  const { plot } = contentOf(chart)
  const path = plot === null ? recordPath('charts', chart.id) : markPath(r.corpus, plot, chart, mark)
  const sign = of === null ? '' : standingMark(r, 'measurements', of)
  // Two rows may have the same number.
  const title = escapeHtml(mark.title)
  return html`<a class="q" href="${escapeHtml(r.href(path))}" title="${title}">${escapeHtml(text)}</a>${sign}${works}`
}

/** A line that values are held against: a record's as a link to it, a constant's with its source. */
function lineHtml(r: Renderer, { name, label, record, source }: PlotLine): Html {
  if (record === null) return escapeHtml(lineText(label, source))
  return html`${escapeHtml(name)}: ${r.quantity(record)} ${r.cite(recordOf(r.corpus, 'measurements', record).refs)}`
}

const lineText = (label: string, source: string): string => (source === '' ? label : `${label} (${source})`)

function partHtml(r: Renderer, chart: Chart, part: AnswerPart): Html {
  if (part.is === 'words') return escapeHtml(part.text)
  if (part.is === 'value') return valueHtml(r, chart, part.value)
  if (part.is === 'works') return r.cite(part.refs)
  if (part.is === 'line') return lineHtml(r, part.line)
  const address = escapeHtml(r.href(`${recordPath('charts', chart.id)}#${part.anchor}`))
  return html`<a href="${address}">${escapeHtml(part.text)}</a>`
}

const sentenceHtml = (r: Renderer, chart: Chart, sentence: Sentence): Html =>
  joinHtml(sentence.map(part => partHtml(r, chart, part)))

/** An answer for a page, as blocks: every value leads to its record. */
export function answerHtml(r: Renderer, chart: Chart, { says, items }: ChartAnswer): Html {
  const said = joinHtml(
    says.map(sentence => sentenceHtml(r, chart, sentence)),
    ' ',
  )
  const listed = joinHtml(items.map(item => html`<li>${sentenceHtml(r, chart, item)}</li>`))
  return html`${said === '' ? '' : html`<p>${said}</p>`}${listed === '' ? '' : html`<ul>${listed}</ul>`}`
}

const numbers = (refs: readonly number[]): string => `[${refs.join(', ')}]`

function partText(part: AnswerPart): string {
  if (part.is === 'words' || part.is === 'place') return part.text
  if (part.is === 'works') return numbers(part.refs)
  if (part.is === 'line') return lineText(part.line.label, part.line.source)
  const { mark, text, converted } = part.value
  const sign = doubtSign(mark)
  return [
    text + (sign === '' ? '' : `\u00a0${sign}`),
    converted === null ? '' : ` (${converted})`,
    mark.refs.length === 0 ? '' : ` ${numbers(mark.refs)}`,
  ].join('')
}

/** An answer in plain words, with the sign of what is in doubt and the works by number. */
export const answerText = ({ says, items }: ChartAnswer): string =>
  [...says, ...items].map(sentence => sentence.map(partText).join('')).join(' ')
