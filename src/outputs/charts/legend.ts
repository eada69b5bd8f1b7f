import { type Label, labelAt, labelWords, lineHeight, type Measure, text, wrap } from './label.ts'
import { type ChartModel, marksOf, type Series } from './model.ts'
import { tallyOf } from './tally.ts'

/** A marker of the legend: a series' own or, for `null`, the open one of what was not measured, or of what works give. */
export interface LegendKey {
  series: number | null
  marker: Series['marker']
  x: number
  y: number
}

/** How the legend of a type of chart tells its series apart. */
export interface LegendStyle {
  /** The marker of every series; null where each has its own. */
  marker: Series['marker'] | null
  /** Whether an open marker says that nobody measured a value. */
  tellsTheory: boolean
}

/**
 * The names and markers of a chart's series in lines, below them what is known of its marks, and how high all that stands;
 * nothing where there is nothing to tell.
 */
export function legendOf(
  model: ChartModel,
  style: LegendStyle,
  width: number,
  measure: Measure,
): { labels: Label[]; keys: LegendKey[]; height: number } {
  const entries = entriesOf(model, style)
  const labels: Label[] = []
  const keys: LegendKey[] = []
  const known = tallyOf(model)
  if (entries.length + known.length === 0) return { labels, keys, height: 0 }
  let [x, y] = [0, 10]
  for (const { name, ...key } of entries) {
    const needed = 16 + measure(name, text)
    if (x > 0 && x + needed > width) [x, y] = [0, y + 20]
    keys.push({ ...key, x: x + 6, y })
    labels.push(labelAt(x + 16, y, name))
    x += needed + 18
  }
  if (entries.length > 0) y += 20
  for (const { text: told, hollow } of known) {
    const left = hollow ? 16 : 0
    if (hollow) keys.push({ series: null, marker: 'circle', x: 6, y })
    for (const runs of wrap(labelWords([told]), width - left, measure)) {
      labels.push({ runs, face: text, x: left, y, anchor: 'start' })
      y += lineHeight
    }
    y += 3
  }
  return { labels, keys, height: y - 2 }
}

type LegendEntry = Pick<LegendKey, 'series' | 'marker'> & { name: string }

function entriesOf(model: ChartModel, { marker: common, tellsTheory }: LegendStyle): LegendEntry[] {
  const marks = marksOf(model)
  const open = tellsTheory && marks.some(({ theory }) => theory) && marks.some(({ theory }) => !theory)
  const series = model.series.map(
    ({ name, marker }, index): LegendEntry => ({ name, series: index, marker: common ?? marker }),
  )
  return [
    ...(series.length > 1 ? series : []),
    ...(open ? [{ name: model.words.marks.openTheoretical, series: null, marker: 'circle' as const }] : []),
  ]
}
