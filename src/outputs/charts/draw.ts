import { drawPoint } from 'chart.js/helpers'
import type { ChartForm } from './forms/form.ts'
import type { Label } from './label.ts'
import { arrowLength, type Layout, type MarkLane, pixelOf } from './layout.ts'
import type { Theme } from './theme.ts'

type Context = CanvasRenderingContext2D

function line(ctx: Context, colour: string, width: number, ...points: [number, number][]): void {
  ctx.strokeStyle = colour
  ctx.lineWidth = width
  ctx.beginPath()
  points.forEach(([x, y], index) => {
    if (index === 0) ctx.moveTo(x, y)
    else ctx.lineTo(x, y)
  })
  ctx.stroke()
}

/** An arrowhead with its tip at x; `direction` is 1 to the right, -1 to the left. */
function head(ctx: Context, colour: string, x: number, y: number, direction: 1 | -1): void {
  line(ctx, colour, 2, [x - 5 * direction, y - 4], [x, y], [x - 5 * direction, y + 4])
}

/** Writes a label's runs one after the other. */
function write(ctx: Context, { runs, face, x, y, anchor }: Label, theme: Theme): void {
  ctx.font = `${face.bold ? 'bold ' : ''}${face.size}px ${theme.font}`
  ctx.textBaseline = 'middle'
  ctx.textAlign = 'left'
  const widths = runs.map(run => ctx.measureText(run.text).width)
  const size = widths.reduce((sum, width) => sum + width, 0)
  let at = anchor === 'start' ? x : anchor === 'end' ? x - size : x - size / 2
  runs.forEach((run, index) => {
    ctx.fillStyle = run.soft ? theme.soft : theme.ink
    ctx.fillText(run.text, at, y)
    at += widths[index] ?? 0
  })
}

/** The line of a range or a change, or the arrow of a bound, which begins at a stroke where it allows its own value. */
function connector(ctx: Context, form: ChartForm, { mark, y, box }: MarkLane, layout: Layout, theme: Theme): void {
  const axis = layout.boxes[box]?.axis
  if (!axis) return
  const colour = theme.series[mark.series] as string
  const x = pixelOf(layout, axis, mark.x)
  const x2 = pixelOf(layout, axis, mark.x2 ?? mark.x)
  if (mark.shape === 'span' && mark.source !== null) line(ctx, colour, 1, [x, y], [x2, y])
  else if (mark.shape === 'span' && form.joinsEnds) line(ctx, colour, 4, [x, y], [x2, y])
  if (mark.shape === 'change') {
    const direction = x2 >= x ? 1 : -1
    line(ctx, colour, 2, [x, y], [x2, y])
    if (Math.abs(x2 - x) > 24) head(ctx, colour, x2 - 8 * direction, y, direction)
  }
  if (mark.shape === 'above' || mark.shape === 'below') {
    const direction = mark.shape === 'above' ? 1 : -1
    if (mark.closed) line(ctx, colour, 2, [x, y - 9], [x, y + 9])
    line(ctx, colour, 2, [x, y], [x + arrowLength * direction, y])
    head(ctx, colour, x + arrowLength * direction, y, direction)
  }
}

/** The thin line from a mark to what a work gives in its place, which stands under it. */
function tie(ctx: Context, lane: MarkLane, layout: Layout, theme: Theme): void {
  const axis = layout.boxes[lane.box]?.axis
  const printed = layout.lanes.find(({ mark }) => mark.record === lane.mark.record && mark.source === null)
  if (!axis || !printed || lane.mark.source === null) return
  const { x, x2, source } = lane.mark
  const from = pixelOf(layout, axis, source.from)
  const ends = [x, x2 ?? x].map(value => pixelOf(layout, axis, value))
  const to = source.from < x ? Math.min(...ends) : Math.max(...ends)
  line(ctx, theme.soft, 1, [from, printed.y + 6], [from, lane.y], [to, lane.y])
}

/** What an uncertainty leaves open, as a thin line with an end at either side. */
function whisker(ctx: Context, { mark, y, box }: MarkLane, layout: Layout, theme: Theme): void {
  const axis = layout.boxes[box]?.axis
  if (!axis || mark.spread === null) return
  const [low, high] = [pixelOf(layout, axis, mark.spread.low), pixelOf(layout, axis, mark.spread.high)]
  line(ctx, theme.ink, 1, [low, y], [high, y])
  for (const x of [low, high]) line(ctx, theme.ink, 1, [x, y - 5], [x, y + 5])
}

function legend(ctx: Context, layout: Layout, theme: Theme): void {
  for (const { series, marker, x, y } of layout.legend) {
    const colour = series === null ? theme.soft : (theme.series[series] as string)
    ctx.fillStyle = series === null ? theme.paper : colour
    ctx.strokeStyle = colour
    ctx.lineWidth = 1.5
    drawPoint(ctx, { pointStyle: marker, radius: 5, borderWidth: 1.5 }, x, y)
  }
}

/** The lines of an area's ticks, on whole pixels so that they are sharp. */
function grid(ctx: Context, layout: Layout, theme: Theme): void {
  for (const { axis, top, bottom } of layout.boxes)
    for (const { value } of axis.ticks) {
      const x = Math.floor(pixelOf(layout, axis, value)) + 0.5
      line(ctx, theme.line, 1, [x, top], [x, bottom])
    }
}

/** Draws what Chart.js has no elements for: grids, lines between rows, ranges, changes, bounds, the ties of what works give, and the legend's markers. */
export function drawMarks(ctx: Context, form: ChartForm, layout: Layout, theme: Theme): void {
  ctx.save()
  grid(ctx, layout, theme)
  for (const y of layout.rules) line(ctx, theme.line, 1, [0, y + 0.5], [layout.width, y + 0.5])
  for (const lane of layout.lanes) {
    tie(ctx, lane, layout, theme)
    connector(ctx, form, lane, layout, theme)
  }
  legend(ctx, layout, theme)
  ctx.restore()
}

/** Draws what stands upon the marks: how sure their values are. */
export function drawWhiskers(ctx: Context, layout: Layout, theme: Theme): void {
  ctx.save()
  for (const lane of layout.lanes) whisker(ctx, lane, layout, theme)
  ctx.restore()
}

/** Writes every text. */
export function drawTexts(ctx: Context, layout: Layout, theme: Theme): void {
  ctx.save()
  for (const label of layout.labels) write(ctx, label, theme)
  for (const { label } of layout.lanes) write(ctx, label, theme)
  ctx.restore()
}
