import { drawPoint } from 'chart.js/helpers'
import type { Axis } from './axis.ts'
import type { ChartForm } from './forms/form.ts'
import type { Label } from './label.ts'
import { arrowLength, heightOf, type Layout, type MarkLane, pixelOf, type Track, trackOf } from './layout.ts'
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

/** A broken line. */
function dashes(ctx: Context, colour: string, [x, y]: [number, number], [toX, toY]: [number, number]): void {
  const length = Math.hypot(toX - x, toY - y)
  const at = (along: number): [number, number] => [x + ((toX - x) * along) / length, y + ((toY - y) * along) / length]
  for (let along = 0; along < length; along += 10) line(ctx, colour, 1, at(along), at(Math.min(length, along + 6)))
}

/** An arrowhead with its tip so far along; `direction` is 1 further along, -1 back. */
function head(ctx: Context, colour: string, { at }: Track, tip: number, direction: 1 | -1): void {
  line(ctx, colour, 2, at(tip - 5 * direction, -4), at(tip, 0), at(tip - 5 * direction, 4))
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
function connector(ctx: Context, form: ChartForm, lane: MarkLane, layout: Layout, theme: Theme): void {
  const track = trackOf(lane, layout)
  if (!track) return
  const { mark } = lane
  const { at } = track
  const colour = theme.series[mark.series] as string
  const x = track.along(mark.x)
  const x2 = track.along(mark.x2 ?? mark.x)
  if (mark.shape === 'span' && mark.source !== null) line(ctx, colour, 1, at(x, 0), at(x2, 0))
  else if (mark.shape === 'span' && form.joinsEnds) line(ctx, colour, 4, at(x, 0), at(x2, 0))
  if (mark.shape === 'change') {
    const direction = x2 >= x ? 1 : -1
    line(ctx, colour, 2, at(x, 0), at(x2, 0))
    if (Math.abs(x2 - x) > 24) head(ctx, colour, track, x2 - 8 * direction, direction)
  }
  if (mark.shape === 'above' || mark.shape === 'below') {
    const direction = mark.shape === 'above' ? track.growing : track.growing === 1 ? -1 : 1
    if (mark.closed) line(ctx, colour, 2, at(x, -9), at(x, 9))
    line(ctx, colour, 2, at(x, 0), at(x + arrowLength * direction, 0))
    head(ctx, colour, track, x + arrowLength * direction, direction)
  }
}

/** The thin line from a mark to what a work gives in its place, which stands under it. */
function tie(ctx: Context, lane: MarkLane, layout: Layout, theme: Theme): void {
  const track = trackOf(lane, layout)
  const printed = layout.lanes.find(({ mark }) => mark.record === lane.mark.record && mark.source === null)
  if (!track || !printed || lane.mark.source === null) return
  const { x, x2, source } = lane.mark
  const from = track.along(source.from)
  const ends = [x, x2 ?? x].map(value => track.along(value))
  const to = from < track.along(x) ? Math.min(...ends) : Math.max(...ends)
  // Between two axes both values stand in one line already.
  if (track.growing === -1) line(ctx, theme.soft, 1, track.at(from, 0), track.at(to, 0))
  else line(ctx, theme.soft, 1, [from, printed.y + 6], track.at(from, 0), track.at(to, 0))
}

/** What an uncertainty leaves open, as a thin line with an end at either side: along a mark's own values, and across them. */
function whiskers(ctx: Context, lane: MarkLane, layout: Layout, theme: Theme): void {
  const track = trackOf(lane, layout)
  const axis = layout.boxes[lane.box]?.axis
  if (!track || !axis) return
  const { spread, across, x } = lane.mark
  if (spread !== null) {
    const [low, high] = [track.along(spread.low), track.along(spread.high)]
    line(ctx, theme.ink, 1, track.at(low, 0), track.at(high, 0))
    for (const end of [low, high]) line(ctx, theme.ink, 1, track.at(end, -5), track.at(end, 5))
  }
  if (across === null || across.spread === null) return
  const y = track.along(x)
  const ends = [across.spread.low, across.spread.high].map(value => pixelOf(layout, axis, value))
  line(ctx, theme.ink, 1, ...ends.map((end): [number, number] => [end, y]))
  for (const end of ends) line(ctx, theme.ink, 1, [end, y - 5], [end, y + 5])
}

/** The lines that marks are held against. */
function held(ctx: Context, layout: Layout, theme: Theme): void {
  for (const { lines } of layout.boxes) for (const { from, to } of lines) dashes(ctx, theme.soft, from, to)
}

/** What joins the marks of a row between two axes. */
function joins(ctx: Context, layout: Layout, theme: Theme): void {
  for (const { joined } of layout.boxes)
    for (const { series, points } of joined) line(ctx, theme.series[series] as string, 2, ...points)
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
  for (const area of layout.boxes) {
    const { axis, up, top, bottom } = area
    for (const { value } of axis.ticks) {
      const x = Math.floor(pixelOf(layout, axis, value)) + 0.5
      line(ctx, theme.line, 1, [x, top], [x, bottom])
    }
    for (const { value } of up?.ticks ?? []) {
      const y = Math.floor(heightOf(area, up as Axis, value)) + 0.5
      line(ctx, theme.line, 1, [layout.left, y], [layout.right, y])
    }
  }
}

/** Draws what Chart.js has no elements for: grids, lines between rows, ranges, changes, bounds, the ties of what works give, and the legend's markers. */
export function drawMarks(ctx: Context, form: ChartForm, layout: Layout, theme: Theme): void {
  ctx.save()
  grid(ctx, layout, theme)
  for (const y of layout.rules) line(ctx, theme.line, 1, [0, y + 0.5], [layout.width, y + 0.5])
  held(ctx, layout, theme)
  joins(ctx, layout, theme)
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
  for (const lane of layout.lanes) whiskers(ctx, lane, layout, theme)
  ctx.restore()
}

/** Writes every text. */
export function drawTexts(ctx: Context, layout: Layout, theme: Theme): void {
  ctx.save()
  for (const label of layout.labels) write(ctx, label, theme)
  for (const { label } of layout.lanes) write(ctx, label, theme)
  ctx.restore()
}
