import { type Label, labelAt, type Measure, text } from './label.ts'
import { type ChartModel, marksOf, type Series } from './model.ts'

/** A marker of the legend: a series' own or, for `null`, the open one of what was not measured. */
export interface Key {
  series: number | null
  marker: Series['marker']
  x: number
  y: number
}

/** The names and markers of a chart's series in lines, and how high they stand; nothing where there is nothing to tell. */
export function legendOf(
  model: ChartModel,
  width: number,
  measure: Measure,
): { labels: Label[]; keys: Key[]; height: number } {
  const entries = entriesOf(model)
  const labels: Label[] = []
  const keys: Key[] = []
  if (entries.length === 0) return { labels, keys, height: 0 }
  let [x, y] = [0, 10]
  for (const { name, ...key } of entries) {
    const needed = 16 + measure(name, text)
    if (x > 0 && x + needed > width) [x, y] = [0, y + 20]
    keys.push({ ...key, x: x + 6, y })
    labels.push(labelAt(x + 16, y, name))
    x += needed + 18
  }
  return { labels, keys, height: y + 18 }
}

type Entry = Pick<Key, 'series' | 'marker'> & { name: string }

function entriesOf(model: ChartModel): Entry[] {
  const marks = marksOf(model)
  const open = model.type !== 'change' && marks.some(({ theory }) => theory) && marks.some(({ theory }) => !theory)
  const series = model.series.map(
    ({ name, marker }, index): Entry => ({ name, series: index, marker: model.type === 'count' ? 'rect' : marker }),
  )
  return [
    ...(series.length > 1 ? series : []),
    ...(open ? [{ name: 'open: theoretical', series: null, marker: 'circle' as const }] : []),
  ]
}
