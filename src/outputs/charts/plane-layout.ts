import { type Axis, axisFor } from './axis.ts'
import { type Label, labelAt, lineHeight, type Measure, runsWidth, small, startWithin, text } from './label.ts'
import { heightOf, type Layout, type LayoutFunction, type MarkLane, type PlotArea, pixelOf } from './layout.ts'
import { type LegendStyle, legendOf } from './legend.ts'
import { type ChartModel, type ChartRow, extentOf, type Mark, type Plot, withFound } from './model.ts'
import { badgeOf, doubtSign } from './tally.ts'
import { tickLabels } from './tick-labels.ts'

/** The frame around a mark that keeps its place. */
interface Frame {
  left: number
  top: number
  right: number
  bottom: number
}

const reach = 8
const gap = 4

/** What has its place already, so that no text is written over it. */
class Taken {
  private readonly frames: Frame[] = []
  add(frame: Frame): void {
    this.frames.push(frame)
  }
  isFree({ left, top, right, bottom }: Frame): boolean {
    return this.frames.every(
      frame => frame.right <= left || frame.left >= right || frame.bottom <= top || frame.top >= bottom,
    )
  }
}

interface Point {
  row: ChartRow
  mark: Mark
  x: number
  y: number
  /** Where the value and its uncertainty end upwards and downwards. */
  ends: number[]
  /** Where the other quantity and its uncertainty end to the left and to the right. */
  sides: [number, number]
  /** Whether the name of its row stands beside it: along a line beside the last one alone. */
  isNamed: boolean
  /** Whether the name of its row stands nowhere else. */
  isAlone: boolean
}

/** What a mark is called between two axes, with what is known of it, and what must be said of it where there is no room for that. */
function namesOf({ row, mark, isNamed }: Point): Label['runs'][] {
  if (mark.source !== null) return [[{ text: mark.detail, soft: true }]]
  const [name = '', ...rest] = row.label
  const [sign, badge] = [doubtSign(mark), badgeOf(mark)]
  const added = badge === '' ? [] : [{ text: ` ${badge}`, soft: true }]
  const full = [
    { text: sign === '' ? name : `${name}\u00a0${sign}`, soft: false },
    ...(rest.length === 0 ? [] : [{ text: ` ${rest.join(' ')}`, soft: true }]),
    ...added,
  ]
  const least = [...(sign === '' ? [] : [{ text: sign, soft: false }]), ...added]
  return [...(isNamed || least.length > 0 ? [full] : []), ...(least.length === 0 ? [] : [least])]
}

/** How far a text may stand from its mark, in lines. */
const farthest = 8

/** Where a text may stand beside a mark, the best place first. */
function placesOf({ x, y, ends, sides: [left, right] }: Point): Pick<Label, 'x' | 'y' | 'anchor'>[] {
  const [top, bottom] = [Math.min(...ends), Math.max(...ends)]
  const [above, below] = [top - reach - lineHeight / 2, bottom + reach + lineHeight / 2]
  const further = Array.from({ length: farthest }, (_, index) => (index + 1) * lineHeight)
  return [
    { x: Math.max(x + reach, right) + gap, y, anchor: 'start' },
    { x: Math.min(x - reach, left) - gap, y, anchor: 'end' },
    { x, y: above, anchor: 'middle' },
    { x, y: below, anchor: 'middle' },
    ...further.flatMap(more =>
      [y - more, y + more].flatMap((at): Pick<Label, 'x' | 'y' | 'anchor'>[] => [
        { x: x + reach, y: at, anchor: 'start' },
        { x: x - reach, y: at, anchor: 'end' },
      ]),
    ),
  ]
}

function frameOf({ x, y, anchor }: Pick<Label, 'x' | 'y' | 'anchor'>, size: number): Frame {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - size : x - size / 2
  return { left, right: left + size, top: y - lineHeight / 2, bottom: y + lineHeight / 2 }
}

