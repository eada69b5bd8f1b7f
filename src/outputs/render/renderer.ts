import { literal } from '../../core/basics/literal.ts'
import { memoise } from '../../core/basics/memoise.ts'
import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import { formulaHtml } from '../../core/chem/index.ts'
import { parseInline } from '../../core/corpus/inline.ts'
import { recordOf } from '../../core/corpus/needed.ts'
import type { Corpus, Use } from '../../core/corpus/types.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import type { Kind } from '../../core/kinds/types.ts'
import { href } from '../../core/permalinks/href.ts'
import { facetPath, figurePath, sectionPath } from '../../core/permalinks/path.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { figureName } from '../../core/schema/figure-name.ts'
import type { Condition, Quantity } from '../../core/schema/quantity.ts'
import { pageNameIn } from '../../core/schema/section.ts'
import { formatQuantity } from '../../core/units/index.ts'
import type { QuantityForm } from '../../core/units/quantity.ts'
import { locatorWords } from '../../core/words/locators.ts'
import { mostCited } from '../../core/words/most-cited.ts'
import { plainText } from '../../core/words/plain.ts'
import { sectionName, sectionSign } from '../../core/words/section-names.ts'
import { linkWords } from '../../core/words/shorten.ts'
import { someOf } from '../../core/words/some.ts'
import { curly, keepingUnits } from '../../core/words/typography.ts'
import { shortName } from '../../core/words/work-names.ts'
import { standingMark } from './standing.ts'

/** Turns records into HTML for one page: every link that it makes is relative to that page. */
export interface Renderer {
  corpus: Corpus
  /** The page's own path, such as `s/3.1.2/`. */
  page: string
  /** The link to another path of the site. */
  href(path: string): string
  /** A measurement's quantity, or that of one of its conditions, as a link to its record, with the sign of what is in doubt. */
  quantity(id: string, form?: QuantityForm, condition?: string): Html
  /** A quantity as text, without a link. */
  quantityText(quantity: Quantity | Condition, form?: QuantityForm): string
  /** Reference numbers in brackets, each a link, with the place in each work as a text gives it; nothing where there is none. */
  cite(refs: readonly number[], places?: string): Html
  /** The same of the works that a record rests on: as many as a row has room for, and how many more there are. */
  citeSome(refs: readonly number[]): Html
  /** The works that something is from, and the section that it stands in. */
  source(record: { refs: readonly number[]; section: string }, anchor?: string): Html
  /** The works that something is from, and the figure of the article that shows it. */
  works(record: { refs: readonly number[]; figure?: string | null }, between?: string): Html
  /** Plain text with formulas, quantities and italics in the inline notation. */
  inline(text: string): Html
  /** A link to a record's page around HTML. */
  record(kind: Kind, id: string | number, label: Html): Html
  /** The mark behind the words of a finding, as a link to its record that says which it is. */
  findingMark(id: string): Html
  /** "Section 3.1.2" as a link; `said` tells it from other links to the section, for those who hear it alone. */
  section(number: string, anchor?: string, label?: string, said?: string): Html
  /** "Fig. 6A" as a link, or "Table 1" for `table-1`. */
  figure(label: string): Html
  /** A facet's value as a link with its name. */
  facet(facet: string, value: string, short?: boolean): Html
  /** The places where the text uses a record, as links. */
  uses(kind: Kind, id: string | number): Html[]
}

