import { memoise } from '../../core/basics/memoise.ts'
import { inSentence } from '../../core/catalogue/sentence.ts'
import { formulaHtml } from '../../core/chem/index.ts'
import { parseInline } from '../../core/corpus/inline.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import type { Condition } from '../../core/schema/quantity.ts'
import { isInDoubt, standingOf } from '../../core/standing/standing.ts'
import { conditionTextIn } from '../../core/words/conditions.ts'
import { measurementTitle, unsaidFormula } from '../../core/words/title.ts'
import { type Renderer, renderer as rendererOf } from './renderer.ts'
import { standingMark } from './standing.ts'

/** What a measurement is of, as a link to its record, with the formula that it is about. */
export function measurementLink(renderer: Renderer, measurement: Measurement): Html {
  const title = escapeHtml(measurementTitle(renderer.corpus, measurement))
  const address = escapeHtml(renderer.href(recordPath('measurements', measurement.id, renderer.corpus)))
  const link = html`<a href="${address}">${title}</a>`
  const formula = unsaidFormula(renderer.corpus, measurement)
  return formula === null ? link : html`${link}, ${formulaHtml(formula)}`
}

/**
 * The quantity of a measurement for a narrow column: its line may end before an uncertainty, within one that
 * differs both ways, and before what it becomes.
 */
export const quantityInColumn = (renderer: Renderer, measurement: Measurement): Html =>
  joinHtml(
    renderer
      .quantityText(measurement)
      .split(endOfLine)
      .map((piece, index) => html`${index > 0 ? html`<wbr>` : ''}${escapeHtml(piece)}`),
  )

const endOfLine = /(?<=\d\u00a0)(?=[±→]\u00a0[\d\u2212]|\+\d)|(?<=\d\/)(?=\u2212\d)/u

/** The conditions of a measurement, each in words, with the sign of what is in doubt of it. */
export function conditionsHtml(renderer: Renderer, { id, conditions }: Measurement): Html[] {
  const { corpus } = renderer
  if (conditions.length === 0) return []
  const texts = conditions.map(conditionHtmlIn(corpus))
  // Where nothing of a record is in doubt, nobody need ask for each of its conditions.
  if (!isInDoubt(standingOf(corpus, 'measurements', id))) return texts
  return conditions.map(
    ({ property }, index) => html`${texts[index] ?? ''}${standingMark(renderer, 'measurements', id, property)}`,
  )
}

/** Conditions in words, each made once for all lists of the records that share it. */
const conditionHtmlIn = memoise((corpus: Corpus) => {
  const textOf = conditionTextIn(corpus)
  const known = new WeakMap<Condition, Html>()
  return (condition: Condition): Html => {
    const before = known.get(condition)
    if (before !== undefined) return before
    const text = escapeHtml(textOf(condition))
    known.set(condition, text)
    return text
  }
})

/**
 * What tells a measurement from those beside it: values of facets that its title does not say, conditions, its remark;
 * nothing where nothing does.
 */
export function conditionsInLine(renderer: Renderer, measurement: Measurement, facets: readonly string[]): Html {
  const { corpus } = renderer
  const values = corpus.facetsOf(measurement)
  const known = listedInLine(corpus)
  const title = ` ${escapeHtml(measurementTitle(corpus, measurement))} `
  const names = facets
    .flatMap(facet => (values[facet] ?? []).map(value => known(facet, value) ?? valueInLine(renderer, facet, value)))
    .filter(name => !title.includes(` ${name} `))
  const remark = measurement.note ? [renderer.inline(measurement.note)] : []
  const said = [...names, ...conditionsHtml(renderer, measurement), ...remark]
  return said.length > 0 ? html`<span class="conditions">${joinHtml(said, '; ')}</span>` : ''
}

/** A value of a facet in few words, as it stands in a sentence. */
function valueInLine(renderer: Renderer, facet: string, value: string): Html {
  const { corpus } = renderer
  const { name, short } = corpus.facetValue(facet, value)
  return short ? escapeHtml(short) : renderer.inline(inSentence(corpus.review, name))
}

/** The same of values that the vocabulary lists, for all pages at once; undefined of what looks another way on each page. */
const listedInLine = memoise((corpus: Corpus) => {
  const onAnyPage = rendererOf(corpus, '')
  const known = new Map(
    corpus.vocabulary.facets.map(({ id, values }) => [
      id,
      new Map(
        values
          .filter(({ name, short }) => short || parseInline(name).every(({ type }) => type !== 'quantity'))
          .map(value => [value.id, valueInLine(onAnyPage, id, value.id)]),
      ),
    ]),
  )
  return (facet: string, value: string): Html | undefined => known.get(facet)?.get(value)
})
