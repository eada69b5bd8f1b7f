import type { Axis } from './axis.ts'
import { type Label, type Measure, runsWidth } from './label.ts'
import type { LegendKey } from './legend.ts'
import { type ChartModel, type ChartRow, extentOf, type Mark } from './model.ts'

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
  top: number
  bottom: number
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

/** The frame of a lane's mark and text, for links and outlines. */
export function laneOutline(
  { mark, label, box, top, height }: MarkLane,
  layout: Layout,
  measure: Measure,
): { left: number; top: number; width: number; height: number } {
  const axis = layout.boxes[box]?.axis
  const ends = [...extentOf(mark), ...(layout.fromZero ? [0] : [])]
  const xs = axis ? ends.map(value => pixelOf(layout, axis, value)) : []
  const size = runsWidth(label.runs, label.face, measure)
  const text = [label.x, label.x + (label.anchor === 'end' ? -size : size)]
  const left = Math.max(0, Math.min(...xs, ...text) - 8)
  const right = Math.min(layout.width, Math.max(...xs, ...text) + 8)
  return { left, top, width: right - left, height }
}

/** The index of the mark at a place: the one in whose band it is, of several in one band the nearest; -1 where none is. */
export function laneAt(layout: Layout, x: number, y: number): number {
  const distance = ({ mark, box }: MarkLane): number => {
    const axis = layout.boxes[box]?.axis
    const ends = axis ? extentOf(mark).map(value => pixelOf(layout, axis, value)) : []
    return Math.max(0, Math.min(...ends) - x, x - Math.max(...ends))
  }
  return layout.lanes.reduce((best, lane, index) => {
    if (y < lane.top || y >= lane.top + lane.height) return best
    const known = layout.lanes[best]
    return known && distance(known) <= distance(lane) ? best : index
  }, -1)
}
