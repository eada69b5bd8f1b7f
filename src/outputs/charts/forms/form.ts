import type { LayoutFunction } from '../layout.ts'
import type { ChartModel, Mark } from '../model.ts'

/** The values of a mark that have a marker of their own. */
export interface MarkerValues {
  filled: number[]
  open: number[]
}

/**
 * How a type of chart is drawn along axes: the same in a build and in a page, so that nothing here may need the corpus.
 * What its definition must keep to stands in `core/schema/chart-types.ts`, what it is made of in `contents`.
 */
export interface ChartForm {
  /** Where everything stands. */
  layout: LayoutFunction
  /** The stretches of a mark that are bars of a series: lengths from zero, or from end to end. */
  bars(mark: Mark, series: number): (number | [number, number])[]
  /** How thick bars are, in pixels. */
  barThickness(model: ChartModel): number
  /** Whether bars are told apart by lines across them as well as by colour: they touch, and have no markers. */
  hatched: boolean
  /** The values of a mark that have a marker. */
  markers(mark: Mark, model: ChartModel): MarkerValues
  /** Whether a line joins the ends of a range. */
  joinsEnds: boolean
  /** What is left of a mark without the series that a reader has turned off; null where nothing is. */
  without(mark: Mark, series: ReadonlySet<number>, model: ChartModel): Mark | null
}

/**
 * The form of a type of chart that a review adds: what differs from that of its like. Where things stand does not, so that
 * labels, links and what is said beside a value have their room.
 */
export type OwnForm = Partial<Omit<ChartForm, 'layout'>>
