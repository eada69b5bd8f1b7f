import { chartType } from '../../core/schema/chart-types.ts'
import { type Axis, axisFor, ofWholes } from './axis.ts'
import { type Beside, besideOf, besideWidth, columnGap, columnLines, valueRuns } from './beside.ts'
import {
  type Label,
  labelAt,
  labelWords,
  lineHeight,
  type Measure,
  runsWidth,
  small,
  softWords,
  startWithin,
  strong,
  text,
  wrap,
} from './label.ts'
import {
  arrowLength,
  fraction,
  type Layout,
  type LayoutFunction,
  type MarkLane,
  type PlotArea,
  pixelOf,
} from './layout.ts'
import { type LegendStyle, legendOf } from './legend.ts'
import { type ChartModel, type ChartRow, extentOf, type Mark, marksOf, type Plot, withFound } from './model.ts'
import { tickLabels } from './tick-labels.ts'

/** The room that a mark takes on each side of its place, and the gap before its text. */
const reach = 8
const gap = 5

/** What the placing of everything in one width has in common. */
interface Frame {
  model: ChartModel
  width: number
  left: number
  right: number
  labelWidth: number
  /** Where values and their texts end: at the column of what is said beside them, where there is one. */
  edge: number
  beside: Beside
  narrow: boolean
  measure: Measure
}

/** Whether marks have their length from zero. */
const fromZero = ({ type }: ChartModel) => chartType(type).fromZero

/** Where a mark ends on the right: its value, its upper end, or the tip of its arrow. */
function rightEnd(mark: Mark): { value: number; extra: number } {
  return {
    value: Math.max(...extentOf(mark)),
    extra: reach + (mark.shape === 'above' ? arrowLength - reach : 0),
  }
}

/** The widest axis on which every text fits after its mark, but no narrower than a share of what there is. */
function axisWidth(plots: readonly Placed[], room: number, beside: Beside, measure: Measure): number {
  const limits = plots.flatMap(({ plot, axis }) =>
    drawnIn(plot).map(mark => {
      const { value, extra } = rightEnd(mark)
      const needed = extra + gap + runsWidth(valueRuns(mark, beside), text, measure)
      const share = fraction(axis, value)
      return share <= 0 ? Number.POSITIVE_INFINITY : (room - needed) / share
    }),
  )
  return Math.max(room * (beside === 'after' ? 0.5 : 0.6), Math.min(room - 12, ...limits))
}

/** Every mark of a plot, those of what works give among them. */
const drawnIn = (plot: Plot): Mark[] => marksOf({ plots: [plot] }).flatMap(withFound)

interface Placed {
  plot: Plot
  axis: Axis
}

/** The text of a mark: after it, or before it where there is no room after, or else under it. */
function valueLabel(frame: Frame, axis: Axis, mark: Mark, y: number): { label: Label; under: boolean } {
  const { model, left, edge, narrow, beside, measure } = frame
  const runs = valueRuns(mark, beside)
  const size = runsWidth(runs, text, measure)
  const { value, extra } = rightEnd(mark)
  const after = pixelOf(frame, axis, value) + extra + gap
  const first = pixelOf(frame, axis, Math.min(...extentOf(mark)))
  const before = first - reach - gap - (mark.shape === 'below' ? arrowLength - reach : 0)
  const label = { runs, face: text, y }
  if (after + size <= edge) return { label: { ...label, x: after, anchor: 'start' }, under: false }
  const room = before - size - (narrow ? 0 : left)
  // Before a bar that begins at zero nothing can stand.
  if (room >= 0 && !fromZero(model)) return { label: { ...label, x: before, anchor: 'end' }, under: false }
  return { label: { ...label, x: Math.min(first, edge - size), y: y + lineHeight, anchor: 'start' }, under: true }
}

/** Everything that stands in one plot, from `top` down. */
interface PlacedRows {
  labels: Label[]
  lanes: MarkLane[]
  rules: number[]
  bottom: number
}

function placeRows(frame: Frame, { plot, axis }: Placed, box: number, top: number): PlacedRows {
  const { narrow, labelWidth, measure } = frame
  const column = (mark: Mark) => (frame.beside === 'column' ? columnLines(mark, frame.width, measure) : [])
  const out: PlacedRows = { labels: [], lanes: [], rules: [], bottom: top }
  const lane = (row: ChartRow, mark: Mark, height: number, y: number) => {
    const { label, under } = valueLabel(frame, axis, mark, y)
    const lines = column(mark)
    const more = Math.max(under ? lineHeight : 0, (lines.length - 1) * lineHeight)
    lines.forEach((runs, line) => {
      out.labels.push({ runs, face: text, x: frame.edge + columnGap, y: y + line * lineHeight, anchor: 'start' })
    })
    out.lanes.push({ mark, row, box, y, top: y - height / 2, height: height + more, label })
    return height + more
  }
  const narrowRow = (row: ChartRow) => {
    for (const mark of row.marks.flatMap(withFound)) {
      // What a work gives stands under the mark that it is about, which has the row's name already.
      const words = mark.source === null ? [labelWords(row.label), softWords(mark.detail)] : []
      for (const runs of words.flatMap(some => wrap(some, labelWidth, measure))) {
        if (runs.length === 0) continue
        out.labels.push({ runs, face: text, x: 0, y: out.bottom + 10, anchor: 'start' })
        out.bottom += lineHeight
      }
      out.bottom += lane(row, mark, 20, out.bottom + 10) + 6
    }
  }
  const wideRow = (row: ChartRow) => {
    const lines = wrap(labelWords(row.label), labelWidth, measure)
    lines.forEach((runs, line) => {
      out.labels.push({ runs, face: text, x: 0, y: out.bottom + 12 + line * lineHeight, anchor: 'start' })
    })
    let used = 0
    for (const mark of row.marks.flatMap(withFound)) used += lane(row, mark, 24, out.bottom + used + 12)
    out.bottom += Math.max(used, lines.length * lineHeight + 7)
  }
  for (const group of plot.groups) {
    if (group.heading !== null) {
      out.bottom += out.bottom === top ? 0 : 12
      out.labels.push(labelAt(0, out.bottom + 10, group.heading, { face: strong }))
      out.bottom += 22
    }
    for (const row of group.rows) {
      if (narrow) narrowRow(row)
      else wideRow(row)
      if (row !== group.rows.at(-1)) out.rules.push(out.bottom)
    }
  }
  return out
}

