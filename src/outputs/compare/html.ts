import { href } from '../../core/permalinks/href.ts'
import { facetPath, materialPath, sectionPath, workPath } from '../../core/permalinks/path.ts'
import type { Dataset, Named, Row } from '../explore/row.ts'
import { escapeHtml } from '../render/html.ts'
import type { Comparison, Line, Words } from './compare.ts'
import { differenceText } from './words.ts'

/** Prints comparisons for one page, the same in a build and in a browser; all links are relative to that page. */
export interface Printer {
  /** All of a comparison: facets, quantities, findings, pathways, open problems. `level` is that of its headings. */
  comparison(comparison: Comparison, level?: number): string
  /** The comparisons that sources make themselves, as "10 times slower": a row each. */
  stated(rows: readonly Row[]): string
  /** The quantities that differ in some comparisons, a row each, with the page of each comparison. */
  glance(comparisons: readonly { name: string; path: string; comparison: Comparison }[]): string
}

/** A printer for the page at `page`. */
export function printer(data: Dataset, page: string): Printer {
  const works = new Map(data.works.map(({ id, name }) => [id, name]))
  const link = (path: string, html: string, more = '') => `<a href="${escapeHtml(href(page, path))}"${more}>${html}</a>`

  function cite(refs: readonly number[]): string {
    const links = refs.map(number => {
      const title = escapeHtml(`Reference ${number}: ${works.get(number) ?? ''}`)
      return link(workPath(number), String(number), ` data-card="ref-${number}" aria-label="${title}"`)
    })
    return links.length > 0 ? `<span class="cite">[${links.join(', ')}]</span>` : ''
  }

  const source = ({ refs, section }: Row) =>
    `<span class="source">${[cite(refs), link(sectionPath(section), `§\u00a0${section}`)].filter(Boolean).join(' ')}</span>`

  function quantity(row: Row): string {
    const { quantity, formula, conditions, note } = row
    const common = quantity?.common ? ` <small>= ${escapeHtml(quantity.common)}</small>` : ''
    const aside = [formula, conditions, note].filter(Boolean).map(text => escapeHtml(text ?? ''))
    const said = aside.length > 0 ? `<span class="conditions">${aside.join('; ')}</span>` : ''
    return `${link(row.path, escapeHtml(quantity?.printed ?? ''), ' class="q"')}${common} ${cite(row.refs)}${said}`
  }

  const list = (items: readonly string[], otherwise: string) =>
    items.length > 1
      ? `<ul>${items.map(item => `<li>${item}</li>`).join('')}</ul>`
      : (items[0] ?? `<span class="none">${otherwise}</span>`)

  const heads = ({ sides }: Comparison) =>
    sides
      .map(
        ({ name, path, colour }) =>
          `<th scope="col"${colour ? ` class="${colour}"` : ''}>${link(path, escapeHtml(name))}</th>`,
      )
      .join('')

  function facets(comparison: Comparison): string {
    const names = (facet: string, values: readonly Named[]) =>
      values.map(({ id, name, short }) => link(facetPath(facet, id), escapeHtml(short ?? name))).join(', ')
    const rows = comparison.facets.map(({ facet, name, both, only }) => {
      const cells = only.map(values => `<td>${names(facet, values) || '<span class="none">–</span>'}</td>`)
      return `<tr><th scope="row">${escapeHtml(name)}</th>${cells[0]}<td class="both">${names(facet, both) || '<span class="none">–</span>'}</td>${cells[1]}</tr>`
    })
    if (rows.length === 0) return ''
    const [a, b] = comparison.sides
    return table(
      `Facets: ${a.name} and ${b.name}`,
      `<th scope="col">Facet</th><th scope="col">${escapeHtml(a.name)} only</th><th scope="col">Both</th><th scope="col">${escapeHtml(b.name)} only</th>`,
      rows,
      'facets-compared',
    )
  }

  function quantities(comparison: Comparison): string {
    const names = comparison.sides.map(({ name }) => name) as [string, string]
    const row = ({ property, shared, cells, difference }: Line) => {
      const printed = cells.map((rows, side) => {
        const mark = difference?.greater === side ? ' class="greater"' : ''
        return `<td${mark}>${list(rows.map(quantity), 'not stated')}</td>`
      })
      const also = shared.length > 0 ? `<span class="conditions">${escapeHtml(shared.join(', '))}</span>` : ''
      const told = difference ? differenceText(difference, property, names) : { main: '', asides: [] }
      const asides =
        told.asides.length > 0 ? `<span class="conditions">${escapeHtml(told.asides.join('; '))}</span>` : ''
      const head = `<th scope="row">${escapeHtml(property.name)}${also}</th>`
      return `<tr>${head}${printed.join('')}<td class="difference">${escapeHtml(told.main) || '<span class="none">–</span>'}${asides}</td></tr>`
    }
    if (comparison.lines.length === 0) return ''
    const columns = `<th scope="col">Property</th>${heads(comparison)}<th scope="col">Difference</th>`
    return table(`Quantities: ${names.join(' and ')}`, columns, comparison.lines.map(row), 'compared')
  }

  function sentences(comparison: Comparison, { both, only }: Words): string {
    const item = (row: Row) =>
      `<li>${row.record === 'pathways' ? link(row.path, escapeHtml(row.title)) : escapeHtml(row.title)} ${source(row)}${row.record === 'findings' ? ` ${link(row.path, 'record', ' class="to-record" aria-label="This finding as a record"')}` : ''}</li>`
    const items = (rows: readonly Row[]) => `<ul class="findings">${rows.map(item).join('')}</ul>`
    const column = (rows: readonly Row[], side: 0 | 1) => {
      const { name, colour } = comparison.sides[side]
      const kind = [colour, rows.length === 0 ? 'empty' : null].filter(Boolean).join(' ')
      const said = rows.length > 0 ? items(rows) : '<p class="none">Nothing is stated.</p>'
      return `<div${kind ? ` class="${kind}"` : ''}><p class="side">${escapeHtml(name)}</p>${said}</div>`
    }
    const together = both.length > 0 ? `<p class="side">Of both</p>${items(both)}` : ''
    const columns = [column(only[0], 0), column(only[1], 1)].join('')
    return together + (only.some(rows => rows.length > 0) ? `<div class="beside">${columns}</div>` : '')
  }

  return {
    stated(rows) {
      const names = new Map(data.materials.map(({ id, name }) => [id, name]))
      const row = (one: Row) => {
        const [material] = one.materials
        const what = material ? link(materialPath(material), escapeHtml(names.get(material) ?? material)) : ''
        const property = data.properties.find(({ id }) => id === one.property)?.name ?? ''
        const value = `${link(one.path, escapeHtml(one.quantity?.printed ?? ''), ' class="q"')} ${cite(one.refs)}`
        return `<tr><th scope="row">${what}<span class="conditions">${escapeHtml(property)}</span></th><td>${value}</td><td>${escapeHtml(one.note ?? '')}</td></tr>`
      }
      const columns = ['What', 'Stated', 'What is compared']
      return rows.length > 0
        ? table('Quotients', columns.map(name => `<th scope="col">${name}</th>`).join(''), rows.map(row), 'stated')
        : ''
    },
    glance(comparisons) {
      const rows = comparisons.flatMap(({ name, path, comparison }) =>
        comparison.lines.flatMap(({ property, shared, cells, difference }) => {
          if (!difference || difference.greater === null) return []
          const names = comparison.sides.map(side => side.name.replace(/^.* with /, '')) as [string, string]
          const values = cells.map((rows, side) => {
            const { colour } = comparison.sides[side as 0 | 1]
            const mark = side === difference.greater ? ' greater' : ''
            const who = `<span class="who">${escapeHtml(names[side] ?? '')}</span>`
            return `<td class="${colour ?? ''}${mark}">${who}${list(rows.map(quantity), '')}</td>`
          })
          const { main, asides } = differenceText(difference, property, names)
          const said = asides.length > 0 ? `<span class="conditions">${escapeHtml(asides.join('; '))}</span>` : ''
          const what = [property.name, ...shared].map(escapeHtml).join(', ')
          return [
            `<tr><th scope="row">${link(path, escapeHtml(name))}<span class="conditions">${what}</span></th>${values.join('')}<td class="difference">${escapeHtml(main)}${said}</td></tr>`,
          ]
        }),
      )
      const columns = ['What', 'One', 'The other', 'Difference']
      return rows.length > 0
        ? table('Differences', columns.map(name => `<th scope="col">${name}</th>`).join(''), rows, 'compared')
        : ''
    },
    comparison(comparison, level = 2) {
      const part = (title: string, html: string) => (html ? `<h${level}>${title}</h${level}>${html}` : '')
      return [
        part('Quantities', quantities(comparison)),
        part('Findings', sentences(comparison, comparison.findings)),
        part('Pathways', sentences(comparison, comparison.pathways)),
        part('Open problems', sentences(comparison, comparison.challenges)),
        part('Where the records stand', facets(comparison)),
      ].join('')
    },
  }
}

/** A table that scrolls sideways where it must. Its roles are spelled out, since on narrow screens its rows are no rows. */
function table(label: string, head: string, rows: readonly string[], kind: string): string {
  const html = `<table class="${kind}"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
  const roles: Record<string, string> = { table: 'table', thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', td: 'cell' }
  const spelled = html
    .replace(/<(table|thead|tbody|tr|td)\b/g, (tag, name: string) => `${tag} role="${roles[name]}"`)
    .replace(
      /<th scope="(col|row)"/g,
      (tag, scope) => `${tag} role="${scope === 'col' ? 'columnheader' : 'rowheader'}"`,
    )
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(label)}">${spelled}</div>`
}
