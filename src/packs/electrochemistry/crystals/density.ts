import { massOf } from '../../../core/chem/index.ts'
import { crystalVolume } from './crystals.ts'

/** The density of a substance as a crystal near room temperature in g/cm³, to three digits; null where its volume is not known. */
export function crystalDensity(formula: string): number | null {
  const volume = crystalVolume(formula)
  const found = massOf(formula)
  return volume === null || !('mass' in found) ? null : Number((found.mass / volume).toPrecision(3))
}
