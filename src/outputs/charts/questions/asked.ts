import { memoise } from '../../../core/basics/memoise.ts'
import { say } from '../../../core/catalogue/say.ts'
import { inSentence } from '../../../core/catalogue/sentence.ts'
import { wordsFor } from '../../../core/catalogue/words.ts'
import { recordOf } from '../../../core/corpus/needed.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import type { Chart } from '../../../core/kinds/chart.ts'
import type { Viewed } from '../../../core/query/fields.ts'
import { fitting } from '../../../core/query/finds.ts'
import { chartType } from '../../../core/schema/chart-types.ts'
import type { Where } from '../../../core/schema/query.ts'
import { isInDoubt } from '../../../core/standing/signs.ts'
import { standingOf } from '../../../core/standing/standing.ts'
import { doubts } from '../../../core/standing/words.ts'
import { formatNumber, formatQuantity, unitText } from '../../../core/units/index.ts'
import type { Interval } from '../../../core/units/interval.ts'
import { plainText } from '../../../core/words/plain.ts'
import { chartModel } from '../contents/index.ts'
import { growthBeside } from '../contents/phases.ts'
import type { ChartModel, Mark, MarkStanding, Plot } from '../model.ts'
import { formulaStanding } from '../standing.ts'
import { fieldText } from '../words.ts'
import { type AnswerPart, phrase, type ToldValue, words } from './answer.ts'

/** A mark that a question asks about. */
export interface AskedMark {
  mark: Mark
  /** What it is of: its row, with its group and its series where these tell it from others. */
  name: string
  /** The same inside a sentence: a name that is no symbol begins small there. */
  inside: string
  /** The record that its mark stands for; null for what is counted. */
  record: Viewed | null
  value: ToldValue
}

/** The marks that a question asks about on one axis. */
export interface AskedPlot {
  plot: Plot
  /** What the axis measures, without its unit. */
  axis: string
  /** The unit of the axis in print; empty where it has none. */
  unit: string
  /** Whether a ratio of two of its values says something. */
  ratios: boolean
  asked: AskedMark[]
}

/** The marks of a chart that fit a condition, axis by axis; axes without any are left out. */
export const askedIn = (corpus: Corpus, chart: Chart, of: Where): AskedPlot[] =>
  plotsOf(corpus, chart)
    .map(plot => ({
      ...plot,
      asked: plot.asked.filter(({ record }) => record === null || fitting(corpus, [record], of).length > 0),
    }))
    .filter(({ asked }) => asked.length > 0)

const plotsOf = memoise((corpus: Corpus, chart: Chart): AskedPlot[] => {
  const model = chartModel(corpus, chart)
  return (model?.plots ?? []).map((plot, index) => {
    const unit = unitOf(corpus, chart, index)
    const asked = apart(askedOn(corpus, chart, model as ChartModel, plot, unit))
    return {
      plot,
      axis: unit === '' ? plot.axis : plot.axis.replace(` (${unit})`, ''),
      unit,
      ratios: asked.every(({ record }) => hasRatios(corpus, chart, record)),
      asked,
    }
  })
})

/** The unit of an axis in print. What goes along charge or time has it by itself. */
function unitOf(corpus: Corpus, chart: Chart, index: number): string {
  const { content } = chartType(chart.type)
  const { answers: t } = wordsFor(corpus.review)
  if (content === 'phases') return t.axisOfElectrons
  if (content === 'years') return t.axisOfYears
  const unit = chart.axes[index]?.unit ?? chart.unit
  return unit === null ? '' : unitText(corpus.unit(unit))
}

/** Marks whose names are told apart by their circumstances where they would be the same. */
function apart(asked: readonly AskedMark[]): AskedMark[] {
  const times = Map.groupBy(asked, ({ name }) => name)
  return asked.map(one => {
    const { conditions } = one.mark
    const alike = (times.get(one.name) ?? []).length > 1
    if (!alike || conditions === '') return one
    return { ...one, name: `${one.name}, ${conditions}`, inside: `${one.inside}, ${conditions}` }
  })
}

/** Whether the ratio of a record's value to another says something: of a potential or of °C it does not. */
const hasRatios = (corpus: Corpus, { derive }: Chart, record: Viewed | null): boolean =>
  derive !== null || record === null || !('property' in record) || corpus.property(record.property).ratio

function askedOn(corpus: Corpus, chart: Chart, model: ChartModel, plot: Plot, unit: string): AskedMark[] {
  const rows = plot.groups.flatMap(({ heading, rows }) => rows.map(row => ({ heading, row })))
  const labels = rows.map(({ row }) => row.label.join('\n'))
  const repeated = new Set(labels).size < labels.length
  return rows.flatMap(({ heading, row }) => {
    const group = repeated ? heading : null
    return row.marks.map(drawn => {
      const record = recordOfMark(corpus, chart, drawn)
      const mark = { ...drawn, standing: askedStanding(corpus, drawn, record) }
      const more = seriesOfMark(model, [group ?? '', ...row.label], mark)
      const [label = '', ...rest] = row.label
      const first = group ?? label
      const begun = group === null ? rest : [insideName(corpus, chart, record, label, false), ...rest]
      return {
        mark,
        record,
        name: [first, ...begun, ...more].join(', '),
        inside: [insideName(corpus, chart, record, first, group !== null), ...begun, ...more].join(', '),
        value: toldValue(corpus, chart, mark, record, unit),
      }
    })
  })
}