/** The names of the lines that marks are held against, above the rows, each over its line. */
function placeLines(
  frame: Frame,
  { plot, axis }: Placed,
  top: number,
): { labels: Label[]; height: number; down: (bottom: number) => PlotArea['lines'] } {
  const { left, width, measure } = frame
  const placed = plot.lines.map((line, index) => {
    const x = pixelOf(frame, axis, line.value)
    const size = measure(line.label, small)
    const start = Math.max(frame.narrow ? 0 : left, Math.min(x - size / 2, width - size))
    const y = top + 9 + index * lineHeight
    return { line, x, y, label: labelAt(start, y, line.label, { face: small, soft: true }) }
  })
  return {
    labels: placed.map(({ label }) => label),
    height: placed.length === 0 ? 0 : placed.length * lineHeight + 4,
    down: bottom => placed.map(({ line, x, y }) => ({ line, from: [x, y + 9], to: [x, bottom] })),
  }
}

/** What an axis must reach; a logarithmic one has no room for what an uncertainty leaves open at and below zero. */
const valuesOf = (marks: readonly Mark[], scale: Plot['scale']) =>
  marks.flatMap(mark => extentOf(mark).filter(value => scale !== 'log' || value > 0))

/** The ticks below a plot and, where it is the only one, the title of its axis. */
function axisLabels(frame: Frame, { plot, axis }: Placed, bottom: number): Label[] {
  const { width, measure } = frame
  const ticks = tickLabels(frame, axis, bottom + 12, measure)
  const start = startWithin(frame.left, measure(plot.axis, small), width)
  const title = labelAt(start, bottom + 31, plot.axis, { face: small, soft: true })
  return frame.model.plots.length === 1 ? [...ticks, title] : ticks
}

function frameOf(model: ChartModel, plots: readonly Placed[], width: number, narrow: boolean, measure: Measure): Frame {
  const rows = plots.flatMap(({ plot }) => plot.groups.flatMap(group => group.rows))
  const marks = rows.flatMap(row => row.marks)
  const names = rows.map(row => measure(row.label.join(' '), text))
  const labelWidth = narrow ? width : Math.min(Math.max(60, ...names) + 2, width * 0.31)
  const left = narrow ? reach : Math.ceil(labelWidth) + 14
  const beside = besideOf(marks, narrow)
  const edge = width - (beside === 'column' ? besideWidth(marks.flatMap(withFound), width, measure) + columnGap : 0)
  const right = left + Math.floor(axisWidth(plots, edge - left, beside, measure))
  return { model, width, left, right, edge, labelWidth, beside, narrow, measure }
}

/**
 * A layout of rows under each other. A narrow one has its labels above the marks instead of beside them.
 * Several plots stand under each other, each with the title of its axis as a heading.
 */
export const inRows =
  (legend: LegendStyle): LayoutFunction =>
  (model, width, narrow, measure) =>
    placeAll(model, legend, width, narrow, measure)

function placeAll(model: ChartModel, style: LegendStyle, width: number, narrow: boolean, measure: Measure): Layout {
  const plots = model.plots.map((plot): Placed => {
    const values = [...valuesOf(drawnIn(plot), plot.scale), ...plot.lines.map(({ value }) => value)]
    const { point } = model.words
    const axis = axisFor(values, plot.scale, fromZero(model), narrow ? 3 : 5, point)
    return { plot, axis: model.type === 'count' ? ofWholes(axis, point) : axis }
  })
  const frame = frameOf(model, plots, width, narrow, measure)
  const legend = legendOf(model, style, width, measure)
  const labels = [...legend.labels]
  const lanes: MarkLane[] = []
  const rules: number[] = []
  const boxes: PlotArea[] = []
  let y = legend.height
  for (const placed of plots) {
    if (plots.length > 1) {
      labels.push(labelAt(0, y + 10, placed.plot.axis, { face: strong }))
      y += 24
    }
    const held = placeLines(frame, placed, y)
    y += held.height
    const rows = placeRows(frame, placed, boxes.length, y)
    if (rows.lanes.length === 0) {
      labels.push(labelAt(0, y + 10, model.words.marks.noFigure, { soft: true }))
      y += 34
      continue
    }
    boxes.push({ axis: placed.axis, up: null, top: y, bottom: rows.bottom, lines: held.down(rows.bottom), joined: [] })
    labels.push(...held.labels, ...rows.labels, ...axisLabels(frame, placed, rows.bottom))
    lanes.push(...rows.lanes)
    rules.push(...rows.rules)
    y = rows.bottom + (plots.length > 1 ? 36 : 40)
  }
  return {
    width,
    height: y,
    left: frame.left,
    right: frame.right,
    boxes,
    lanes,
    labels,
    legend: legend.keys,
    rules,
    narrow,
    fromZero: fromZero(model),
  }
}
