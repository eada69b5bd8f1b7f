import type { Qualifier } from './quantity.ts'

/**
 * What a chart can be made of: measurements along axes, what is printed against what else is known, phases along the charge,
 * how many records each row has, the years of the works that each row has, or how many records each pair of values has.
 */
export type ChartContent = 'measurements' | 'deviations' | 'phases' | 'counts' | 'years' | 'pairs'

/** How values can be spaced along an axis; `time` is for years, which are whole and never begin at zero. */
export const scales = ['linear', 'log', 'time'] as const
export type AxisScale = (typeof scales)[number]

/** What the marks of a type of chart can't show: in words, and what to do instead. */
type Lacks = Partial<Record<Qualifier, { what: string; hint: string }>>

/** A type of chart, as far as the definition of a chart must keep to it. */
interface ChartType {
  /** How it is drawn, in a few words for whoever chooses a type. */
  drawn: string
  content: ChartContent
  /** Whether its marks have their length from zero, which only a linear axis has. */
  fromZero: boolean
  /** Whether it has a second axis, for another quantity of what is measured. */
  planar: boolean
  /** The fields that only some types need, each with what to say where it is missing. */
  needs: Partial<Record<'against' | 'across', string>>
  /** What its marks can't show: the kind of value and the type in words, and what to do instead. */
  lacks: Lacks
}

const measured = { content: 'measurements', fromZero: false, planar: false, needs: {}, lacks: {} } as const

const counted = { content: 'counts', fromZero: true, planar: false, needs: {}, lacks: {} } as const

const planar = {
  ...measured,
  planar: true,
  lacks: {
    change: {
      what: 'a change, which has no one place between two axes',
      hint: 'Leave it out, or make it a chart of changes.',
    },
  },
} as const

const needsAcross = (type: string) => `A ${type} needs \`across\`, the quantity of its other axis.`

/** Every type of chart, in the order in which they are offered. */
const chartTypes = {
  bar: {
    ...measured,
    drawn: 'length from zero, a range as a bar between its ends',
    fromZero: true,
    lacks: { change: { what: "a change, which a bar can't show", hint: 'Make it a chart of changes, or of dots.' } },
  },
  dot: { ...measured, drawn: 'a mark a value, a line for a range, an arrow for a bound' },
  change: { ...measured, drawn: 'from before to after' },
  range: { ...measured, drawn: 'from the lower to the upper end' },
  scatter: {
    ...planar,
    drawn: 'a mark where two quantities of the same subject meet',
    needs: { across: needsAcross('scatter') },
  },
  line: {
    ...planar,
    drawn: 'the same, the marks of a row joined in the order of the other quantity',
    needs: { across: needsAcross('line') },
  },
  deviation: {
    ...measured,
    content: 'deviations',
    drawn: 'what cited works give or the audit computes, as a multiple of what is stated',
  },
  phases: {
    ...counted,
    content: 'phases',
    fromZero: false,
    drawn: 'what the steps of pathways bring forth, each from where it begins to form',
  },
  count: { ...counted, drawn: 'how many records each row has' },
  timeline: {
    ...counted,
    content: 'years',
    fromZero: false,
    drawn: 'from the first to the last year of the works that each row has',
  },
  matrix: {
    ...counted,
    content: 'pairs',
    drawn: 'how many records each pair of values has',
    fromZero: false,
    needs: { against: 'A matrix needs `against`, the field of its columns.' },
  },
} as const satisfies Record<string, ChartType>

/** The types of the engine. */
export type OwnTypeId = keyof typeof chartTypes
export const chartTypeIds = Object.keys(chartTypes) as OwnTypeId[]

type MadeOf<C extends ChartContent> = {
  [T in OwnTypeId]: (typeof chartTypes)[T]['content'] extends C ? T : never
}[OwnTypeId]

/** The types that show measurements, of which a review may make others. */
export type MeasuredTypeId = MadeOf<'measurements'>
export const measuredTypeIds = chartTypeIds.filter(
  (id): id is MeasuredTypeId => chartTypes[id].content === 'measurements',
)

/** A type that a review adds. */
export type AddedTypeId = string & { readonly isAdded: true }

export type ChartTypeId = OwnTypeId | AddedTypeId

/** The types whose marks stand along axes; the others are tables. */
export type PlottedTypeId = MadeOf<Exclude<ChartContent, 'pairs'>> | AddedTypeId

/** A type of chart that a review adds: one of the engine's with something else about it. */
export interface AddedChartType {
  /** As charts name it: `type: lollipop`. */
  id: string
  /** The type that it is like: made of the same, placed in the same way, and drawn so but for what its form says. */
  like: MeasuredTypeId
  /** How it is drawn, in a few words for whoever chooses a type. */
  drawn: string
  /** Whether its marks have their length from zero; as that of its like where this is left out. */
  fromZero?: boolean
  /** What its marks can't show; as those of its like where this is left out. */
  lacks?: Lacks
  /** The module below `extensions/` whose default export is its form: it is run in the build and in readers' browsers. */
  file: string
}

/** A type that a review adds, with the form that its module holds. */
export interface LoadedChartType extends AddedChartType {
  form: object
}

/** The types that the review adds whose program runs in this process, or whose page this is: there is one at most. */
let added: ReadonlyMap<string, LoadedChartType> = new Map()

/** Has charts know these types besides the engine's own, in place of those that were added before. */
export function addChartTypes(types: readonly LoadedChartType[]): void {
  added = new Map(types.map(type => [type.id, type]))
}

/** A type that the review adds; undefined for any other. */
export const addedType = (id: ChartTypeId): LoadedChartType | undefined => added.get(id)

/** All types that a chart may have. */
export const usableTypeIds = (): ChartTypeId[] => [...chartTypeIds, ...([...added.keys()] as AddedTypeId[])]

/** What must be known of a type of chart, by its id. */
export function chartType(id: ChartTypeId): ChartType {
  const own = added.get(id)
  if (!own) return chartTypes[id as OwnTypeId]
  const like: ChartType = chartTypes[own.like]
  const { drawn, fromZero = like.fromZero, lacks = like.lacks } = own
  return { ...like, drawn, fromZero, lacks }
}
