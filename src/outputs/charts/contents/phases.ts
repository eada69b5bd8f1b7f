import { capital } from '../../../core/basics/letters.ts'
import { memoise } from '../../../core/basics/memoise.ts'
import { say } from '../../../core/catalogue/say.ts'
import { wordsFor } from '../../../core/catalogue/words.ts'
import { recordOf } from '../../../core/corpus/needed.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { ladderOf, type Rung } from '../../../core/derivations/ladder.ts'
import type { Chart } from '../../../core/kinds/chart.ts'
import type { Measurement } from '../../../core/kinds/measurement.ts'
import type { Pathway } from '../../../core/kinds/pathway.ts'
import { select } from '../../../core/query/select.ts'
import { formatNumber } from '../../../core/units/index.ts'
import { growthText } from '../../../core/words/growth.ts'
import { plainText } from '../../../core/words/plain.ts'
import { stepText } from '../../../core/words/steps.ts'
import { filteredBy, modelFrom, seriesAt, seriesOf } from '../build.ts'
import { chartTable } from '../data-table.ts'
import { type ChartModel, type ChartRow, type Mark, marksOf, type Series } from '../model.ts'
import { markStanding, standingSentence } from '../standing.ts'
import { drawPicture } from '../svg.ts'
import { labelOf, worksText } from '../words.ts'
import type { ChartData, ContentForm } from './content.ts'

/** A phase of a pathway, from where it begins to form to where all of it is there. */
interface PhaseStage {
  pathway: Pathway
  rung: Rung
  index: number
  /** In electrons for each formula unit of what reacts. */
  from: number
  to: number
}

/** The pathways that a chart finds along which the charge is known. */
const pathwaysIn = (corpus: Corpus, chart: Chart): Pathway[] =>
  (select(corpus, chart.query) as Pathway[]).filter(pathway => stagesOf(corpus, pathway).length > 0)

/** The phases of a pathway that form while charge flows, as far as its equations tell where. */
function stagesOf(corpus: Corpus, pathway: Pathway): PhaseStage[] {
  let before = 0
  return ladderOf(corpus, pathway).rungs.flatMap((rung, index): PhaseStage[] => {
    if (rung.at === null || rung.at <= before) return []
    const stage = { pathway, rung, index, from: before, to: rung.at }
    before = rung.at
    return [stage]
  })
}

const phasesText = (corpus: Corpus, { step }: Rung): string => stepText(corpus, step)

/** Which phases grow between which numbers of electrons. */
function electronsText(corpus: Corpus, rung: Rung, from: number, to: number): string {
  const { plotted, numbers } = wordsFor(corpus.review)
  const print = (number: number) => formatNumber(number, null, numbers.decimal)
  return say(plotted.electrons, { phases: phasesText(corpus, rung), from: print(from), to: print(to) })
}

/** The growth in volume up to a phase; null where none is stated. */
const growthOf = (corpus: Corpus, { step }: Rung): Measurement | null =>
  step.volumeChange === null ? null : recordOf(corpus, 'measurements', step.volumeChange)

/** The growth in volume that stands beside a mark; null where none does. */
export function growthBeside(corpus: Corpus, pathway: Pathway, { record }: Mark): Measurement | null {
  const rung = ladderOf(corpus, pathway).rungs[Number(record.slice(pathway.id.length + 1))]
  return rung === undefined ? null : growthOf(corpus, rung)
}

function markOf(corpus: Corpus, chart: Chart, stage: PhaseStage, series: number): Mark {
  const { pathway, rung, index, from, to } = stage
  const growth = growthOf(corpus, rung)
  const detail = growth === null ? '' : growthText(corpus, growth)
  const told = [electronsText(corpus, rung, from, to), detail]
  const name = labelOf(corpus, pathway, chart.rows).join(', ')
  const title = [
    `${name}: ${told.filter(part => part !== '').join('; ')}`,
    worksText(corpus, pathway.refs),
    growth === null ? '' : (standingSentence(corpus, growth) ?? ''),
  ]
  return {
    record: `${pathway.id}.${index}`,
    shape: 'change',
    x: from,
    x2: to,
    closed: false,
    across: null,
    spread: null,
    about: false,
    theory: false,
    series,
    parts: [],
    label: phasesText(corpus, rung),
    detail,
    aside: detail,
    printed: phasesText(corpus, rung),
    spoken: phasesText(corpus, rung),
    how: '',
    conditions: '',
    refs: [...pathway.refs],
    facets: filteredBy(corpus, chart, pathway),
    title: title.filter(part => part !== '').join('. '),
    standing: growth === null ? null : markStanding(corpus, growth),
    source: null,
    found: [],
  }
}

function rowOf(corpus: Corpus, chart: Chart, series: readonly Series[], pathway: Pathway): ChartRow {
  const at = seriesAt(series, chart.colour === null ? [] : (corpus.facetsOf(pathway)[chart.colour] ?? []))
  const marks = stagesOf(corpus, pathway).map(stage => markOf(corpus, chart, stage, at))
  return { label: labelOf(corpus, pathway, chart.rows), marks }
}

const phasesModel = memoise((corpus: Corpus, chart: Chart): ChartModel => {
  const pathways = pathwaysIn(corpus, chart)
  const series = seriesOf(corpus, chart.colour, pathways)
  const rows = pathways.map(pathway => rowOf(corpus, chart, series, pathway))
  const axis = capital(plainText(corpus, chart.axis))
  const plots = [{ axis, scale: 'linear' as const, across: null, lines: [], groups: [{ heading: null, rows }] }]
  return modelFrom(corpus, chart, { series, plots })
})

const dataOf = memoise((corpus: Corpus, chart: Chart): ChartData => {
  const types: ChartData['types'] = {
    ...{ pathway: 'text', phases: 'texts', electrons_from: 'number', electrons_to: 'number' },
    ...{ volume_change: 'text', refs: 'integers' },
  }
  const rows = pathwaysIn(corpus, chart).flatMap(pathway =>
    stagesOf(corpus, pathway).map(({ rung, from, to }) => ({
      pathway: pathway.id,
      phases: rung.step.phases,
      electrons_from: from,
      electrons_to: to,
      volume_change: rung.step.volumeChange,
      refs: pathway.refs,
    })),
  )
  return { types, rows }
})

/** The phases of pathways along the charge that flows, all on one axis. */
export const phases = {
  drawing: (corpus, chart) => drawPicture(phasesModel(corpus, chart)),
  data: dataOf,
  plot: {
    model: phasesModel,
    table(corpus, chart) {
      const model = phasesModel(corpus, chart)
      const works = new Map(marksOf(model).map(({ record, refs }) => [record, refs]))
      const { columns, rows } = chartTable(model, {
        series: model.colour ?? '',
        aside: wordsFor(corpus.review).plotted.growthInVolume,
        printed: wordsFor(corpus.review).signs.asPrinted,
      })
      return { columns, rows: rows.map(row => ({ ...row, refs: works.get(row.mark.record) ?? [] })) }
    },
    anchor: row => `row-${row}`,
  },
} satisfies ContentForm
