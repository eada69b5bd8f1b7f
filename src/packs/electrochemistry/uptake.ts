import { atomsOf, newcomer, takenUp } from '../../core/chem/index.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'

/** What an element took up to become a phase. */
export interface Uptake {
  host: string
  guest: string
  /** Atoms of the guest for each atom of the host. */
  atoms: number
}

/** What the material of a measurement took up to become the phase of its formula; null unless it is one element and one more came. */
export function uptake(corpus: Corpus, { material, formula }: Measurement): Uptake | null {
  const before = material === null ? null : (corpus.get('materials', material)?.formula ?? null)
  const atoms = atomsOf(before)
  const [host, ...more] = atoms?.keys() ?? []
  if (before === null || formula === null || !atoms || host === undefined || more.length > 0) return null
  const guest = newcomer(before, formula)
  const taken = guest === null ? null : takenUp(before, formula, guest)
  return guest === null || taken === null ? null : { host, guest, atoms: taken / (atoms.get(host) ?? 1) }
}