/** What a row or its group is called inside a sentence: a formula keeps its capitals. */
function insideName(corpus: Corpus, chart: Chart, record: Viewed | null, name: string, isGroup: boolean): string {
  const isNamed = !isGroup && chart.names.some(one => one.record === record?.id)
  const field = isGroup ? chart.group : chart.rows[0]
  const own = record === null || isNamed || !field ? null : fieldText(corpus, record, field)
  return own ?? inSentence(corpus.review, name)
}

/** What is known of what is asked: a charge follows from the formula of a phase, whatever is in doubt of the growth beside it. */
function askedStanding(corpus: Corpus, mark: Mark, record: Viewed | null): MarkStanding | null {
  if (record === null || !('steps' in record)) return mark.standing
  const growth = growthBeside(corpus, record, mark)
  return growth === null ? null : formulaStanding(corpus, growth)
}

function recordOfMark(corpus: Corpus, { type }: Chart, { record }: Mark): Viewed | null {
  const { content } = chartType(type)
  if (content === 'measurements' || content === 'deviations') return recordOf(corpus, 'measurements', record)
  return content === 'phases' ? recordOf(corpus, 'pathways', record.replace(/\.\d+$/, '')) : null
}

/** The series of a mark, where there are several and nothing that is said already tells it. */
function seriesOfMark({ series, type }: ChartModel, said: readonly string[], mark: Mark): string[] {
  const own = series[mark.series]
  if (own?.facet === null || own === undefined || series.length < 2 || type === 'deviation') return []
  const known = said.join(' ').toLowerCase().includes(own.name.toLowerCase())
  return known || mark.parts.length > 0 ? [] : [own.name]
}

function toldValue(corpus: Corpus, chart: Chart, mark: Mark, record: Viewed | null, unit: string): ToldValue {
  const { content } = chartType(chart.type)
  const measured = record !== null && 'property' in record ? record : null
  const { answers, numbers } = wordsFor(corpus.review)
  const print = (number: number) => formatNumber(number, null, numbers.decimal)
  if (record !== null && 'steps' in record) {
    const told = say(answers.electrons, { name: mark.label, from: print(mark.x), to: print(mark.x2 ?? 0) })
    return { ...plain(mark, told), of: doubted({ mark }) ? (growthBeside(corpus, record, mark)?.id ?? null) : null }
  }
  if (content === 'counts')
    return plain(mark, `${mark.label} ${inSentence(corpus.review, plainText(corpus, chart.axis))}`)
  if (measured === null) return plain(mark, mark.spoken)
  const stated = content === 'measurements' && mark.how === '' ? measured.id : null
  const text = stated === null ? mark.spoken : formatQuantity(measured, corpus.unit(measured.unit))
  const inAxis = mark.label.endsWith(unit) ? mark.label : `${mark.label}\u00a0${unit}`
  const converted = stated === null || mark.printed.startsWith(mark.label) ? null : inAxis
  return { mark, text, converted, stated, of: measured.id, doubt: doubtOf(corpus, mark, measured.id) }
}

const plain = (mark: Mark, text: string): ToldValue => ({
  ...{ mark, text, converted: null, stated: null, of: null },
  doubt: mark.standing !== null && isInDoubt(mark.standing) ? mark.standing.says : '',
})

/** What puts a measurement in doubt: how it stands, and the works, rules and notes that say so. */
function doubtOf(corpus: Corpus, { standing }: Mark, id: string): string {
  if (standing === null || !isInDoubt(standing)) return ''
  const known = standingOf(corpus, 'measurements', id)
  // A note or a work says more than the title of the rule that they settle.
  const telling = known.grounds.filter(({ by, is }) => by !== 'audit' && is === known.is)
  const grounds = doubts(corpus, id, telling.length > 0 ? { ...known, grounds: telling } : known)
  const [word = '', part] = standing.says.split(': ')
  // It stands inside sentences that end by themselves.
  const parts = [...(part === undefined ? [] : [part]), ...grounds].map(said => said.replace(/[.。]$/, ''))
  return parts.join(wordsFor(corpus.review).answers.semicolon) || word
}

/** A value as a piece of an answer, with what nobody measured said to be so. */
export const told = (corpus: Corpus, { value, mark }: AskedMark): AnswerPart[] => [
  { is: 'value', value },
  ...(mark.theory ? [words(wordsFor(corpus.review).answers.fromTheory)] : []),
]

/** A value under its name: `Tin: ≈ 420 %`; inside a sentence the name begins small. */
export const named = (corpus: Corpus, asked: AskedMark, inside = false): AnswerPart[] => [
  ...phrase(wordsFor(corpus.review).answers.colon, { name: inside ? asked.inside : asked.name }),
  ...told(corpus, asked),
]

export const doubted = ({ mark }: Pick<AskedMark, 'mark'>): boolean =>
  mark.standing !== null && isInDoubt(mark.standing)

/** All that a mark may be, in the unit of its axis: a bound is open at its other end. */
export function intervalOf({ shape, x, x2, spread }: Pick<Mark, 'shape' | 'x' | 'x2' | 'spread'>): Interval {
  if (shape === 'above') return { low: x, high: null }
  if (shape === 'below') return { low: null, high: x }
  const [low, high] = [spread?.low ?? x, spread?.high ?? x2 ?? x]
  return { low: Math.min(low, high), high: Math.max(low, high) }
}
