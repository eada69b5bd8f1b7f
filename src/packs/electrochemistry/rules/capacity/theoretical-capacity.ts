import { isBounded, type Reading, reading, widened } from '../../../../core/audit/reading.ts'
import { type EngineRule, type Judgement, judged, verdictOf } from '../../../../core/audit/types.ts'
import { literal } from '../../../../core/basics/literal.ts'
import { say, sayFor } from '../../../../core/catalogue/say.ts'
import { formulaText, massOf } from '../../../../core/chem/index.ts'
import type { Corpus } from '../../../../core/corpus/types.ts'
import type { Measurement } from '../../../../core/kinds/measurement.ts'
import { massFaultText } from '../../../../core/words/mass-fault.ts'
import { faraday, theoreticalCapacity } from '../../physics.ts'
import { withRole } from '../../select.ts'
import { packTellingOf } from '../../words/telling.ts'
import { textsOf } from '../../words/texts.ts'

/** How far a printed value may be off the computed one, relative to it: atomic weights and constants are rounded. */
const tolerance = 0.005

function agrees(printed: Reading, expected: number): boolean {
  const { low, high } = widened({ value: expected, low: expected, high: expected }, tolerance)
  return printed.low <= high && low <= printed.high
}

/** What else the value could be the charge per mass of: the product, or all that the host becomes. */
function likely(
  corpus: Corpus,
  { product, electrons }: NonNullable<Measurement['reaction']>,
  printed: Reading,
): string | null {
  const { found: texts, number } = packTellingOf(corpus)
  const found = product === null ? null : massOf(product)
  if (product === null || !found || !('mass' in found)) return null
  const other = theoreticalCapacity(electrons, found.mass)
  return agrees(printed, other)
    ? say(texts['theoretical-capacity'].perMassOf, {
        product: `{${product}}`,
        mass: number(found.mass, 5),
        value: number(other, 4),
      })
    : null
}

function judge(corpus: Corpus, measurement: Measurement): Judgement {
  const { reaction } = measurement
  const { words, found: texts, number, quantity } = packTellingOf(corpus)
  const { 'theoretical-capacity': t } = texts
  const printed = reading(corpus, measurement, 'mA.h/g')
  const unchecked = (detail: string) => judged('measurements', measurement, 'cannot-be-checked', detail)
  if (!reaction || !printed || !isBounded(printed)) return unchecked(t.noReaction)
  const found = massOf(reaction.host)
  if ('massless' in found) {
    const fault = literal(massFaultText(words, reaction.host, found.massless))
    return unchecked(say(t.noMass, { host: `{${reaction.host}}`, fault }))
  }
  if (!('mass' in found)) return unchecked(t.noReaction)
  const { mass } = found
  const expected = theoreticalCapacity(reaction.electrons, mass)
  if (!Number.isFinite(expected)) return unchecked(t.noNumber)
  const product = reaction.product?.split(' + ').map(formulaText).join(' + ')
  const holds = agrees(printed, expected)
  return judged(
    'measurements',
    measurement,
    verdictOf(holds),
    sayFor(words, t.computed, reaction.electrons, {
      electrons: number(reaction.electrons),
      host: `{${reaction.host}}`,
      product: product && say(t.product, { list: product }),
      mass: number(mass, 5),
      sum: `${number(reaction.electrons)} × ${number(faraday)} C mol⁻¹ / (${number(3.6)} C (mA h)⁻¹ × ${number(mass, 5)} g mol⁻¹) = ${number(expected, 4)} mA h g⁻¹`,
      quantity: quantity(measurement),
    }),
    { likely: holds ? null : likely(corpus, reaction, printed), computed: { value: expected, ucum: 'mA.h/g' } },
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
