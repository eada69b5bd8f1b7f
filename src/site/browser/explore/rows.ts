import { valueClass } from '../../../core/basics/colour.ts'
import { href } from '../../../core/permalinks/href.ts'
import { knownIn, materialPath, sectionPath, workPath } from '../../../core/permalinks/path.ts'
import { standingSigns } from '../../../core/standing/signs.ts'
import type { ExplorerColumn } from '../../../outputs/explore/columns.ts'
import { colouredValue, lookupsOf, shortestName } from '../../../outputs/explore/lookups.ts'
import type { Dataset, Row } from '../../../outputs/explore/row.ts'
import { el } from '../dom.ts'
import { scriptWords } from '../words.ts'

/** The heading of a column: a button that sorts by it. */
export function headCell({ id, title }: ExplorerColumn, sort: () => void): HTMLElement {
  const button = el('button', { type: 'button' }, title)
  button.addEventListener('click', sort)
  return el('th', { scope: 'col', class: `c-${id}` }, button)
}

/** Makes the row of a record, with the columns that are shown. */
export type RowMaker = (row: Row, columns: readonly ExplorerColumn[]) => HTMLTableRowElement

/** A maker of rows whose links are relative to the page at `page`. */
export function rowMaker(data: Dataset, page: string): RowMaker {
  const { works, materials, sections, coloured } = lookupsOf(data)
  const to = (path: string) => href(page, path)

  function content(row: Row, column: ExplorerColumn, beside: readonly ExplorerColumn[]): (Node | string)[] {
    const text = column.text(row)
    const shown = (id: string) => beside.some(column => column.id === id)
    const aside = [shown('conditions') ? null : row.conditions, row.property && !shown('note') ? row.note : null]
      .filter(Boolean)
      .join('; ')
    switch (column.id) {
      case 'what': {
        const signs = row.quantity && shown('value') ? badge(row) : [...sign(row), ...badge(row)]
        return [el('a', { href: to(row.path) }, text), ...signs, aside ? el('small', {}, aside) : '']
      }
      case 'value':
        return [
          el('bdi', {}, text),
          ...sign(row),
          row.quantity?.common ? el('small', {}, `= ${row.quantity.common}`) : '',
        ]
      case 'section':
        return [el('a', { href: to(sectionPath(row.section)), title: sections.get(row.section)?.name ?? null }, text)]
      case 'material':
        return row.materials.flatMap((id, index) => {
          const material = materials.get(id)
          const name = material ? shortestName(material) : id
          return [index > 0 ? ', ' : '', el('a', { href: to(materialPath(id)) }, name)]
        })
      case 'sources':
        return row.refs.flatMap((number, index) => [
          index > 0 ? ', ' : '',
          el('a', { href: to(workPath(number)), title: works.get(number) ?? null }, String(number)),
        ])
      default:
        return [text]
    }
  }

  /** The sign of how a record stands, which leads to all that is known of it. */
  function sign({ path, standing }: Row): (Node | string)[] {
    if (standing === null || standing.is === 'unchecked') return []
    const { is, says, why } = standing
    const name = why === null ? says : `${says}: ${why}`
    const link = { class: `standing ${is} brief`, href: to(knownIn(path)), title: name, 'aria-label': name }
    return [' ', el('a', link, standingSigns[is].sign)]
  }

  const { addition } = scriptWords('explore')
  const badge = ({ standing }: Row): (Node | string)[] =>
    standing?.addition ? [' ', el('span', { class: 'addition', title: addition.says }, addition.word)] : []

  return (row, columns) => {
    const value = colouredValue(data, row)
    const cells = columns.map((column, index) =>
      el(
        index === 0 ? 'th' : 'td',
        { scope: index === 0 ? 'row' : null, class: `c-${column.id}` },
        el('span', {}, ...content(row, column, columns)),
      ),
    )
    return el('tr', { class: coloured && value ? valueClass(coloured.id, value) : null }, ...cells)
  }
}
