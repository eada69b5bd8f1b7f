import { atomicWeights, composition, parseFormula, toNumber } from '../../core/chem/index.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import { densities } from './densities.ts'

/** What an element took up to become a phase. */
export interface Uptake {
  host: string
  guest: string
  /** Atoms of the guest for each atom of the host. */
  atoms: number
}

function counts(formula: string | null | undefined): Map<string, number> | null {
  if (formula === null || formula === undefined) return null
  const parsed = parseFormula(formula)
  if (!parsed.ok) return null
  const found = Object.entries(composition(parsed.formula)).map(
    ([symbol, amount]) => [symbol, toNumber(amount)] as const,
  )
  return found.every((pair): pair is [string, number] => pair[1] !== null) ? new Map(found) : null
}

/** What the material of a measurement took up to become the phase of its formula; null unless it is one element and one more came. */
export function uptake(corpus: Corpus, { material, formula }: Measurement): Uptake | null {
  const before = counts(material === null ? null : corpus.get('materials', material)?.formula)
  const after = counts(formula)
  const [host, ...more] = before?.keys() ?? []
  if (!after || host === undefined || more.length > 0 || after.size !== 2) return null
  const guest = [...after.keys()].find(symbol => symbol !== host)
  const hosts = after.get(host)
  const guests = guest === undefined ? undefined : after.get(guest)
  return guest !== undefined && hosts && guests ? { host, guest, atoms: guests / hosts } : null
}

/** The volume of a mole of an element near room temperature, in cm³; null where its density is not listed. */
export function molarVolume(symbol: string): number | null {
  const [weight, density] = [atomicWeights.get(symbol), densities.get(symbol)]
  return weight && density ? weight / density : null
}
