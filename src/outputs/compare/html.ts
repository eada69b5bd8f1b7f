import type { Forms } from '../../core/catalogue/forms.ts'
import { say, sayFor } from '../../core/catalogue/say.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import { href } from '../../core/permalinks/href.ts'
import { facetPath, materialPath, sectionPath, workPath } from '../../core/permalinks/path.ts'
import { printedNumber } from '../../core/schema/section.ts'
import { isInDoubt, standingSigns } from '../../core/standing/signs.ts'
import { mostCited } from '../../core/words/most-cited.ts'
import { linkWords } from '../../core/words/shorten.ts'
import { lookupsOf } from '../explore/lookups.ts'
import type { Dataset, NamedValue, Row } from '../explore/row.ts'
import { type Comparison, type ComparisonWords, isFull, type Line } from './compare.ts'
import type { Side } from './side.ts'
import { differenceText, leftOutText } from './words.ts'

/** Prints comparisons for one page, the same in a build and in a browser; all links are relative to that page. */
export interface Printer {
  /** All of a comparison: facets, quantities, findings, pathways, open problems. `level` is that of its headings. */
  comparison(comparison: Comparison, level?: number): Html
  /** The comparisons that sources make themselves, as "10 times slower": a row each. */
  stated(rows: readonly Row[]): Html
  /** The quantities that differ in some comparisons, a row each, with the page of each comparison. */
  glance(comparisons: readonly Glanced[]): Html
  /** The quantities that both sides of some comparisons have, whether they differ or not. */
  shared(comparisons: readonly Glanced[]): Html
}

/** A comparison among several, with where it stands. */
export interface Glanced {
  name: string
  path: string
  comparison: Comparison
}

/** Of more records of a side than these no more are named: its own page lists them all. */
const mostNamed = { quantities: 12, words: 30 } as const

/** Of more quantities than these a comparison has no rows: the files beside it have them all. */
const mostRows = 60

const dash = html`<span class="none">–</span>`
const spaced = (parts: readonly Html[]): Html =>
  joinHtml(
    parts.filter(part => part),
    ' ',
  )
const classed = (name: string | null | undefined): Html => (name ? html` class="${escapeHtml(name)}"` : '')
const conditions = (texts: readonly string[], between: string): Html =>
  texts.length > 0 ? html` <span class="conditions">${escapeHtml(texts.join(between))}</span>` : ''
/** A cell that says on a phone, where cells stand below one another, which column it is of. */
const cell = (title: string, content: Html, kind?: string): Html =>
  html`<td data-title="${escapeHtml(title)}"${classed(kind)}>${content}</td>`
const columnHeads = (names: readonly string[]): Html =>
  joinHtml(names.map(name => html`<th scope="col">${escapeHtml(name)}</th>`))

