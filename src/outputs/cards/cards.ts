import { counted, say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import { formulaHtml } from '../../core/chem/index.ts'
import { recordOf } from '../../core/corpus/needed.ts'
import { about } from '../../core/corpus/related.ts'
import type { Section } from '../../core/corpus/types.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import type { Figure } from '../../core/kinds/figure.ts'
import type { Finding } from '../../core/kinds/finding.ts'
import type { Material } from '../../core/kinds/material.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import type { Technique } from '../../core/kinds/technique.ts'
import type { Term } from '../../core/kinds/term.ts'
import { numberedTitle } from '../../core/schema/section.ts'
import { conditionTexts } from '../../core/words/conditions.ts'
import { readingMinutes } from '../../core/words/reading-time.ts'
import { shortName } from '../../core/words/work-names.ts'
import { measurementLink } from '../render/measurement.ts'
import type { Renderer } from '../render/renderer.ts'
import { quietSign, standingLine } from '../render/standing.ts'

/** A term with its meaning. */
export const termCard = (r: Renderer, { term, short, definition }: Term): Html =>
  html`${head(r.inline(term), short && escapeHtml(short))}${line(r.inline(definition))}`

/** A figure or table of the article: what it shows, or what one of its panels shows. */
export function figureCard(r: Renderer, figure: Figure, panel: string | null = null): Html {
  const { places: t } = wordsFor(r.corpus.review)
  const own = say(figure.type === 'table' ? t.table : t.figure, { id: `${figure.id}${panel ?? ''}` })
  const name = say(wordsFor(r.corpus.review).figureCard.name, { name: own })
  const found = figure.panels.find(({ label }) => label === panel)
  const shown = found && html`${r.inline(found.shows)} ${r.cite(found.refs)}`
  return html`${head(escapeHtml(name))}${shown ? line(shown) : ''}${line(r.inline(figure.title), shown ? 'source' : '')}${works(r, figure.refs)}`
}

/** A section: what one will know after it, or what it holds, and how long it takes to read. */
export function sectionCard(r: Renderer, section: Section): Html {
  const t = wordsFor(r.corpus.review)
  const { measurements, findings } = r.corpus.recordsOf(section.number)
  const points = section.findings.map(id => {
    const statement = r.inline(recordOf(r.corpus, 'findings', id).statement)
    return html`<li>${statement} ${standingLine(r, 'findings', id)}</li>`
  })
  const told = [
    measurements.length > 0 && counted(t, 'quantity', measurements.length),
    findings.length > 0 && counted(t, 'finding', findings.length),
    say(t.places.minRead, { n: readingMinutes(section) }),
  ].filter(Boolean)
  const list = points.length > 0 && html`<ul>${joinHtml(points)}</ul>`
  return html`${head(escapeHtml(numberedTitle(section.number, section.title)))}${list || ''}${line(escapeHtml(told.join(' · ')), 'source')}`
}

/** A material: its formula, its other names, what it is, and what the review holds about it. */
export function materialCard(r: Renderer, { id, name, formula, aliases, description, class: of }: Material): Html {
  const t = wordsFor(r.corpus.review)
  const { measurements, findings, pathways } = about(r.corpus, id)
  const held = [
    measurements.length > 0 && counted(t, 'quantity', measurements.length),
    findings.length > 0 && counted(t, 'finding', findings.length),
    pathways.length > 0 && counted(t, 'pathway', pathways.length),
  ].filter(Boolean)
  return joinHtml([
    head(escapeHtml(name), formula !== null && formulaHtml(formula)),
    description && line(r.inline(description)),
    aliases.length > 0 && line(escapeHtml(say(t.places.alsoCalled, { names: aliases.join(', ') }))),
    line(escapeHtml([r.corpus.classOf('material', of).name, ...held].join(' · ')), 'source'),
  ])
}

/** A technique: what it is. */
export const techniqueCard = (r: Renderer, { name, short, summary, refs }: Technique): Html =>
  html`${head(r.inline(name), short && escapeHtml(short))}${line(r.inline(summary))}${works(r, refs)}`

/** A finding: its statement and how it stands, what it is about and whose it is. */
export function findingCard(r: Renderer, { id, statement, refs, ...record }: Finding): Html {
  const values = Object.entries(r.corpus.facetsOf(record)).flatMap(([facet, held]) =>
    held.map(value => r.inline(r.corpus.facetValue(facet, value).name)),
  )
  const materials = record.materials.map(one => escapeHtml(recordOf(r.corpus, 'materials', one).name))
  const subjects = joinHtml([...materials, ...values], ' · ')
  return joinHtml([
    line(html`${r.inline(statement)} ${standingLine(r, 'findings', id)}`),
    subjects && line(subjects, 'source'),
    works(r, refs),
  ])
}

/** A quantity: what was measured, its value and how it stands, under which conditions, and whose it is. */
export function measurementCard(r: Renderer, measurement: Measurement): Html {
  const conditions = conditionTexts(r.corpus, measurement).join('; ')
  const sign = quietSign(r, 'measurements', measurement.id)
  return joinHtml([
    line(measurementLink(r, measurement)),
    line(html`${r.quantity(measurement.id)} ${sign} ${escapeHtml(conditions)}`),
    line(standingLine(r, 'measurements', measurement.id)),
    works(r, measurement.refs),
  ])
}

const head = (name: Html, more: Html | null | false = null): Html =>
  html`<p><b>${name}</b>${more ? html` <span class="formula">${more}</span>` : ''}</p>`

const line = (content: Html, of = ''): Html =>
  content === '' ? '' : html`<p${of ? html` class="${escapeHtml(of)}"` : ''}>${content}</p>`

/** The works that something is from, by their authors. */
function works(r: Renderer, refs: readonly number[]): Html {
  const names = refs.slice(0, 3).map(number => {
    const name = escapeHtml(shortName(recordOf(r.corpus, 'references', number), r.corpus.review))
    return html`${name} ${r.cite([number])}`
  })
  const more =
    refs.length > names.length
      ? escapeHtml(say(wordsFor(r.corpus.review).places.andMore, { n: refs.length - names.length }))
      : ''
  return line(html`${joinHtml(names, ', ')}${more}`, 'source')
}
