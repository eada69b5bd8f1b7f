import { formOf } from './forms/index.ts'
import { type Hatch, hatchLines, hatchOf, type Sides } from './hatch.ts'
import { type Layout, type MarkLane, pixelOf } from './layout.ts'
import type { ChartModel } from './model.ts'
import type { Theme } from './theme.ts'

type Context = CanvasRenderingContext2D

/** Whether the bars of a chart have lines across them: those of several series that touch. */
export const isHatched = ({ type, series }: ChartModel): boolean => formOf(type).hatched && series.length > 1

/** Draws the lines across the bars of a chart, and the legend's markers as pieces of bars. */
export function drawHatches(ctx: Context, model: ChartModel, layout: Layout, theme: Theme): void {
  ctx.save()
  model.series.forEach((one, series) => {
    const keys = layout.legend.filter(key => key.series === series).map(({ x, y }) => swatch(x, y))
    ctx.fillStyle = theme.series[series] as string
    for (const sides of keys) fillRect(ctx, sides)
    const bars = layout.lanes.flatMap(lane => barsOf(model, layout, lane, series))
    for (const sides of [...keys, ...bars]) hatch(ctx, hatchOf(one), sides, theme)
  })
  ctx.restore()
}

/** The rectangle of a legend's marker. */
const swatch = (x: number, y: number): Sides => ({ left: x - 7, right: x + 6, top: y - 6, bottom: y + 6 })

function barsOf(model: ChartModel, layout: Layout, { mark, y, box }: MarkLane, series: number): Sides[] {
  const axis = layout.boxes[box]?.axis
  if (!axis) return []
  const form = formOf(model.type)
  const half = form.barThickness(model) / 2
  return form.bars(mark, series).map(bar => {
    const [from, to] = typeof bar === 'number' ? [0, bar] : bar
    return { left: pixelOf(layout, axis, from), right: pixelOf(layout, axis, to), top: y - half, bottom: y + half }
  })
}

const fillRect = (ctx: Context, { left, right, top, bottom }: Sides) =>
  ctx.fillRect(left, top, right - left, bottom - top)

/** How thick the lines across a bar and the sides of a frame are. */
const thickness = 1.5

function hatch(ctx: Context, how: Hatch, sides: Sides, theme: Theme): void {
  ctx.fillStyle = ctx.strokeStyle = theme.paper
  ctx.lineWidth = thickness
  if (how === 'frame' && sides.right - sides.left > 2 * thickness) fillRect(ctx, within(sides))
  ctx.beginPath()
  for (const [from, to] of hatchLines(how, sides)) {
    ctx.moveTo(...from)
    ctx.lineTo(...to)
  }
  ctx.stroke()
}

const within = ({ left, right, top, bottom }: Sides): Sides => ({
  left: left + thickness,
  right: right - thickness,
  top: top + thickness,
  bottom: bottom - thickness,
})
