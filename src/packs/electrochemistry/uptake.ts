import { atomsOf } from '../../core/chem/atoms.ts'
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
  const before = atomsOf(material === null ? null : corpus.get('materials', material)?.formula)
  const after = atomsOf(formula)
  const [host, ...more] = before?.keys() ?? []
  if (!after || host === undefined || more.length > 0 || after.size !== 2) return null
  const guest = [...after.keys()].find(symbol => symbol !== host)
  const hosts = after.get(host)
  const guests = guest === undefined ? undefined : after.get(guest)
  return guest !== undefined && hosts && guests ? { host, guest, atoms: guests / hosts } : null
}
