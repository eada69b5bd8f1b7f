import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import type { Kind } from '../../core/kinds/types.ts'
import { isCheckable } from '../../core/sources/verdict.ts'
import { plainText } from '../../core/words/plain.ts'
import type { TableCell } from '../../outputs/charts/index.ts'
import type { Renderer } from '../../outputs/render/renderer.ts'
import { quietSign, standingSign } from '../../outputs/render/standing.ts'

/** What a cell of a table shows. */
export interface CellItems {
  /** What stands open, and what behind a fold. */
  shown: Html[]
  folded: Html[]
  /** Whether it is a list; else it is one item as it is, or none. */
  isList: boolean
}

/** Of more findings than a cell has room for, the first so many stand open. */
const limits = { most: 3, shown: 2 }

/** The lines of a cell: one as it is, several as a list, and of many findings only some. */
export function cellItems(r: Renderer, cell: TableCell): CellItems {
  const items = linesOf(r, cell)
  const areFindings = cell.type === 'records' && cell.kind === 'findings'
  const shown = areFindings && items.length > limits.most ? items.slice(0, limits.shown) : items
  return { shown, folded: items.slice(shown.length), isList: items.length > (areFindings ? 0 : 1) }
}

function linesOf(r: Renderer, cell: TableCell): Html[] {
  switch (cell.type) {
    case 'text':
      return cell.lines.map(r.inline)
    case 'records':
      // A statement may hold links of its own, so that it is written out plainly.
      return cell.links.map(({ id, text }) => {
        const label = cell.kind === 'findings' ? escapeHtml(plainText(r.corpus, text)) : r.inline(text)
        return joinHtml([r.record(cell.kind, id, label), signOf(r, cell.kind, id)], ' ')
      })
    case 'quantities':
      return cell.measurements.map((id, index) =>
        joinHtml([cell.names?.[index] && r.inline(cell.names[index]), signedQuantity(r, id)], ': '),
      )
    case 'refs':
      return cell.refs.length ? [r.cite(cell.refs)] : []
  }
}

/** A quantity with the sign of whatever is known of it. */
const signedQuantity = (r: Renderer, id: string): Html => html`${r.quantity(id)}${quietSign(r, 'measurements', id)}`

const signOf = (r: Renderer, kind: Kind, id: string): Html => (isCheckable(kind) ? standingSign(r, kind, id) : '')
