import type { Pack } from '../../core/corpus/types.ts'
import { roles } from './roles.ts'

/** Batteries: capacities, currents and rates, growth on taking up ions. */
export const electrochemistry: Pack = {
  id: 'electrochemistry',
  name: 'Electrochemistry',
  roles,
  rules: async () => (await import('./rules.ts')).rules,
}
