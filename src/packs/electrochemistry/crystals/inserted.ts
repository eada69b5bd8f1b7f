import { atomsOf } from '../../../core/chem/atoms.ts'
import { crystals, crystalVolume } from './crystals.ts'

/** Elements that take up metals and become alloys or salts with them. */
const hosts = new Set(['Si', 'Ge', 'Sn', 'Pb', 'P', 'As', 'Sb', 'Bi', 'S', 'Se', 'Te'])

/** Atoms for each atom of the host below which a compound is left out: few atoms may move many of the host apart. */
const fewest = 0.5

/** The room that a mole of an element adds to its hosts, in cm³, in the known compounds that take the least and the most. */
export interface AtomRoom {
  low: number
  high: number
  /** The formulas of these two. */
  least: string
  most: string
}

/** The room that each element adds in the two-element compounds of the table, by its symbol. */
const rooms = new Map<string, AtomRoom>()
for (const { formula, volume, layered } of crystals) {
  const atoms = atomsOf(formula)
  const host = [...(atoms?.keys() ?? [])].find(symbol => hosts.has(symbol))
  const guest = [...(atoms?.keys() ?? [])].find(symbol => symbol !== host)
  if (atoms?.size !== 2 || !host || !guest || hosts.has(guest) || layered) continue
  const own = crystalVolume(host)
  const [count, taken] = [atoms.get(host) ?? 0, atoms.get(guest) ?? 0]
  if (own === null || taken < fewest * count) continue
  const each = (volume - count * own) / taken
  const known = rooms.get(guest)
  if (!known) rooms.set(guest, { low: each, high: each, least: formula, most: formula })
  else if (each < known.low) rooms.set(guest, { ...known, low: each, least: formula })
  else if (each > known.high) rooms.set(guest, { ...known, high: each, most: formula })
}

/** The room that a mole of an element adds to its hosts; null where fewer than two compounds of it are known. */
export function roomOf(guest: string): AtomRoom | null {
  const room = rooms.get(guest)
  return room && room.least !== room.most ? room : null
}
