import { capital } from '../../core/basics/letters.ts'
import { say } from '../../core/catalogue/say.ts'
import { inSentence } from '../../core/catalogue/sentence.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import { formulaText } from '../../core/chem/index.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Chart } from '../../core/kinds/chart.ts'
import { isOwnField } from '../../core/kinds/kinds.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import type { SourceCheck } from '../../core/kinds/source-check.ts'
import { heldValues, type Viewed, valueText } from '../../core/query/fields.ts'
import type { Source } from '../../core/query/source.ts'
import type { Condition } from '../../core/schema/quantity.ts'
import type { Query } from '../../core/schema/query.ts'
import { foundText } from '../../core/standing/words.ts'
import { formatQuantity } from '../../core/units/index.ts'
import { conditionTexts } from '../../core/words/conditions.ts'
import { plainText } from '../../core/words/plain.ts'
import { wordingLabel } from '../../core/words/wording-label.ts'
import { shortName } from '../../core/words/work-names.ts'

const conditionValue = (source: Source, condition: Condition) => formatQuantity(condition, source.unit(condition.unit))

/** Fields whose values keep their capitals inside a phrase. */
const proper = new Set(['formula', 'material', 'section', 'container-title', 'year'])

/** What a field of a record says, as a part of a phrase; null where it says nothing. */
export function fieldText(
  source: Source,
  record: Viewed,
  field: string,
  of: Query['of'] = 'measurements',
): string | null {
  if (field === 'conditions' && 'conditions' in record)
    return record.conditions.map(condition => conditionValue(source, condition)).join(', ') || null
  if (field === 'kind' && 'kind' in record && record.kind === 'measured') return null
  if (field === 'note' && 'note' in record) return record.note === null ? null : plainText(source, record.note)
  return (
    heldValues(source, record, field)
      .map(value => wordsOf(source, of, field, value))
      .join(', ') || null
  )
}

/** A value of a field, as a part of a phrase. */
function wordsOf(source: Source, of: Query['of'], field: string, value: string): string {
  if (isOwnField(of, field)) return plainText(source, valueText(source, of, field, value))
  if (field === 'formula') return formulaText(value)
  const text = plainText(source, valueText(source, 'measurements', field, value))
  return proper.has(field) ? text : inSentence(source.review, text)
}

/** The heading of a field. */
export function fieldTitle(source: Source, field: string): string {
  return (
    source.findFacet(field)?.name ??
    (field === 'container-title' ? wordsFor(source.review).plotted.journal : null) ??
    capital(wordingLabel(wordsFor(source.review), field))
  )
}

/** A row's label: the parts that a record has, the first with a capital; where it has none, that it has none. */
export function labelOf(
  source: Source,
  record: Viewed,
  fields: readonly string[],
  of: Query['of'] = 'measurements',
): string[] {
  const parts = fields.flatMap(field => fieldText(source, record, field, of) ?? [])
  const [
    first = say(wordsFor(source.review).plotted.fieldNotStated, { field: fieldTitle(source, fields[0] ?? '') }),
    ...rest
  ] = parts
  return [capital(first), ...rest]
}

/** Works in a few words each, with their numbers: `Wang et al., 2012 [94]; Reference 7 [7]`. */
export function worksText(source: Source, refs: readonly number[]): string {
  return refs
    .map(number => {
      const reference = source.get('references', number)
      return reference === undefined ? `[${number}]` : `${shortName(reference, source.review)} [${number}]`
    })
    .join('; ')
}

const stated = (parts: readonly (string | null)[]) => [...new Set(parts.filter(part => part !== null))]

/** What a measurement in a chart is about. */
function subjectOf(source: Source, chart: Chart, record: Measurement): string {
  const formula = record.formula === null ? null : formulaText(record.formula)
  const facet = chart.colour === null ? null : fieldText(source, record, chart.colour)
  const group = chart.group === null ? null : fieldText(source, record, chart.group)
  const name = chart.names.find(({ record: id }) => id === record.id)?.name
  const subject = [...(name ? [plainText(source, name)] : labelOf(source, record, chart.rows)), formula, group, facet]
  return stated(subject).join(', ')
}

/** A measurement in a sentence: what it is about, the value as printed, its conditions and its sources. */
export function titleOf(source: Source, chart: Chart, record: Measurement): string {
  const property = inSentence(source.review, source.property(record.property).name)
  const value = [
    `${property} ${formatQuantity(record, source.unit(record.unit))}`,
    fieldText(source, record, 'kind'),
    ...conditionTexts(source, record),
  ]
  const told = `${subjectOf(source, chart, record)}: ${stated(value).join('; ')}`
  return stated([told, worksText(source, record.refs) || null]).join('. ')
}

/** What a work gives in place of a measurement, in a sentence: what it is about, both values, the work and how deep it was read. */
export function foundTitleOf(source: Corpus, chart: Chart, record: Measurement, check: SourceCheck): string {
  const { plotted: t, depths } = wordsFor(source.review)
  return say(t.foundTitle, {
    subject: subjectOf(source, chart, record),
    found: foundText(source, check),
    work: worksText(source, [check.ref]),
    depth: depths[check.read],
    printed: formatQuantity(record, source.unit(record.unit)),
  })
}
