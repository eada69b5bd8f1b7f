import { isBounded, mapped, reading, widened } from '../../../../core/audit/reading.ts'
import { type EngineRule, type Judgement, judgedUnder } from '../../../../core/audit/types.ts'
import { say } from '../../../../core/catalogue/say.ts'
import { chargeOf, massOf, parseFormula, toNumber } from '../../../../core/chem/index.ts'
import type { Corpus } from '../../../../core/corpus/types.ts'
import type { Measurement } from '../../../../core/kinds/measurement.ts'
import { faraday } from '../../physics.ts'
import { withRole } from '../../select.ts'
import { type Uptake, uptake } from '../../uptake.ts'
import { packTellingOf } from '../../words/telling.ts'
import { textsOf } from '../../words/texts.ts'
import { capacityTolerance } from '../tolerances.ts'

/** The charge of the ion of an element, by the facets of the vocabulary; null where no value of one is that ion. */
function chargeOfIon({ vocabulary }: Corpus, symbol: string): number | null {
  const formulas = vocabulary.facets.flatMap(({ values }) => values.flatMap(({ formula }) => formula ?? []))
  for (const formula of formulas) {
    const parsed = parseFormula(formula)
    if (parsed.ok && new RegExp(`^${symbol}(?![a-z])`).test(formula)) return toNumber(chargeOf(parsed.formula))
  }
  return null
}

function judge(corpus: Corpus, measurement: Measurement, taken: Uptake): Judgement[] {
  const measured = reading(corpus, measurement, 'mA.h/g')
  const found = massOf(taken.host)
  const charge = chargeOfIon(corpus, taken.guest)
  if (!measured || !isBounded(measured) || !('mass' in found) || charge === null || charge <= 0) return []
  const stored = mapped(widened(measured, capacityTolerance), value => (3.6 * value * found.mass) / (faraday * charge))
  const holds = stored.low <= taken.atoms
  if (holds && 2 * stored.value <= taken.atoms) return []
  const { found: texts, rules, number, quantity } = packTellingOf(corpus)
  const detail = say(texts['charge-stage'].brings, {
    quantity: quantity(measurement),
    sum: `${number(3.6)} × ${number(measured.value)} × ${number(found.mass, 5)}/(${number(faraday)} × ${number(charge)}) = ${number(stored.value)}`,
    guest: taken.guest,
    host: taken.host,
    formula: `{${measurement.formula}}`,
    atoms: number(taken.atoms),
  })
  return [judgedUnder('measurements', measurement, holds, detail, { assumption: rules['charge-stage'].assumes })]
}

/**
 * Computes how many ions a measured charge brings to each atom of an element, x = 3.6·Q·M/(z·F), and holds that against the
 * phase that the record names, which can't hold fewer; open beyond. It assumes that all charge does so, allows 3 %, and is
 * silent where even twice the charge would do.
 */
export const chargeStage: EngineRule = {
  id: 'charge-stage',
  topic: 'physics',
  texts: textsOf('charge-stage'),
  values: ({ percent }) => ({ tolerance: percent(capacityTolerance) }),
  judge: corpus =>
    withRole(corpus, 'specific-capacity')
      .filter(({ kind }) => kind === 'measured')
      .flatMap(measurement => {
        const taken = uptake(corpus, measurement)
        return taken ? judge(corpus, measurement, taken) : []
      }),
}
