import { recordOf } from '../../core/corpus/needed.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { ReferenceLine } from '../../core/kinds/chart.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import type { Unit } from '../../core/schema/vocabulary.ts'
import { isInDoubt, standingSigns } from '../../core/standing/signs.ts'
import { standingOf } from '../../core/standing/standing.ts'
import { convert, formatQuantity, type Printable, ucumOf } from '../../core/units/index.ts'
import { titleWithFormula } from '../../core/words/title.ts'
import type { PlotLine } from './model.ts'
import { worksText } from './words.ts'

const exact: Omit<Printable, 'value'> = {
  ...{ qualifier: 'exact', min: null, max: null, from: null, to: null },
  ...{ uncertainty: null, decimals: null, approximate: false },
}

/** The lines that the marks of a plot are held against, those of some measurements, in the unit of its axis. */
export function plotLines(
  corpus: Corpus,
  lines: readonly ReferenceLine[],
  unit: Unit,
  members: readonly Measurement[],
): PlotLine[] {
  const difference = members.length > 0 && members.every(({ property }) => corpus.property(property).difference)
  return lines.map(line =>
    line.record === null
      ? constantLine(corpus, line, { unit, difference })
      : recordLine(corpus, line.record, line.name, unit),
  )
}

/** The line of a measurement, with the sign of what is known of it. */
function recordLine(corpus: Corpus, id: string, name: string | null, unit: Unit): PlotLine {
  const record = recordOf(corpus, 'measurements', id)
  const own = corpus.unit(record.unit)
  const property = corpus.property(record.property)
  const standing = standingOf(corpus, 'measurements', id)
  const called = name ?? titleWithFormula(corpus, record)
  const sign = isInDoubt(standing) ? `\u00a0${standingSigns[standing.is].sign}` : ''
  return {
    value: convert(record.value as number, ucumOf(property, own.ucum), ucumOf(property, unit.ucum)),
    name: called,
    label: `${called}: ${formatQuantity(record, own)}${sign}`,
    record: id,
    source: worksText(corpus, record.refs),
  }
}

function constantLine(
  corpus: Corpus,
  { name, value, unit: own, source }: ReferenceLine,
  { unit, ...scale }: { unit: Unit; difference: boolean },
): PlotLine {
  const stated = corpus.unit(own ?? unit.id)
  const given = { ...exact, value: value ?? 0 }
  return {
    value: convert(given.value, ucumOf(scale, stated.ucum), ucumOf(scale, unit.ucum)),
    name: name ?? '',
    label: `${name}: ${formatQuantity(given, stated)}`,
    record: null,
    source: source ?? '',
  }
}