/** The text of a mark at the first place that is free; a name is left out where no place near it is. */
function nameOf(point: Point, taken: Taken, within: Frame, measure: Measure): Label {
  const none: Label = { runs: [], face: text, x: point.x, y: point.y, anchor: 'start' }
  const mustSay = isInsisted(point) || point.isAlone
  for (const runs of namesOf(point)) {
    const size = runsWidth(runs, text, measure)
    const near = placesOf(point).slice(0, mustSay ? undefined : 4)
    const found = near.find(place => {
      const frame = frameOf(place, size)
      return isInside(frame, within) && taken.isFree(frame)
    })
    if (found === undefined) continue
    taken.add(frameOf(found, size))
    // Links and outlines reach from where a text begins.
    const x = found.anchor === 'middle' ? found.x - size / 2 : found.x
    return { ...none, runs, x, y: found.y, anchor: found.anchor === 'end' ? 'end' : 'start' }
  }
  return none
}

/** Whether what is said of a mark must not be left out: that it is in doubt, or not what is printed. */
const isInsisted = ({ mark }: Point): boolean => mark.source !== null || doubtSign(mark) !== '' || badgeOf(mark) !== ''

const isInside = (frame: Frame, within: Frame): boolean =>
  frame.left >= within.left && frame.right <= within.right && frame.top >= within.top && frame.bottom <= within.bottom

/** The texts of marks, those that must be said first, by mark. */
function textsOf(points: readonly Point[], taken: Taken, within: Frame, measure: Measure): Map<Point, Label> {
  const ordered = [...points.filter(isInsisted), ...points.filter(point => !isInsisted(point))]
  return new Map(ordered.map(point => [point, nameOf(point, taken, within, measure)]))
}

const valuesOf = (marks: readonly Mark[], scale: Plot['scale']): number[] =>
  marks.flatMap(mark => extentOf(mark)).filter(value => scale !== 'log' || value > 0)

const acrossOf = (marks: readonly Mark[], scale: Plot['scale']): number[] =>
  marks
    .flatMap(({ across }) => (across === null ? [] : [across.value, across.spread?.low, across.spread?.high]))
    .filter(value => value !== undefined && (scale !== 'log' || value > 0)) as number[]

/** The marks of a row in the order of the axis across, as one line. */
function joinedOf(points: readonly Point[]): PlotArea['joined'] {
  const rows = Map.groupBy(
    points.filter(({ mark }) => mark.source === null),
    ({ row }) => row,
  )
  return [...rows.values()].flatMap(members => {
    const ordered = members.toSorted((a, b) => a.x - b.x)
    const [first] = ordered
    if (first === undefined || ordered.length < 2) return []
    return [{ series: first.mark.series, points: ordered.map(({ x, y }): [number, number] => [x, y]) }]
  })
}

/** Small frames along a line, one behind the other, so that no text is written over it. */
const framesAlong = (points: readonly [number, number][]): Frame[] =>
  points.slice(1).flatMap(([x2, y2], index) => {
    const [x1, y1] = points[index] ?? [x2, y2]
    const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / gap)
    return Array.from({ length: steps + 1 }, (_, step) => {
      const [x, y] = [x1 + ((x2 - x1) * step) / Math.max(1, steps), y1 + ((y2 - y1) * step) / Math.max(1, steps)]
      return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 }
    })
  })

/** Whether a mark is the last of its row along the axis across. */
const isLast = ({ marks }: ChartRow, mark: Mark): boolean =>
  marks.every(({ across }) => across === null || across.value <= (mark.across?.value ?? 0))

interface Room {
  width: number
  left: number
  right: number
  area: Pick<PlotArea, 'top' | 'bottom'>
}

/** The ticks and titles of both axes. */
function axisTexts({ axis, across }: Plot, axes: { along: Axis; up: Axis }, room: Room, measure: Measure): Label[] {
  const { left, area } = room
  const along = tickLabels(room, axes.along, area.bottom + 12, measure)
  const up = axes.up.ticks.map(({ value, label }) =>
    labelAt(left - 8, heightOf(area, axes.up, value), label, { face: small, anchor: 'end', soft: true }),
  )
  const name = across?.axis ?? ''
  const titles = [
    labelAt(0, area.top - 16, axis, { face: small, soft: true }),
    labelAt(startWithin(left, measure(name, small), room.width), area.bottom + 31, name, { face: small, soft: true }),
  ]
  return [...along, ...up, ...titles]
}

