import { number, quantity } from '../../core/audit/print.ts'
import type { Derivation } from '../../core/corpus/types.ts'
import { plainText } from '../../core/words/plain.ts'
import { propertiesWith } from './select.ts'
import { uptake } from './uptake.ts'

/**
 * How much a host of one element grows for each atom that it takes up: (ΔV/V₀)/x, with *x* atoms of the guest to each
 * atom of the host in the phase that forms, by the formulas of the two. Where the phase is not named, nothing is derived.
 */
export const expansionPerIon: Derivation = {
  id: 'expansion-per-ion',
  title: 'Growth in volume for each ion',
  does: 'Divides the growth in volume by the number of ions that each atom of the host has taken up in the phase that forms.',
  formula: '(*ΔV*/*V*₀)/*x*',
  from: '1',
  ucum: '1',
  of(corpus, measurement) {
    const taken = propertiesWith(corpus, 'volume-change').has(measurement.property) ? uptake(corpus, measurement) : null
    if (taken === null) return null
    const how = `${plainText(corpus, quantity(corpus, measurement))} for ${number(taken.atoms)} ${taken.guest} to each ${taken.host}`
    return { times: 1 / taken.atoms, how, with: [] }
  },
}
