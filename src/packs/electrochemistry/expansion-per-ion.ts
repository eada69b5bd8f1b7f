import { say } from '../../core/catalogue/say.ts'
import type { Derivation } from '../../core/corpus/types.ts'
import { plainText } from '../../core/words/plain.ts'
import { propertiesWith } from './select.ts'
import { uptake } from './uptake.ts'
import { findingsIn, packTellingOf } from './words/telling.ts'

/**
 * How much a host of one element grows for each atom that it takes up: (ΔV/V₀)/x, with *x* atoms of the guest to each
 * atom of the host in the phase that forms, by the formulas of the two. Where the phase is not named, nothing is derived.
 */
export const expansionPerIon: Derivation = {
  id: 'expansion-per-ion',
  title: 'Growth in volume for each ion',
  ...findingsIn('en').derivations.expansionPerIon,
  texts: ({ language }) => findingsIn(language).derivations.expansionPerIon,
  from: '1',
  ucum: '1',
  of(corpus, measurement) {
    const taken = propertiesWith(corpus, 'volume-change').has(measurement.property) ? uptake(corpus, measurement) : null
    if (taken === null) return null
    const { found, number, quantity } = packTellingOf(corpus)
    const how = say(found.derivations.expansionFor, {
      growth: plainText(corpus, quantity(measurement)),
      atoms: number(taken.atoms),
      guest: taken.guest,
      host: taken.host,
    })
    return { times: 1 / taken.atoms, how, with: [] }
  },
}
