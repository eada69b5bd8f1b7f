import { number, quantity } from '../../../../core/audit/print.ts'
import { isBounded, type Reading, reading, widened } from '../../../../core/audit/reading.ts'
import { type EngineRule, type Judgement, judged, verdictOf } from '../../../../core/audit/types.ts'
import { literal } from '../../../../core/basics/literal.ts'
import { formulaText, massOf } from '../../../../core/chem/index.ts'
import type { Corpus } from '../../../../core/corpus/types.ts'
import type { Measurement } from '../../../../core/kinds/measurement.ts'
import { faraday, theoreticalCapacity } from '../../physics.ts'
import { withRole } from '../../select.ts'
import { textsOf } from '../../words/texts.ts'

/** How far a printed value may be off the computed one, relative to it: atomic weights and constants are rounded. */
const tolerance = 0.005

function agrees(printed: Reading, expected: number): boolean {
  const { low, high } = widened({ value: expected, low: expected, high: expected }, tolerance)
  return printed.low <= high && low <= printed.high
}

/** What else the value could be the charge per mass of: the product, or all that the host becomes. */
function likely({ product, electrons }: NonNullable<Measurement['reaction']>, printed: Reading): string | null {
  const found = product === null ? null : massOf(product)
  if (product === null || !found || 'fault' in found) return null
  const other = theoreticalCapacity(electrons, found.mass)
  return agrees(printed, other)
    ? `per mass of {${product}} (${number(found.mass, 5)} g/mol): ${number(other, 4)} mA h g⁻¹.`
    : null
}

function judge(corpus: Corpus, measurement: Measurement): Judgement {
  const { reaction } = measurement
  const printed = reading(corpus, measurement, 'mA.h/g')
  const unchecked = (detail: string) => judged('measurements', measurement, 'cannot-be-checked', detail)
  if (!reaction || !printed || !isBounded(printed))
    return unchecked('It is not said for which reaction and how many electrons the value holds.')
  const found = massOf(reaction.host)
  if ('fault' in found) return unchecked(`{${reaction.host}} has no molar mass: ${literal(found.fault)}.`)
  const { mass } = found
  const expected = theoreticalCapacity(reaction.electrons, mass)
  if (!Number.isFinite(expected)) return unchecked('The charge that follows is no number.')
  const into = reaction.product ? ` to ${reaction.product.split(' + ').map(formulaText).join(' + ')}` : ''
  const electrons = reaction.electrons === 1 ? '1 electron' : `${number(reaction.electrons)} electrons`
  const holds = agrees(printed, expected)
  return judged(
    'measurements',
    measurement,
    verdictOf(holds),
    `With ${electrons} for each {${reaction.host}}${into}, and per mass of {${reaction.host}} (${number(mass, 5)} g/mol), ${number(reaction.electrons)} × ${number(faraday)} C mol⁻¹ / (3.6 C (mA h)⁻¹ × ${number(mass, 5)} g mol⁻¹) = ${number(expected, 4)} mA h g⁻¹; printed is ${quantity(corpus, measurement)}.`,
    { likely: holds ? null : likely(reaction, printed), computed: { value: expected, ucum: 'mA.h/g' } },
  )
}

/**
 * Recomputes each theoretical charge per mass from its reaction: n·F/(3.6·M), M of the host from standard atomic weights.
 * By definition, so that it may convict; within 0.5 % and the digits that print vouches for (790 is known to tens). It
 * can't check a value without a reaction or a host without a molar mass.
 */
export const theoreticalCapacityRule: EngineRule = {
  id: 'theoretical-capacity',
  topic: 'physics',
  texts: textsOf('theoretical-capacity'),
  judge: corpus =>
    withRole(corpus, 'specific-capacity')
      .filter(({ kind }) => kind === 'theoretical')
      .map(measurement => judge(corpus, measurement)),
}
