import { atomsOf } from '../../../core/chem/atoms.ts'
import table from './crystals.json' with { type: 'json' }

/** A crystal whose volume is known. Every entry of the table names where its cell, or its density, was read. */
export interface Crystal {
  phase: string
  formula: string
  /** The volume of a mole of formula units, in cm³. */
  volume: number
  /** The lengths a, b, c of its cell in Å, and the angles α, β, γ in degrees; none where the volume is of a density. */
  cell?: readonly number[]
  /** Its space group; the first letter tells how its cell is centred. */
  group?: string
  /** Whether ions can go between its layers, which then take hardly any room themselves. */
  layered?: boolean
  /** What the volume is of: `cell`, `density`, `spacing` of layers on graphite, or a `computed` cell. */
  how: string
  source: string
}

/** Every crystal of the table, of several forms of one substance the usual one first. */
export const crystals: readonly Crystal[] = table

const byAtoms = new Map<string, { crystal: Crystal; unit: number }>()
for (const crystal of crystals) {
  const found = proportions(crystal.formula)
  if (found && !byAtoms.has(found.key)) byAtoms.set(found.key, { crystal, unit: found.unit })
}

/** What tells substances apart by their atoms, and how many of these units a formula holds. */
function proportions(formula: string): { key: string; unit: number } | null {
  const atoms = atomsOf(formula)
  if (!atoms || atoms.size === 0) return null
  const unit = Math.min(...atoms.values())
  const parts = [...atoms].map(([symbol, count]) => `${symbol}${(count / unit).toFixed(3)}`)
  return { key: parts.sort().join(' '), unit }
}

/** The crystal of a substance, given by a formula of whatever multiple; null where none is known. */
export function crystalOf(formula: string): Crystal | null {
  const found = proportions(formula)
  return (found && byAtoms.get(found.key)?.crystal) ?? null
}

/** The volume of a mole of formula units as a crystal near room temperature, in cm³; null where none is known. */
export function crystalVolume(formula: string): number | null {
  const found = proportions(formula)
  const known = found && byAtoms.get(found.key)
  return found && known ? (known.crystal.volume * found.unit) / known.unit : null
}