/** The lines that marks are held against, each with its name at the right end, above it. */
function linesOf(plot: Plot, up: Axis, room: Room, taken: Taken, measure: Measure) {
  return plot.lines.map(line => {
    const y = heightOf(room.area, up, line.value)
    const size = measure(line.label, small)
    const below = y - lineHeight < room.area.top
    const label = labelAt(Math.max(0, room.right - size), below ? y + 9 : y - 9, line.label, {
      face: small,
      soft: true,
    })
    taken.add({ left: label.x, right: room.right, top: label.y - 9, bottom: label.y + 9 })
    return { line, label, from: [room.left, y] as [number, number], to: [room.right, y] as [number, number] }
  })
}

/** A layout between two axes: what is measured goes up, another quantity of the same subject across. */
export const inPlane =
  (style: LegendStyle, joins: boolean): LayoutFunction =>
  (model, width, narrow, measure) =>
    placeAll(model, style, joins, width, narrow, measure)

function placeAll(
  model: ChartModel,
  style: LegendStyle,
  joins: boolean,
  width: number,
  narrow: boolean,
  measure: Measure,
): Layout {
  const legend = legendOf(model, style, width, measure)
  const plot = model.plots[0] as Plot
  const rows = plot.groups.flatMap(group => group.rows)
  const marks = rows.flatMap(row => row.marks.flatMap(withFound)).filter(({ across }) => across !== null)
  const scale = plot.across?.scale ?? 'linear'
  const along = axisFor(acrossOf(marks, scale), scale, false, narrow ? 3 : 5, model.words.point)
  const values = [...valuesOf(marks, plot.scale), ...plot.lines.map(({ value }) => value)]
  const up = axisFor(values, plot.scale, false, 5, model.words.point)
  const ticks = up.ticks.map(({ label }) => measure(label, small))
  const top = legend.height + 34
  const area = { top, bottom: top + Math.round(Math.min(360, Math.max(220, width * 0.5))) }
  const room: Room = { width, left: Math.ceil(Math.max(0, ...ticks)) + 14, right: width - 14, area }
  const points = rows.flatMap(row =>
    row.marks.flatMap(withFound).flatMap((mark): Point[] => {
      if (mark.across === null) return []
      const ends = extentOf(mark).map(value => heightOf(area, up, value))
      const { value, spread } = mark.across
      const at = (across: number) => pixelOf(room, along, across)
      return [
        {
          row,
          mark,
          x: at(value),
          y: heightOf(area, up, mark.x2 ?? mark.x),
          ends,
          sides: [at(spread?.low ?? value), at(spread?.high ?? value)],
          isNamed: !joins || isLast(row, mark),
          isAlone: joins && isLast(row, mark),
        },
      ]
    }),
  )
  const taken = new Taken()
  for (const {
    x,
    y,
    ends,
    sides: [left, right],
  } of points) {
    taken.add({ left: x - reach, right: x + reach, top: Math.min(...ends) - reach, bottom: Math.max(...ends) + reach })
    // The thin line of an uncertainty, with its ends.
    if (left < right) taken.add({ left, right, top: y - gap, bottom: y + gap })
  }
  const joined = joins ? joinedOf(points) : []
  for (const line of joined) for (const frame of framesAlong(line.points)) taken.add(frame)
  const lines = linesOf(plot, up, room, taken, measure)
  const within: Frame = { left: room.left, right: width, top: area.top - 8, bottom: area.bottom }
  const texts = textsOf(points, taken, within, measure)
  const lanes = points.map((point): MarkLane => {
    const { row, mark, y, ends } = point
    const label = texts.get(point) as Label
    const edges = [...ends, ...(label.runs.length === 0 ? [] : [label.y])]
    const first = Math.min(...edges) - 12
    return { mark, row, box: 0, y, top: first, height: Math.max(...edges) + 12 - first, label }
  })
  return {
    width,
    height: area.bottom + 40,
    left: room.left,
    right: room.right,
    boxes: [
      {
        axis: along,
        up,
        ...area,
        lines: lines.map(({ line, from, to }) => ({ line, from, to })),
        joined,
      },
    ],
    lanes,
    labels: [...legend.labels, ...axisTexts(plot, { along, up }, room, measure), ...lines.map(({ label }) => label)],
    legend: legend.keys,
    rules: [],
    narrow,
    fromZero: false,
  }
}
