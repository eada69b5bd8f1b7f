import { say, sayFor } from '../../core/catalogue/say.ts'
import { isInDoubt } from '../../core/standing/signs.ts'
import { type ChartModel, type ChartRow, type ChartWords, type Mark, marksOf, type Plot } from './model.ts'
import { badgeOf } from './tally.ts'

/** A value as it is said: its interval, its bound and its sureness in words, its digits as they are printed. */
const spokenValue = ({ marks: t }: ChartWords, printed: string): string =>
  printed
    .replaceAll('\u00a0', ' ')
    .replace(/^≈ ?/, t.about)
    .replace(/^> ?/, t.moreThan)
    .replace(/^< ?/, t.lessThan)
    .replace(/^≥ ?/, t.atLeast)
    .replace(/^≤ ?/, t.atMost)
    .replace(/^(.*) → /, t.fromTo)
    .replace(/ ± /g, t.plusMinus)
    .replace(/(\d)–(?=[\d−])/g, t.to)

/** What is known against a value, or that it was added; empty where nothing is. */
const known = ({ marks: t }: ChartWords, { source, standing }: Mark): string[] =>
  source === null && standing !== null && isInDoubt(standing)
    ? [standing.says.replace(new RegExp(`^${t.openWord}`), t.inQuestion)]
    : []

/** What a mark is called where it can't be seen: its row, its series and its value, a few words each. */
export function markName(
  { series, words }: Pick<ChartModel, 'series' | 'words'>,
  { label }: Pick<ChartRow, 'label'>,
  mark: Mark,
): string {
  const own = mark.parts.length > 0 || series.length < 2 ? '' : (series[mark.series]?.name ?? '')
  const subject = [...label, ...(label.includes(own) ? [] : [own])].filter(part => part !== '').join(', ')
  const parts = mark.parts.length > 0 && mark.detail !== '' ? ` (${mark.detail})` : ''
  const beside = mark.source !== null || mark.theory ? mark.detail : ''
  const value = [spokenValue(words, mark.spoken) + parts, beside, ...known(words, mark), badgeOf(mark)].filter(
    part => part !== '',
  )
  return `${subject}: ${value.join(', ')}`
}

/** The marks of a plot with their rows. */
const placed = (plot: Plot) =>
  plot.groups.flatMap(({ rows }) => rows.flatMap(row => row.marks.map(mark => ({ row, mark }))))

/** What a chart shows, in a sentence or two: how many marks in how many groups, the least, the most and whose they are. */
export function overviewOf(model: ChartModel, works: (refs: readonly number[]) => string): string {
  const groups = model.plots.flatMap(({ groups }) => groups).filter(({ heading }) => heading !== null)
  const { words } = model
  const { marks: t } = words
  const inGroups = groups.length > 1 && say(t.inGroups, { n: groups.length })
  const many = model.plots.length > 1 && say(t.onAxes, { n: model.plots.length })
  const all = sayFor(words, t.all, marksOf(model).length, { groups: inGroups, axes: many })
  const ends = model.plots.flatMap(plot => endsOf(model, plot, works) ?? [])
  return [all, ...ends].join(' ')
}

/** The least and the most of a plot, or the value that all of it have; null where it has fewer than two marks. */
function endsOf(model: ChartModel, plot: Plot, works: (refs: readonly number[]) => string): string | null {
  const marks = placed(plot)
  if (marks.length < 2) return null
  const high = ({ x, x2 }: Mark) => Math.max(x, x2 ?? x)
  const low = ({ x, x2 }: Mark) => Math.min(x, x2 ?? x)
  const least = marks.reduce((best, one) => (low(one.mark) < low(best.mark) ? one : best))
  const most = marks.reduce((best, one) => (high(one.mark) > high(best.mark) ? one : best))
  if (low(least.mark) === high(most.mark))
    return alike(
      model,
      plot,
      marks.map(({ mark }) => mark),
    )
  const told = ({ row, mark }: (typeof marks)[number]) =>
    `${markName(model, row, mark)}${mark.refs.length > 0 ? ` (${works(mark.refs)})` : ''}`
  return say(model.words.marks.ends, { axis: plot.axis, least: told(least), most: told(most) })
}

/** The value of marks that stand at one point; null where they are printed in more than one way, as `60 °C` and `< 60 °C`. */
function alike({ words }: ChartModel, { axis }: Plot, marks: readonly Mark[]): string | null {
  const [value, ...others] = new Set(marks.map(({ spoken }) => spokenValue(words, spoken)))
  return value === undefined || others.length > 0 ? null : say(words.marks.alike, { axis, value })
}
