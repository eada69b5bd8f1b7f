import type { Words } from '../../core/catalogue/words.ts'
import type { Chart } from '../../core/kinds/chart.ts'
import type { PlottedTypeId } from '../../core/schema/chart-types.ts'
import type { Depth } from '../../core/schema/reading.ts'
import type { StandingName } from '../../core/schema/standing.ts'
import type { FacetValue } from '../../core/schema/vocabulary.ts'

/** How a mark is drawn: a value, a bound that is open upwards or downwards, a range, or a change. */
export type MarkShape = 'point' | 'above' | 'below' | 'span' | 'change'

/** What is known of the record of a mark. */
export interface MarkStanding {
  is: StandingName
  /** The same in a few words, with what of the record it is on: `contradicted: number of cycles`. */
  says: string
  /** What the works that part from it give in its place: `120 cycles (abstract)`; empty where none does. */
  parting: string
  /** True where the record is from later literature. */
  addition: boolean
  /** What marks it as an addition, in a word or two; empty for others. */
  badge: string
}

/** What a mark shows in place of its record: the value that the cited work itself gives. */
export interface MarkSource {
  /** The source check. */
  check: string
  read: Depth
  /** Where the record's own mark ends, in the unit of the axis: a line joins both. */
  from: number
}

/** The words of the interface that a chart says, and the sign between the digits of its numbers. */
export type ChartWords = Pick<Words, 'language' | 'marks'> & { point: string }

/** The words that a chart takes along. */
export const chartWords = ({ language, marks, numbers }: Words): ChartWords => ({
  language,
  marks,
  point: numbers.decimal,
})

/** The colours without a hue. */
export type Neutral = 'strong' | 'faint'

/** Where a mark stands across in a scatter or a line: another quantity of the same subject, in the unit of that axis. */
export interface MarkAcross {
  value: number
  /** What an uncertainty leaves open of it; null where none is stated. */
  spread: { low: number; high: number } | null
  /** The value with its qualifier and unit. */
  label: string
}

/** A value that the marks of a plot are held against. */
export interface PlotLine {
  /** In the unit of the axis. */
  value: number
  /** What it is. */
  name: string
  /** The same with its value as it is given, and the sign of what is known of it. */
  label: string
  /** The measurement that gives it; null for a constant. */
  record: string | null
  /** The works or the source that it rests on, in words; empty where none is named. */
  source: string
}

/** One measurement in a chart, or one count. */
export interface Mark {
  /** The measurement's id, or the key of a row that is counted. */
  record: string
  shape: MarkShape
  /** The value, the lower end or the value before, in the unit of its axis. */
  x: number
  /** The upper end or the value after, in the unit of its axis; null where there is one value only. */
  x2: number | null
  /** True where a bound allows its own value too: at most, at least. */
  closed: boolean
  /** Where it stands on the other axis; null where there is none. */
  across: MarkAcross | null
  /** The ends of what an uncertainty leaves open, in the unit of its axis; null where none is stated. */
  spread: { low: number; high: number } | null
  /** True where the value is approximate. */
  about: boolean
  /** True where nobody measured the value: it follows from theory. */
  theory: boolean
  /** The index of its series. */
  series: number
  /** How much of a count each series has, in the order of drawing; empty for a measurement. */
  parts: { series: number; count: number }[]
  /** The value as it stands beside the mark, in the unit of its axis, which is left out where it is long. */
  label: string
  /** What is said beside the value, such as conditions. */
  detail: string
  /** The same without the conditions. */
  aside: string
  /** The value as the source prints it, with its unit. */
  printed: string
  /** The value as it is said where the mark can't be seen: with its unit, of a derived one what is derived. */
  spoken: string
  /** How a derived value comes about, in words; empty for one that is stated. */
  how: string
  /** The circumstances, each with its value. */
  conditions: string
  /** The works, by number. */
  refs: number[]
  /** Its values of the facets by which a reader can filter. */
  facets: Record<string, readonly string[]>
  /** All of it in a sentence, with what is known of it, for pointers and screen readers. */
  title: string
  /** What is known of its record; null for a count, which is of none. */
  standing: MarkStanding | null
  /** Set where the mark is not the record's own value but the one that its work gives. */
  source: MarkSource | null
  /** The values that its works give in place of its own, each a mark beside it in the same row. */
  found: Mark[]
}

export interface ChartRow {
  /** The parts of its label, the first of which names it. */
  label: string[]
  marks: Mark[]
}

export interface RowGroup {
  /** Null where rows are not grouped. */
  heading: string | null
  rows: ChartRow[]
}

/** Rows on one axis. */
export interface Plot {
  /** What the axis measures, with the unit. */
  axis: string
  scale: Chart['scale']
  /** The other axis; null where rows stand under each other. */
  across: { axis: string; scale: Chart['scale'] } | null
  lines: PlotLine[]
  groups: RowGroup[]
}

/** The marks of one colour. */
export interface Series {
  name: string
  /** Its abbreviation, where it has one. */
  short: string | null
  /** The facet and value that it stands for; null for marks without one. */
  facet: { id: string; value: string } | null
  marker: NonNullable<FacetValue['marker']>
  /** Its colour where it stands for no value but others do: the strong one for several values, the faint one for none. */
  neutral: Neutral | null
}

/** A facet by which a reader can filter, with those of its values that occur. */
export interface Filter {
  id: string
  name: string
  values: { id: string; name: string }[]
}

/** A chart as data: all that a drawing of it needs, the same in a build and in a browser. */
export interface ChartModel {
  /** The words of the interface that a chart says, in the language of the review. */
  words: ChartWords
  id: string
  type: PlottedTypeId
  sort: Chart['sort']
  title: string
  reading: string
  /** What the groups are, and the rows in them: headings for a table. */
  groupTitle: string | null
  rowTitle: string
  /** What is said beside values, the conditions left out. */
  asideTitle: string
  /** What the facet of the colours is called; null where there are none. */
  colour: string | null
  series: Series[]
  filters: Filter[]
  /** One axis, or several under each other, which then have their titles as headings. */
  plots: Plot[]
}

/** Every value that a mark takes room for along its axis, with the line that joins it to another one. */
export const extentOf = ({ x, x2, spread, source }: Pick<Mark, 'x' | 'x2' | 'spread' | 'source'>): number[] => [
  ...[x, x2 ?? x],
  ...(source === null ? [] : [source.from]),
  ...(spread === null ? [] : [spread.low, spread.high]),
]

/** A mark and those of the values that its works give: all that is drawn of a record. */
export const withFound = (mark: Mark): Mark[] => [mark, ...mark.found]

/** What tells a mark from every other: its record, or the source check whose value it is. */
export const markKey = ({ record, source }: Mark): string => source?.check ?? record

/** Every mark of a chart, in the order of the drawing, without the values that works give in place of theirs. */
export const marksOf = ({ plots }: Pick<ChartModel, 'plots'>): Mark[] =>
  plots.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks)))
