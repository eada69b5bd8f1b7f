import type { Axis } from './axis.ts'
import { type Label, type Measure, runsWidth } from './label.ts'
import type { LegendKey } from './legend.ts'
import { type ChartModel, type ChartRow, extentOf, type Mark, type PlotLine } from './model.ts'

/** The band of one mark. */
export interface MarkLane {
  mark: Mark
  /** The row that it belongs to. */
  row: ChartRow
  /** The index of the area that it stands in. */
  box: number
  /** Where the mark stands. */
  y: number
  top: number
  height: number
  /** The text beside the mark, or under it for want of room. */
  label: Label
}

/** The area of one axis: rows from top to bottom, then its ticks. */
export interface PlotArea {
  axis: Axis
  /** The axis that goes up, along which marks have their values; null where rows stand under each other. */
  up: Axis | null
  top: number
  bottom: number
  /** The lines that marks are held against, with where each begins and ends. */
  lines: { line: PlotLine; from: [number, number]; to: [number, number] }[]
  /** What is joined by lines, as indices of lanes; none but in a chart of lines. */
  joined: { series: number; points: [number, number][] }[]
}

/** Where everything stands, in pixels from the top left corner. */
export interface Layout {
  width: number
  height: number
  /** Where every axis begins and ends. */
  left: number
  right: number
  boxes: PlotArea[]
  lanes: MarkLane[]
  /** Headings, labels of rows, ticks and the legend's names. */
  labels: Label[]
  legend: LegendKey[]
  /** The lines between rows. */
  rules: number[]
  narrow: boolean
  /** Whether marks have their length from zero. */
  fromZero: boolean
}

/** Places a chart in a width of pixels; a narrow one has no room for labels beside its marks. */
export type LayoutFunction = (model: ChartModel, width: number, narrow: boolean, measure: Measure) => Layout

/** How far the arrow of a bound reaches. */
export const arrowLength = 26

/** The place of a value between the ends of an axis, from 0 to 1. */
export function fraction(axis: Axis, value: number): number {
  const at = axis.scale === 'log' ? Math.log10 : (number: number) => number
  return (at(value) - at(axis.min)) / (at(axis.max) - at(axis.min))
}

/**
 * Where a value stands across, in pixels; what an uncertainty leaves open below the beginning of a logarithmic axis, at
 * that.
 */
export const pixelOf = ({ left, right }: Pick<Layout, 'left' | 'right'>, axis: Axis, value: number): number =>
  left + fraction(axis, axis.scale === 'log' ? Math.max(value, axis.min) : value) * (right - left)

/** Where a value stands upwards, in pixels from the top. */
export const heightOf = ({ top, bottom }: Pick<PlotArea, 'top' | 'bottom'>, up: Axis, value: number): number =>
  bottom - fraction(up, up.scale === 'log' ? Math.max(value, up.min) : value) * (bottom - top)

/** The way along which a mark has its values: across in a row, upwards between two axes. */
export interface Track {
  /** Where a value stands along the way, in pixels; it grows to the right, and downwards. */
  along(value: number): number
  /** A point so far along, and so far aside of it. */
  at(along: number, aside: number): [number, number]
  /** 1 where greater values are further along, -1 where they are higher up. */
  growing: 1 | -1
}

/** The way of a mark; null where its area is not drawn. */
export function trackOf({ mark, y, box }: Pick<MarkLane, 'mark' | 'y' | 'box'>, layout: Layout): Track | null {
  const area = layout.boxes[box]
  if (area === undefined) return null
  const { axis, up } = area
  if (up === null)
    return { along: value => pixelOf(layout, axis, value), at: (along, aside) => [along, y + aside], growing: 1 }
  const x = pixelOf(layout, axis, mark.across?.value ?? axis.min)
  return { along: value => heightOf(area, up, value), at: (along, aside) => [x + aside, along], growing: -1 }
}

/** Where a mark reaches across, in pixels. */
function reachOf(lane: MarkLane, layout: Layout): number[] {
  const track = trackOf(lane, layout)
  if (track === null) return []
  const ends = [...extentOf(lane.mark), ...(layout.fromZero ? [0] : [])]
  return ends.map(value => track.at(track.along(value), 0)[0])
}

/** The frame of a lane's mark and text, for links and outlines. */
export function laneOutline(
  lane: MarkLane,
  layout: Layout,
  measure: Measure,
): { left: number; top: number; width: number; height: number } {
  const { label, top, height } = lane
  const xs = reachOf(lane, layout)
  const size = runsWidth(label.runs, label.face, measure)
  const text = label.runs.length === 0 ? [] : [label.x, label.x + (label.anchor === 'end' ? -size : size)]
  const left = Math.max(0, Math.min(...xs, ...text) - 8)
  const right = Math.min(layout.width, Math.max(...xs, ...text) + 8)
  return { left, top, width: right - left, height }
}

/** The index of the mark at a place: the one in whose band it is, of several in one band the nearest; -1 where none is. */
export function laneAt(layout: Layout, x: number, y: number): number {
  const distance = (lane: MarkLane): number => {
    const ends = reachOf(lane, layout)
    return Math.max(0, Math.min(...ends) - x, x - Math.max(...ends))
  }
  return layout.lanes.reduce((best, lane, index) => {
    if (y < lane.top || y >= lane.top + lane.height) return best
    const known = layout.lanes[best]
    return known && distance(known) <= distance(lane) ? best : index
  }, -1)
}
