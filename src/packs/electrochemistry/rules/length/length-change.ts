import { ends, isBounded, mapped, meets, quotient, reading } from '../../../../core/audit/reading.ts'
import { sameSample } from '../../../../core/audit/select.ts'
import { type EngineRule, type Judgement, judged, judgedUnder } from '../../../../core/audit/types.ts'
import { say } from '../../../../core/catalogue/say.ts'
import type { Corpus } from '../../../../core/corpus/types.ts'
import type { Measurement } from '../../../../core/kinds/measurement.ts'
import { withRole } from '../../select.ts'
import { packTellingOf } from '../../words/telling.ts'
import { textsOf } from '../../words/texts.ts'

/** Whether two records say that they are of the same length: of one body, in one direction. */
const sameLength = (a: Measurement, b: Measurement): boolean =>
  a.body !== null && a.body === b.body && a.along !== null && a.along === b.along && a.formula === b.formula

function judge(corpus: Corpus, change: Measurement, lengths: readonly Measurement[]): Judgement[] {
  const stated = reading(corpus, change, '1')
  if (!stated || !isBounded(stated)) return []
  const { found, rules, percent, quantity } = packTellingOf(corpus)
  const { 'length-change': t } = found
  const pairs = lengths.flatMap(pair => {
    if (pair.from === null || !sameLength(change, pair) || !sameSample(corpus, change, pair)) return []
    const both = ends(corpus, pair, 'nm')
    const factor = both && quotient(both.to, both.from)
    return factor ? [{ pair, grown: mapped(factor, value => value - 1) }] : []
  })
  const best = pairs.find(({ grown }) => meets(grown, stated)) ?? pairs[0]
  if (!best) return [judged('measurements', change, 'cannot-be-checked', t.noLength)]
  const { pair, grown } = best
  const detail = say(t.is, { lengths: quantity(pair), grown: percent(grown.value), quantity: quantity(change) })
  const holds = meets(grown, stated)
  return [
    judgedUnder('measurements', change, holds, detail, {
      of: 'pair',
      with: pair.id,
      assumption: rules['length-change'].assumes,
      computed: { value: grown.value, ucum: '1' },
    }),
  ]
}

/**
 * Compares a growth of one dimension, in per cent, with the same length of the same body before and after, within the
 * rounding of print; open where they differ. It assumes one specimen, and can't check where body or direction is not given.
 */
export const lengthChange: EngineRule = {
  id: 'length-change',
  topic: 'arithmetic',
  texts: textsOf('length-change'),
  judge(corpus) {
    const lengths = withRole(corpus, 'spacing', 'diameter')
    return withRole(corpus, 'length-change').flatMap(change => judge(corpus, change, lengths))
  },
}
