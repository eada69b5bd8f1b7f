import { wordsFor } from '../../core/catalogue/words.ts'
import { formulaHtml } from '../../core/chem/index.ts'
import { recordOf } from '../../core/corpus/needed.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import type { Records } from '../../core/kinds/types.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { historyOf } from '../../core/permalinks/standing.ts'
import type { RowKind } from '../../core/schema/rows.ts'
import { plainText } from '../../core/words/plain.ts'
import { linkWords } from '../../core/words/shorten.ts'
import { measurementTitle, unsaidFormula } from '../../core/words/title.ts'
import { shortName } from '../../core/words/work-names.ts'
import { conditionsHtml } from './measurement.ts'
import type { Renderer } from './renderer.ts'
import { joinSome } from './some.ts'
import { standingLine } from './standing.ts'

/** How many of each stand in a row, beside fifty others on a page; the data have all. */
const room = 20

/**
 * A record in place of its page: what it says, how it stands, what it is about, where it is stated, what it rests on,
 * and how to cite it, as an entry of a list under the anchor of its address.
 */
export function recordRow(r: Renderer, kind: RowKind, record: Records[RowKind], citation: Html): Html {
  const { corpus } = r
  const t = wordsFor(corpus.review)
  const address = recordPath(kind, record.id, corpus)
  const link = html`<a href="${escapeHtml(r.href(address))}">${escapeHtml(record.id)}</a>`
  const history = historyOf(corpus, address)
  const changed = history === '' ? '' : html` data-history="${escapeHtml(history)}"`
  const facts: [string, Html][] = [
    [
      t.common.material,
      joinSome(
        r,
        materialsOf(record).map(id => r.record('materials', id, nameOf(corpus, id))),
        ', ',
        room,
      ),
    ],
    ...facetsOf(r, record),
    [
      t.measurementRecord.conditions,
      kind === 'measurements' ? joinHtml(conditionsHtml(r, record as Measurement), '; ') : '',
    ],
    [t.recordFacts.remark, record.note === null ? '' : r.inline(record.note)],
    [t.common.statedIn, joinSome(r, r.uses(kind, record.id), '; ', room) || r.section(record.section)],
    [t.recordFacts.shownIn, record.figure === null ? '' : r.figure(record.figure)],
    [
      t.common.sources,
      joinSome(
        r,
        record.refs.map(number => sourceHtml(r, number)),
        '; ',
        room,
      ),
    ],
    [t.recordFacts.permanentId, link],
  ]
  const told = facts
    .filter(([, says]) => says !== '')
    .map(([name, says]) => html`<div><dt>${escapeHtml(name)}</dt> <dd>${says}</dd></div>`)
  const label = escapeHtml(`${t.rows.cite}: ${linkWords(wordsOf(corpus, record))}`)
  return html`<li class="row" id="${escapeHtml(record.id)}"${changed}>${saidBy(r, kind, record)} <dl>${joinHtml(told, ' ')}</dl> <details><summary aria-label="${label}">${escapeHtml(t.rows.cite)}</summary> <p>${citation}</p></details></li>`
}

/** What tells a record from others, as plain text. */
const wordsOf = (corpus: Corpus, record: Records[RowKind]): string =>
  'statement' in record ? plainText(corpus, record.statement) : measurementTitle(corpus, record)

/** What the record says, with its standing. */
function saidBy(r: Renderer, kind: RowKind, record: Records[RowKind]): Html {
  const standing = standingLine(r, kind, record.id)
  const line = standing === '' ? '' : html` <p class="because">${standing}</p>`
  if ('statement' in record) return html`<p class="says">${r.inline(record.statement)}</p>${line}`
  const formula = unsaidFormula(r.corpus, record)
  const more = formula === null ? '' : html`, ${formulaHtml(formula)}`
  const title = html`${escapeHtml(measurementTitle(r.corpus, record))}${more}`
  return html`<p class="says">${title}: <b class="value"><bdi>${escapeHtml(r.quantityText(record))}</bdi></b></p>${line}`
}

const materialsOf = (record: Records[RowKind]): readonly string[] =>
  'materials' in record ? record.materials : record.material === null ? [] : [record.material]

const nameOf = (corpus: Corpus, material: string): Html => escapeHtml(recordOf(corpus, 'materials', material).name)

/** The values of facets, by the names of the facets. */
const facetsOf = (r: Renderer, record: object): [string, Html][] => {
  const values = r.corpus.facetsOf(record)
  return r.corpus.vocabulary.facets.map(({ id, name }) => [
    name,
    joinHtml(
      (values[id] ?? []).map(value => r.facet(id, value)),
      ', ',
    ),
  ])
}

/** A work by its number and its short name. */
const sourceHtml = (r: Renderer, number: number): Html =>
  html`${r.cite([number])} ${escapeHtml(shortName(recordOf(r.corpus, 'references', number), r.corpus.review))}`
