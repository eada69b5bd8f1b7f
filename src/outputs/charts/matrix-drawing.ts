import { html, joinHtml } from '../../core/html/html.ts'
import { measure } from './canvas.ts'
import { labelAt, small, text } from './label.ts'
import type { MatrixModel } from './matrix.ts'
import { type Drawing, labelText, short } from './svg.ts'

const cellHeight = 26
const head = 34

/** A matrix as a drawing for a picture: in a page it is a table. */
export function matrixDrawing({ rows, columns }: MatrixModel): Drawing {
  const left = Math.ceil(Math.max(...rows.map(({ name }) => measure(name, text)))) + 12
  const cellWidth = Math.ceil(Math.max(30, ...columns.map(({ short: name }) => measure(name, small) + 8)))
  const width = left + columns.length * cellWidth
  const x = (column: number) => left + column * cellWidth
  const y = (row: number) => head + row * cellHeight
  const boxes = rows.flatMap(({ cells }, row) =>
    cells.map(
      ({ step }, column) =>
        html`<rect class="w${step}" x="${short(x(column) + 1)}" y="${y(row) + 1}" width="${cellWidth - 2}" height="${cellHeight - 2}" rx="2"/>`,
    ),
  )
  const names = rows.map(({ name }, row) => labelAt(left - 10, y(row) + cellHeight / 2, name, { anchor: 'end' }))
  const titles = columns.map(({ short: name }, column) =>
    labelAt(x(column) + cellWidth / 2, head - 12, name, { anchor: 'middle', face: small }),
  )
  const counts = rows.flatMap(({ cells }, row) =>
    cells.map(({ records, works }, column) =>
      labelAt(x(column) + cellWidth / 2, y(row) + cellHeight / 2, records.length === 0 ? '·' : String(works), {
        anchor: 'middle',
        soft: records.length === 0,
      }),
    ),
  )
  const labels = [...names, ...titles, ...counts].map(labelText)
  const plot = { left, top: head, width: width - left, height: rows.length * cellHeight }
  return { width, height: head + plot.height + 6, body: joinHtml([...boxes, ...labels]), shapes: joinHtml(boxes), plot }
}