/** A printer for the page at `page`. */
export function printer(data: Dataset, page: string): Printer {
  const { works, materials, properties, sections } = lookupsOf(data)
  const { words } = data
  const { compared: t } = words
  const link = (path: string, label: Html, more: Html = '') =>
    html`<a href="${escapeHtml(href(page, path))}"${more}>${label}</a>`

  function cite(refs: readonly number[]): Html {
    const links = refs.slice(0, mostCited).map(number => {
      const title = escapeHtml(say(t.reference, { number, title: works.get(number) }))
      return link(workPath(number), html`${number}`, html` data-card="ref-${number}" aria-label="${title}"`)
    })
    if (refs.length > mostCited) links.push(escapeHtml(say(t.further, { n: refs.length - mostCited })))
    return links.length > 0 ? html`<span class="cite">[${joinHtml(links, ', ')}]</span>` : ''
  }

  const signOf = (section: string) => {
    const number = printedNumber(section)
    return number === null ? (sections.get(section)?.name ?? section) : `§\u00a0${number}`
  }

  const source = ({ refs, section }: Row) =>
    html`<span class="source">${spaced([cite(refs), link(sectionPath(section), escapeHtml(signOf(section)))])}</span>`

  const value = ({ path, quantity }: Row) => link(path, escapeHtml(quantity?.printed ?? ''), html` class="q"`)

  /** What is known of a record: the sign and the words of what puts it in doubt, as a link to all of it; the badge of an addition. */
  function known({ path, title, standing }: Row): Html {
    if (standing === null) return ''
    const { says, why, addition } = standing
    const { word, says: meaning } = words.addition
    const badge = addition ? html`<span class="addition" title="${escapeHtml(meaning)}">${escapeHtml(word)}</span>` : ''
    if (!isInDoubt(standing)) return badge
    const sign = html`<span aria-hidden="true">${escapeHtml(standingSigns[standing.is].sign)}</span>`
    const name = escapeHtml(`${says}: ${linkWords(title)}`)
    const more = html` class="standing ${escapeHtml(standing.is)}" title="${escapeHtml(why ?? says)}" aria-label="${name}"`
    return spaced([badge, link(path, html`${sign} ${escapeHtml(says)}`, more)])
  }

  function quantity(row: Row): Html {
    const { quantity, formula, conditions, note } = row
    const common = quantity?.common ? html` <small>= ${escapeHtml(quantity.common)}</small>` : ''
    const aside = [formula, conditions, note].filter(Boolean).map(text => escapeHtml(text ?? ''))
    const said = aside.length > 0 ? html` <span class="conditions">${joinHtml(aside, '; ')}</span>` : ''
    return spaced([html`${value(row)}${common}`, known(row), html`${cite(row.refs)}${said}`])
  }

  /** What is left of more records than a page names: how many, as a link to the page that lists them all. */
  const further = (rows: readonly Row[], most: number, { path }: Side): Html[] =>
    rows.length > most ? [html`<li>${link(path, escapeHtml(say(t.further, { n: rows.length - most })))}</li>`] : []

  /** The quantities of a cell, as many as one looks through. */
  function cellList(rows: readonly Row[], side: Side, otherwise: string): Html {
    const [first] = rows
    if (!first) return html`<span class="none">${escapeHtml(otherwise)}</span>`
    if (rows.length === 1) return quantity(first)
    const items = rows.slice(0, mostNamed.quantities).map(row => html`<li>${quantity(row)}</li>`)
    return html`<ul>${joinHtml([...items, ...further(rows, mostNamed.quantities, side)])}</ul>`
  }

  const heads = ({ sides }: Comparison) =>
    joinHtml(
      sides.map(
        ({ name, path, colour }) => html`<th scope="col"${classed(colour)}>${link(path, escapeHtml(name))}</th>`,
      ),
    )

  function facets(comparison: Comparison): Html {
    const names = (facet: string, values: readonly NamedValue[]) =>
      joinHtml(
        values.map(({ id, name, short }) => link(facetPath(facet, id), escapeHtml(short ?? name))),
        ', ',
      ) || dash
    if (comparison.facets.length === 0) return ''
    const [a, b] = comparison.sides
    const [onlyInA, onlyInB] = [a, b].map(({ name }) => say(t.only, { name })) as [string, string]
    const rows = comparison.facets.map(({ facet, name, both, only }) => {
      const cells = [
        cell(onlyInA, names(facet, only[0])),
        cell(t.inBoth, names(facet, both), 'both'),
        cell(onlyInB, names(facet, only[1])),
      ]
      return html`<tr><th scope="row">${escapeHtml(name)}</th>${joinHtml(cells)}</tr>`
    })
    return table(
      say(t.facets, { names: say(t.both, { a: a.name, b: b.name }) }),
      columnHeads([t.facet, onlyInA, t.inBoth, onlyInB]),
      rows,
      'facets-compared',
      'stacked',
    )
  }

  /** The rows of a table of four columns, as many as one looks through. */
  function someRows(rows: readonly Html[]): Html[] {
    if (rows.length <= mostRows) return [...rows]
    const more = escapeHtml(say(t.further, { n: rows.length - mostRows }))
    return [...rows.slice(0, mostRows), html`<tr><td colspan="4">${more}</td></tr>`]
  }

  function quantities(comparison: Comparison): Html {
    const names = comparison.sides.map(({ name }) => name) as [string, string]
    const row = (line: Line) => {
      const { property, shared, cells, difference } = line
      const printed = cells.map((rows, side) => {
        const kind = difference?.greater === side ? ['greater', comparison.sides[side]?.colour].filter(Boolean) : []
        return html`<td${classed(kind.join(' '))}>${cellList(rows, comparison.sides[side as 0 | 1], t.notStated)}</td>`
      })
      const head = html`<th scope="row">${escapeHtml(property.name)}${conditions(shared, ', ')}</th>`
      return html`<tr>${head}${joinHtml(printed)}${differenceCell(line, names)}</tr>`
    }
    const columns = html`<th scope="col">${escapeHtml(t.property)}</th>${heads(comparison)}<th scope="col">${escapeHtml(t.difference)}</th>`
    const part = (name: string, lines: readonly Line[]) =>
      lines.length > 0
        ? table(
            say(name, { names: say(t.both, { a: names[0], b: names[1] }) }),
            columns,
            someRows(lines.map(row)),
            'compared',
          )
        : ''
    const [full, rest] = [comparison.lines.filter(isFull), comparison.lines.filter(line => !isFull(line))]
    const alone = oneSided(rest.length, t.quantityOfOne, part(t.quantitiesOfOne, rest))
    return joinHtml([part(t.quantitiesOf, full), alone])
  }

  /** What only one side has, folded: it is no comparison. */
  function oneSided(length: number, told: Forms, content: Html): Html {
    if (length === 0) return ''
    const summary = html`<summary>${escapeHtml(sayFor(words, told, length))}</summary>`
    return html`<details class="one-sided">${summary}${content}</details>`
  }

  /** How the sides of a line differ; what is left out for being contradicted is said, and what it would be with that stands folded. */
  function differenceCell({ property, difference, leftOut, withAll }: Line, names: readonly [string, string]): Html {
    const { main, asides } = difference ? differenceText(difference, property, names, words) : { main: '', asides: [] }
    const told = html`${escapeHtml(main) || dash}${conditions(asides, '; ')}`
    const left = leftOutText(leftOut, words)
    if (left === null) return html`<td class="difference">${told}</td>`
    const all = withAll ? differenceText(withAll, property, names, words) : null
    const summary = escapeHtml(left)
    const folded = all
      ? html`<details><summary>${summary}</summary>${escapeHtml(sayFor(words, t.withIt, leftOut, { what: all.main }))}${conditions(all.asides, '; ')}</details>`
      : html`<span class="conditions">${summary}</span>`
    return html`<td class="difference">${told}${folded}</td>`
  }

  function item(row: Row): Html {
    const title = row.record === 'pathways' ? link(row.path, escapeHtml(row.title)) : escapeHtml(row.title)
    const more = html` class="to-record" aria-label="${escapeHtml(say(t.recordOf, { title: linkWords(row.title) }))}"`
    const record = row.record === 'findings' ? html` ${link(row.path, escapeHtml(t.record), more)}` : ''
    return html`<li>${spaced([title, known(row), source(row)])}${record}</li>`
  }

  function sentences(comparison: Comparison, { both, only }: ComparisonWords, told: Forms): Html {
    const items = (rows: readonly Row[], side: Side) => {
      const named = rows.slice(0, mostNamed.words).map(item)
      return html`<ul class="findings">${joinHtml([...named, ...further(rows, mostNamed.words, side)])}</ul>`
    }
    const column = (rows: readonly Row[], side: 0 | 1) => {
      const { name, colour } = comparison.sides[side]
      const kind = [colour, rows.length === 0 ? 'empty' : null].filter(Boolean).join(' ')
      const said =
        rows.length > 0 ? items(rows, comparison.sides[side]) : html`<p class="none">${escapeHtml(t.nothingStated)}</p>`
      return html`<div${classed(kind)}><p class="side">${escapeHtml(name)}</p>${said}</div>`
    }
    const together =
      both.length > 0 ? html`<p class="side">${escapeHtml(t.ofBoth)}</p>${items(both, comparison.sides[0])}` : ''
    const [first, second] = only
    const beside = html`<div class="beside">${column(first, 0)}${column(second, 1)}</div>`
    return html`${together}${oneSided(first.length + second.length, told, beside)}`
  }

  /** Lines of several comparisons as one table; nothing where none is kept. */
  function across(title: string, comparisons: readonly Glanced[], keeps: (line: Line) => boolean): Html {
    const rows = comparisons.flatMap(({ name, path, comparison }) =>
      comparison.lines.filter(keeps).map(line => {
        const { property, shared, cells, difference } = line
        const names = comparison.sides.map(lastName) as [string, string]
        const values = cells.map((rows, side) => {
          const own = comparison.sides[side as 0 | 1]
          const { colour } = own
          const mark = side === difference?.greater ? ' greater' : ''
          const who = html`<span class="who">${escapeHtml(names[side] ?? '')}</span>`
          return html`<td class="${escapeHtml(`${colour ?? ''}${mark}`)}">${who}${cellList(rows, own, '')}</td>`
        })
        const head = html`<th scope="row">${link(path, escapeHtml(name))}${conditions([property.name, ...shared], ', ')}</th>`
        return html`<tr>${head}${joinHtml(values)}${differenceCell(line, names)}</tr>`
      }),
    )
    const columns = [t.what, t.oneSide, t.otherSide, t.difference]
    return rows.length > 0 ? table(title, columnHeads(columns), someRows(rows), 'compared') : ''
  }

  return {
    stated(rows) {
      const row = (one: Row) => {
        const [material] = one.materials
        const what = material ? link(materialPath(material), escapeHtml(materials.get(material)?.name ?? material)) : ''
        const property = properties.get(one.property ?? '')?.name ?? ''
        const head = html`<th scope="row">${what} <span class="conditions">${escapeHtml(property)}</span></th>`
        const says = cell(t.stated, spaced([value(one), known(one), cite(one.refs)]))
        return html`<tr>${head}${says}${cell(t.whatIsCompared, escapeHtml(one.note ?? ''))}</tr>`
      }
      const columns = [t.what, t.stated, t.whatIsCompared]
      return rows.length > 0 ? table(t.quotients, columnHeads(columns), rows.map(row), 'stated', 'stacked') : ''
    },
    glance: comparisons => across(t.differences, comparisons, isDifferent),
    shared: comparisons => across(t.quantitiesOfBoth, comparisons, isFull),
    comparison(comparison, level = 2) {
      const part = (title: string, content: Html) =>
        content ? html`<h${level}>${escapeHtml(title)}</h${level}>${content}` : ''
      return joinHtml([
        part(t.quantities, quantities(comparison)),
        part(t.findings, sentences(comparison, comparison.findings, t.findingOfOne)),
        part(t.pathways, sentences(comparison, comparison.pathways, t.pathwayOfOne)),
        part(t.openProblems, sentences(comparison, comparison.challenges, t.problemOfOne)),
        part(t.whereTheRecordsStand, facets(comparison)),
      ])
    },
  }
}

/** What sets a side apart from the other: the last of its names. */
const lastName = ({ name, parts }: Side): string => (parts.length > 1 ? (parts.at(-1)?.name ?? name) : name)

const isDifferent = ({ difference, withAll }: Line): boolean =>
  [difference, withAll].some(one => one && one.greater !== null)

/** A table that scrolls sideways where it must, and one of the kind `stacked` not on a phone. */
function table(label: string, head: Html, rows: readonly Html[], ...kinds: string[]): Html {
  const name = html`aria-label="${escapeHtml(label)}"`
  const columns = html`<thead><tr>${head}</tr></thead>`
  return html`<div class="scroll" tabindex="0" role="region" ${name}><table class="${escapeHtml(kinds.join(' '))}" ${name}>${columns}<tbody>${joinHtml(rows)}</tbody></table></div>`
}
