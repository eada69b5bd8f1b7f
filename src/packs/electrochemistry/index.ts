import type { Pack } from '../../core/corpus/types.ts'
import { expansionPerIon } from './expansion-per-ion.ts'
import { roles } from './roles.ts'

/** Batteries: capacities, currents and rates, growth on taking up ions. */
export const electrochemistry: Pack = {
  id: 'electrochemistry',
  name: 'Electrochemistry',
  roles,
  derivations: [expansionPerIon],
  rules: async () => (await import('./rules.ts')).rules,
}
