import { isBounded, meets, reading } from '../../../../core/audit/reading.ts'
import { type EngineRule, type Judgement, judgedUnder } from '../../../../core/audit/types.ts'
import { say } from '../../../../core/catalogue/say.ts'
import type { Corpus } from '../../../../core/corpus/types.ts'
import type { Measurement } from '../../../../core/kinds/measurement.ts'
import { potentials } from '../../constants.ts'
import { withRole } from '../../select.ts'
import { packTellingOf } from '../../words/telling.ts'
import { textsOf } from '../../words/texts.ts'
import { potentialTolerance } from '../tolerances.ts'

function judge(corpus: Corpus, measurement: Measurement): Judgement[] {
  const { material } = measurement
  const formula = measurement.formula ?? (material === null ? null : corpus.get('materials', material)?.formula) ?? null
  const known = formula === null ? undefined : potentials.get(formula)
  const stated = reading(corpus, measurement, 'V')
  if (!known || !stated || !isBounded(stated)) return []
  const { value } = known
  const near = { value, low: value - potentialTolerance - 1e-9, high: value + potentialTolerance + 1e-9 }
  const holds = meets(stated, near)
  const turned = meets({ value: -stated.value, low: -stated.high, high: -stated.low }, near)
  const { found, rules, number, quantity } = packTellingOf(corpus)
  const { 'standard-potential': t } = found
  const detail = say(t.known, { formula: `{${formula}}`, value: number(value), quantity: quantity(measurement) })
  return [
    judgedUnder('measurements', measurement, holds, detail, {
      assumption: rules['standard-potential'].assumes,
      computed: { value, ucum: 'V' },
      likely: turned ? say(t.otherSign, { value: number(-stated.value) }) : null,
    }),
  ]
}

/**
 * Compares the potential of a metal electrode with the table of standard potentials, sign included, within 0.01 V; open
 * beyond. It assumes the standard hydrogen electrode, and is silent about electrodes that are not in the table.
 */
export const standardPotential: EngineRule = {
  id: 'standard-potential',
  topic: 'physics',
  texts: textsOf('standard-potential'),
  values: ({ number }) => ({
    sources: [...new Set([...potentials.values()].map(({ source }) => source))].join('; '),
    electrodes: [...potentials.keys()].join(', '),
    tolerance: number(potentialTolerance),
  }),
  judge: corpus => withRole(corpus, 'electrode-potential').flatMap(measurement => judge(corpus, measurement)),
}
