import { capital } from '../../core/basics/letters.ts'
import { say } from '../../core/catalogue/say.ts'
import { inSentence } from '../../core/catalogue/sentence.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import { recordOf } from '../../core/corpus/needed.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { escapeHtml, type Html, html } from '../../core/html/html.ts'
import { conditionMeant } from '../../core/schema/aspect.ts'
import { formatQuantity, type Printable } from '../../core/units/index.ts'
import { shortName } from '../../core/words/work-names.ts'
import type { Apart } from '../differences/apart.ts'
import type { RecordDifference } from '../differences/difference.ts'
import { subjectText } from '../differences/words.ts'
import { type ChartModel, chartWords, type Mark, readingId, renderSvg } from './index.ts'

/** The anchor of the chart on its page. */
const chartId = 'numbers-apart'

/** Who gives the other number, in the order of the legend. */
const series = ['source', 'audit'] as const

/**
 * The numbers that part, as arrows from what is printed to what a work gives or the audit computes, each as a multiple of
 * what is printed; null where no numbers part. Only those are drawn that a logarithmic axis has room for.
 */
export function differencesChart(corpus: Corpus, all: readonly RecordDifference[]): ChartModel | null {
  const present = series.filter(by => all.some(({ apart }) => apart.some(one => one.by === by)))
  const rows = all.flatMap(difference => {
    const marks = difference.apart
      .filter(({ printed, found }) => found / printed > 0 && Number.isFinite(found / printed))
      .map(apart => markOf(corpus, difference, apart, present.indexOf(apart.by)))
    return marks.length === 0 ? [] : [{ label: [labelOf(corpus, difference)], marks }]
  })
  if (rows.length === 0) return null
  const words = wordsFor(corpus.review)
  const { apart: t } = words
  return {
    words: chartWords(words),
    id: chartId,
    type: 'change',
    sort: 'data',
    title: t.title,
    reading: t.reading,
    groupTitle: null,
    rowTitle: t.whatItIs,
    asideTitle: t.by,
    colour: null,
    series: present.map(by => ({
      name: by === 'source' ? t.given : t.computed,
      short: null,
      facet: null,
      marker: by === 'source' ? 'circle' : 'rect',
      neutral: by === 'source' ? 'strong' : 'faint',
    })),
    filters: [],
    plots: [
      {
        axis: t.asMultiple,
        scale: 'log',
        across: null,
        lines: [],
        groups: [{ heading: null, rows }],
      },
    ],
  }
}

/** The chart as HTML with its title and how to read it; nothing where no numbers part. */
export function differencesFigure(
  corpus: Corpus,
  all: readonly RecordDifference[],
  href: (difference: string) => string,
): Html {
  const model = differencesChart(corpus, all)
  if (model === null) return ''
  const label = html`aria-label="${escapeHtml(model.title)}"`
  const reading = html`<p class="reading" id="${escapeHtml(readingId(chartId))}">${escapeHtml(model.reading)}</p>`
  const title = html`<p class="chart-title">${escapeHtml(model.title)}</p>`
  return html`<figure class="chart" id="${chartIdHtml}" ${label}>${title}${reading}${renderSvg(model, { href: ({ record }) => href(record) })}</figure>`
}

const chartIdHtml = escapeHtml(chartId)

function labelOf(corpus: Corpus, difference: RecordDifference): string {
  const condition = conditionMeant(difference.of)
  const subject = capital(subjectText(corpus, difference))
  return condition === null ? subject : `${subject}: ${inSentence(corpus.review, corpus.property(condition).name)}`
}

function markOf(corpus: Corpus, difference: RecordDifference, { id, printed, found }: Apart, at: number): Mark {
  const check = difference.sources.find(one => one.check.id === id)?.check
  const { apart: t, depths } = wordsFor(corpus.review)
  const who = check ? say(t.work, { work: check.ref, depth: depths[check.read] }) : t.computedWord
  const condition = conditionMeant(difference.of)
  const measurement = recordOf(corpus, 'measurements', difference.record)
  const stated = measurement.conditions.find(({ property }) => property === condition) ?? measurement
  const unit = corpus.unit(stated.unit)
  const text = (number: number) => formatQuantity({ ...bare, value: rounded(number) }, unit)
  const label = formatQuantity({ ...bare, qualifier: 'change', from: printed, to: rounded(found) }, unit)
  const work = check && corpus.get('references', check.ref)
  const given = work
    ? say(t.gives, { work: shortName(work, corpus.review), found: text(found), depth: depths[check.read] })
    : say(t.computedAs, { found: text(found) })
  return {
    record: difference.id,
    shape: 'change',
    x: 1,
    x2: found / printed,
    closed: false,
    across: null,
    spread: null,
    about: false,
    theory: false,
    series: at,
    parts: [],
    label,
    detail: who,
    aside: who,
    printed: label,
    spoken: label,
    how: '',
    conditions: '',
    refs: check ? [check.ref] : [],
    facets: {},
    ...{ standing: null, source: null, found: [] },
    title: say(t.markTitle, { label: labelOf(corpus, difference), printed: text(printed), given }),
  }
}

const bare: Printable = {
  ...{ qualifier: 'exact', value: null, min: null, max: null, from: null, to: null },
  ...{ uncertainty: null, decimals: null, approximate: false },
}

/** A number with no more digits than a computed one is good for. */
const rounded = (number: number): number => Number(number.toPrecision(3))