/** A renderer for the page at `page`. */
export function renderer(corpus: Corpus, page: string): Renderer {
  const typeset = typesetterOf(corpus)
  const link = (path: string): string => href(page, path)
  const t = wordsFor(corpus.review)
  const anchor = (path: string, label: Html, more: Html = ''): Html =>
    html`<a${more} href="${escapeHtml(link(path))}">${label}</a>`

  /** Where the card of a record is that is stated in another section than the one that the page shows. */
  const stated = (section: string): Html =>
    page === sectionPath(section) ? '' : html` data-of="${escapeHtml(section)}"`

  // Rows of a list name the same few values a thousand times.
  const facets = { long: new Map<string, Map<string, Html>>(), short: new Map<string, Map<string, Html>>() }
  const self: Renderer = {
    corpus,
    page,
    href: link,
    quantity(id, form, condition) {
      const measurement = recordOf(corpus, 'measurements', id)
      const quantity = condition ? measurement.conditions.find(({ property }) => property === condition) : measurement
      if (!quantity) throw new Error(`the measurement ${id} has no condition ${condition}`)
      const link = anchor(
        recordPath('measurements', id, corpus),
        escapeHtml(self.quantityText(quantity, form)),
        html` class="q" data-card="m-${escapeHtml(id)}"${stated(measurement.section)}`,
      )
      return html`${link}${standingMark(self, 'measurements', id, condition)}`
    },
    quantityText: (quantity, form) => formatQuantity(quantity, corpus.unit(quantity.unit), form),
    cite(refs, places) {
      if (refs.length === 0) return ''
      const located = locatorWords(t, places)
      const links = refs.map((number, index) => {
        const reference = recordOf(corpus, 'references', number)
        const named = say(t.works.referenceTo, { id: number, name: shortName(reference, corpus.review) })
        const at = located[index]
        return anchor(
          recordPath('references', number),
          escapeHtml(at ? `${number}, ${at}` : String(number)),
          html` data-card="ref-${number}" aria-label="${escapeHtml(at ? `${named}, ${at}` : named)}"`,
        )
      })
      return html`<span class="cite">[${joinHtml(links, located.length > 0 ? '; ' : ', ')}]</span>`
    },
    citeSome(refs) {
      const { shown, more } = someOf(corpus, refs, mostCited)
      return joinHtml([self.cite(shown), more !== null && escapeHtml(more)], ' ')
    },
    source: ({ refs, section }, at) =>
      joinHtml([self.citeSome(refs), self.section(section, at, sectionSign(corpus, section))], ' '),
    works: ({ refs, figure }, between = ' ') => joinHtml([self.citeSome(refs), figure && self.figure(figure)], between),
    inline: text =>
      joinHtml(
        parseInline(text).map(token => {
          switch (token.type) {
            case 'formula':
              return formulaHtml(token.text)
            case 'quantity':
              return self.quantity(token.id)
            case 'em':
              return html`<i>${typeset(token.text)}</i>`
            default:
              return typeset(token.text)
          }
        }),
      ),
    record: (kind, id, label) => anchor(recordPath(kind, id, corpus), label),
    findingMark(id) {
      const { statement, section } = recordOf(corpus, 'findings', id)
      const name = escapeHtml(say(t.places.finding, { statement: linkWords(plainText(corpus, statement)) }))
      return anchor(recordPath('findings', id, corpus), '', html` class="mark" aria-label="${name}"${stated(section)}`)
    },
    section: (number, at, label = sectionName(corpus, number), said) =>
      anchor(
        sectionPath(number) + (at ? `#${at}` : ''),
        escapeHtml(label),
        html`${pageNameIn(number) === null ? html` class="sec"` : ''}${said === undefined ? '' : html` aria-label="${escapeHtml(say(t.places.sectionNamed, { section: label, said }))}"`}`,
      ),
    figure: label =>
      anchor(figurePath(label), escapeHtml(figureName(t.places, label)), html` class="fig"${panelOf(label)}`),
    facet(facet, value, short = false) {
      const named = facets[short ? 'short' : 'long']
      const links = named.get(facet) ?? new Map<string, Html>()
      const known = links.get(value)
      if (known !== undefined) return known
      const { name, short: brief } = corpus.facetValue(facet, value)
      const link = anchor(facetPath(facet, value), self.inline(short && brief !== null ? literal(brief) : name))
      named.set(facet, links.set(value, link))
      return link
    },
    uses: (kind, id) =>
      merge(corpus.usesOf(kind, id)).map(use => self.section(use.section, use.anchor, placeOf(corpus, use))),
  }
  return self
}

/** Names are set a million times, sentences once or twice: those that are as short as a name are kept. */
const nameLength = 40
const mostNames = 10_000

const typesetterOf = memoise((corpus: Corpus): ((text: string) => Html) => {
  const keepUnits = keepingUnits(corpus)
  const names = new Map<string, Html>()
  return text => {
    const known = names.get(text)
    if (known !== undefined) return known
    const set = escapeHtml(keepUnits(curly(text)))
    if (text.length <= nameLength && names.size < mostNames) names.set(text, set)
    return set
  }
})

/** The letter of a figure's panel, as in `6A`, for its card. */
const panelOf = (label: string): Html => {
  const panel = /^\d+(\D+)$/.exec(label)?.[1]
  return panel === undefined ? '' : html` data-panel="${escapeHtml(panel)}"`
}

/** Where a text uses a record, in words. */
function placeOf(corpus: Corpus, { section, anchor }: Use): string {
  const paragraph = /^p(\d+)$/.exec(anchor)?.[1]
  const name = sectionName(corpus, section)
  return paragraph === undefined
    ? name
    : say(wordsFor(corpus.review).places.sectionParagraph, { section: name, paragraph })
}

function merge(uses: readonly Use[]): Use[] {
  const seen = new Set<string>()
  return uses.filter(({ section, anchor }) => !seen.has(`${section}#${anchor}`) && seen.add(`${section}#${anchor}`))
}
