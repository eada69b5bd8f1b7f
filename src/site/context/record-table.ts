import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import { recordOf } from '../../core/corpus/needed.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import { addedKind, kindOf } from '../../core/kinds/kinds.ts'
import type { Explored } from '../../core/kinds/types.ts'
import { valuesIn } from '../../core/query/facets.ts'
import { plainText } from '../../core/words/plain.ts'
import { linkWords } from '../../core/words/shorten.ts'
import type { Row } from '../../outputs/explore/row.ts'
import { measurementLink } from '../../outputs/render/measurement.ts'
import type { Renderer } from '../../outputs/render/renderer.ts'

/** The facets of which some rows have a value, with the place of each in the rows. */
export const facetsIn = ({ vocabulary }: Pick<Corpus, 'vocabulary'>, rows: readonly Row[]) =>
  vocabulary.facets.flatMap(({ id, name }, place) => (rows.some(row => row.facets[place]) ? [{ id, name, place }] : []))

/** What a record says, with its formulas set; a statement holds links of its own, so its record's stands behind it. */
export function rowHtml(r: Renderer, row: Row): Html {
  const link = (label: Html, more: Html = '') => html`<a href="${escapeHtml(r.href(row.path))}"${more}>${label}</a>`
  if (row.record === 'measurements') return measurementLink(r, recordOf(r.corpus, 'measurements', row.id))
  const record = recordOf(r.corpus, row.record, row.id)
  if (addedKind(row.record) || !('statement' in record))
    return link(r.inline(kindOf<Explored>(row.record).title(record) ?? row.id))
  const { places: t } = wordsFor(r.corpus.review)
  const said = linkWords(plainText(r.corpus, record.statement))
  const more = html` aria-label="${escapeHtml(say(t.recordNamed, { said }))}" class="to-record"`
  return html`${r.inline(record.statement)} ${link(escapeHtml(t.record), more)}`
}

/** The names of the values of a facet where there is little room; nothing where there is no value. */
export const shortFacetHtml = (r: Renderer, facet: string, held: unknown): Html =>
  joinHtml(
    valuesIn(held).map(value => {
      const { name, short } = r.corpus.facetValue(facet, value)
      return short ? escapeHtml(short) : r.inline(name)
    }),
    ', ',
  )
