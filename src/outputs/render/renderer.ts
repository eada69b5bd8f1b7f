import { formulaHtml } from '../../core/chem/index.ts'
import { parseInline } from '../../core/corpus/inline.ts'
import type { Corpus, Use } from '../../core/corpus/types.ts'
import type { Kind, Records } from '../../core/kinds/types.ts'
import { href } from '../../core/permalinks/href.ts'
import { facetPath, figureName, figurePath, sectionPath } from '../../core/permalinks/path.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import type { Condition, Quantity } from '../../core/schema/quantity.ts'
import { shortName } from '../../core/schema/work-names.ts'
import { formatQuantity } from '../../core/units/index.ts'
import { curly, unitKeeper } from '../../core/words/typography.ts'
import { escapeHtml } from './html.ts'

export type QuantityForm = 'symbol' | 'words' | 'from' | 'to' | 'min' | 'max'

/** Turns records into HTML for one page: every link that it makes is relative to that page. */
export interface Renderer {
  corpus: Corpus
  /** The page's own path, such as `s/3.1.2/`. */
  page: string
  /** The link to another path of the site. */
  href(path: string): string
  /** A measurement's quantity, or that of one of its conditions, as a link to its record. */
  quantity(id: string, form?: QuantityForm, condition?: string): string
  /** A quantity as text, without a link. */
  quantityText(quantity: Quantity | Condition, form?: QuantityForm): string
  /** Reference numbers in brackets, each a link. */
  cite(refs: readonly number[]): string
  /** Plain text with formulas, quantities and italics in the inline notation. */
  inline(text: string): string
  /** A link to a record's page around HTML. */
  record(kind: Kind, id: string | number, html: string): string
  /** "Section 3.1.2" as a link. */
  section(number: string, anchor?: string, label?: string): string
  /** "Fig. 6A" as a link, or "Table 1" for `table-1`. */
  figure(label: string): string
  /** A facet's value as a link with its name. */
  facet(facet: string, value: string, short?: boolean): string
  /** The places where the text uses a record, as links. */
  uses(kind: Kind, id: string | number): string[]
}

/** A renderer for the page at `page`. */
export function renderer(corpus: Corpus, page: string): Renderer {
  const keepUnits = unitKeeper(corpus.vocabulary.units.map(({ id, display }) => display ?? id))
  const typeset = (text: string): string => escapeHtml(keepUnits(curly(text)))
  const link = (path: string): string => href(page, path)
  const anchor = (path: string, html: string, more = ''): string =>
    `<a${more} href="${escapeHtml(link(path))}">${html}</a>`

  const self: Renderer = {
    corpus,
    page,
    href: link,
    quantity(id, form, condition) {
      const measurement = need(corpus, 'measurements', id)
      const quantity = condition ? measurement.conditions.find(({ property }) => property === condition) : measurement
      if (!quantity) throw new Error(`the measurement ${id} has no condition ${condition}`)
      return anchor(
        recordPath('measurements', id),
        escapeHtml(self.quantityText(quantity, form)),
        ` class="q" data-card="m-${id}"`,
      )
    },
    quantityText: (quantity, form) => formatQuantity(quantity, corpus.unit(quantity.unit), form),
    cite(refs) {
      const links = refs.map(number => {
        const reference = need(corpus, 'references', number)
        return anchor(
          recordPath('references', number),
          String(number),
          ` data-card="ref-${number}" aria-label="Reference ${number}: ${escapeHtml(shortName(reference))}"`,
        )
      })
      return `<span class="cite">[${links.join(', ')}]</span>`
    },
    inline: text =>
      parseInline(text)
        .map(token => {
          switch (token.type) {
            case 'formula':
              return formulaHtml(token.text)
            case 'quantity':
              return self.quantity(token.id)
            case 'em':
              return `<i>${typeset(token.text)}</i>`
            default:
              return typeset(token.text)
          }
        })
        .join(''),
    record: (kind, id, html) => anchor(recordPath(kind, id, corpus), html),
    section: (number, at, label = `Section ${number}`) =>
      anchor(sectionPath(number) + (at ? `#${at}` : ''), escapeHtml(label)),
    figure: label => anchor(figurePath(label), escapeHtml(figureName(label)), ' class="fig"'),
    facet(facet, value, short = false) {
      const found = corpus.facetValue(facet, value)
      return anchor(facetPath(facet, value), self.inline((short ? found.short : null) ?? found.name))
    },
    uses: (kind, id) =>
      merge(corpus.usesOf(kind, id)).map(use =>
        self.section(use.section, use.anchor, `Section ${use.section}${where(use.anchor)}`),
      ),
  }
  return self
}

const where = (anchor: string): string => {
  const paragraph = /^p(\d+)$/.exec(anchor)
  return paragraph ? `, paragraph ${paragraph[1]}` : ''
}

function merge(uses: readonly Use[]): Use[] {
  const seen = new Set<string>()
  return uses.filter(({ section, anchor }) => !seen.has(`${section}#${anchor}`) && seen.add(`${section}#${anchor}`))
}

function need<K extends Kind>(corpus: Corpus, kind: K, id: string | number): Records[K] {
  const record = corpus.get(kind, id)
  if (!record) throw new Error(`no ${kind} with the id ${id}: the check should have refused it`)
  return record
}
