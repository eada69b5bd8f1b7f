import { atomsOf } from './atoms.ts'

/** The one element that a formula has and another one has not; null where there is none, or several. */
export function newcomer(before: string, after: string): string | null {
  const [host, product] = [atomsOf(before), atomsOf(after)]
  const more = host && product ? [...product.keys()].filter(symbol => !host.has(symbol)) : []
  return more.length === 1 ? (more[0] ?? null) : null
}

/**
 * How many atoms of an element one formula unit has taken up where it became another formula: 3.75 of Na for Sn that became
 * Na15Sn4. Null where a formula can't be read, the second is not all of the first and what came to it, or nothing came.
 */
export function takenUp(before: string, after: string, guest: string): number | null {
  const [host, product] = [atomsOf(before), atomsOf(after)]
  if (!host || !product || [...product.keys()].some(symbol => symbol !== guest && !host.has(symbol))) return null
  const shares = [...host].flatMap(([symbol, count]) => (symbol === guest ? [] : [(product.get(symbol) ?? 0) / count]))
  const [units = 0] = shares
  if (units <= 0 || shares.some(share => Math.abs(share - units) > 1e-6 * units)) return null
  const taken = (product.get(guest) ?? 0) / units - (host.get(guest) ?? 0)
  return taken > 0 ? taken : null
}
