import type { Qualifier } from './quantity.ts'

/**
 * What a chart can be made of: measurements along axes, how many records each row has, or how many records each pair
 * of values has.
 */
export type ChartContent = 'measurements' | 'counts' | 'pairs'

/** A type of chart, as far as the definition of a chart must keep to it. */
interface ChartType {
  /** How it is drawn, in a few words for whoever chooses a type. */
  drawn: string
  content: ChartContent
  /** Whether its marks have their length from zero, which a logarithmic axis does not have. */
  fromZero: boolean
  /** The fields that only some types need, each with what to say where it is missing. */
  needs: Partial<Record<'against', string>>
  /** What its marks can't show: the kind of value and the type in words, and what to do instead. */
  lacks: Partial<Record<Qualifier, { what: string; hint: string }>>
}

const measured = { content: 'measurements', fromZero: false, needs: {}, lacks: {} } as const

/** Every type of chart, in the order in which they are offered. */
const chartTypes = {
  bar: {
    ...measured,
    drawn: 'length from zero',
    fromZero: true,
    lacks: { change: { what: "a change, which a bar can't show", hint: 'Make it a chart of changes, or of dots.' } },
  },
  dot: { ...measured, drawn: 'a mark a value, a line for a range, an arrow for a bound' },
  change: { ...measured, drawn: 'from before to after' },
  range: { ...measured, drawn: 'from the lower to the upper end' },
  count: { content: 'counts', drawn: 'how many records each row has', fromZero: true, needs: {}, lacks: {} },
  matrix: {
    content: 'pairs',
    drawn: 'how many records each pair of values has',
    fromZero: false,
    needs: { against: 'A matrix needs `against`, the field of its columns.' },
    lacks: {},
  },
} as const satisfies Record<string, ChartType>

export type ChartTypeId = keyof typeof chartTypes
export const chartTypeIds = Object.keys(chartTypes) as ChartTypeId[]

/** What must be known of a type of chart, by its id. */
export const chartType = (id: ChartTypeId): ChartType => chartTypes[id]

/** The types whose marks stand along axes; the others are tables. */
export type PlottedTypeId = {
  [T in ChartTypeId]: (typeof chartTypes)[T]['content'] extends 'pairs' ? never : T
}[ChartTypeId]
