import type { Crystal } from './crystals.ts'

/** How far apart the planes of one kind are, in nm, and their indices: `110`. */
export interface Planes {
  indices: string
  spacing: number
}

/** As much of the widest spacing the narrowest of those have that an image is taken to show. */
const narrowest = 0.6
const largest = 3

/**
 * The widest sets of lattice planes of a crystal, the widest first; empty where its cell is not known. Of the rules that
 * forbid reflections only those of a centred cell and of a sixfold screw axis are asked.
 */
export function planesOf({ cell, group = 'P' }: Crystal): Planes[] {
  if (cell?.length !== 6) return []
  const all = indices().flatMap(([h, k, l]): Planes[] => {
    const spacing = isAllowed(group, h, k, l) ? spacingOf(cell, h, k, l) : 0
    return spacing > 0 ? [{ indices: `${h}${k}${l}`.replaceAll('-', '−'), spacing: Number(spacing.toFixed(6)) }] : []
  })
  const widest = Math.max(0, ...all.map(({ spacing }) => spacing))
  return all
    .filter(({ spacing }) => spacing >= narrowest * widest)
    .sort(byName)
    .sort((a, b) => b.spacing - a.spacing)
}

/** Of planes that a crystal has alike, those without a minus first, and with the larger index in front: 110, 101, 011. */
const byName = (a: Planes, b: Planes): number =>
  Number(a.indices.includes('−')) - Number(b.indices.includes('−')) || Number(a.indices < b.indices) || -1

/** One of each pair of opposite planes, with indices of up to three. */
function indices(): [number, number, number][] {
  const range = Array.from({ length: 2 * largest + 1 }, (_, index) => index - largest)
  return range
    .flatMap(h => range.flatMap(k => range.map((l): [number, number, number] => [h, k, l])))
    .filter(([h, k, l]) => h > 0 || (h === 0 && (k > 0 || (k === 0 && l > 0))))
}

/** Whether the centring of a cell, and a screw axis of six, let planes reflect. */
function isAllowed(group: string, h: number, k: number, l: number): boolean {
  const even = (sum: number) => sum % 2 === 0
  const centring = group.charAt(0)
  if (group.includes('6_3') && h === 0 && k === 0) return even(l)
  if (centring === 'I') return even(h + k + l)
  if (centring === 'F') return even(h + k) && even(k + l)
  return centring === 'C' ? even(h + k) : true
}

/** The distance between planes of a cell in Å and degrees, in nm: 1/d² = h·G*·h (International Tables for Crystallography). */
function spacingOf(cell: readonly number[], h: number, k: number, l: number): number {
  const [a = 0, b = 0, c = 0, ...angles] = cell
  const [ca = 0, cb = 0, cg = 0] = angles.map(degrees => Math.cos((degrees * Math.PI) / 180))
  const squares = 1 - ca ** 2 - cb ** 2 - cg ** 2 + 2 * ca * cb * cg
  const [x, y, z] = [h / a, k / b, l / c]
  const sum =
    x ** 2 * (1 - ca ** 2) +
    y ** 2 * (1 - cb ** 2) +
    z ** 2 * (1 - cg ** 2) +
    2 * (y * z * (cb * cg - ca) + x * z * (ca * cg - cb) + x * y * (ca * cb - cg))
  return Math.sqrt(squares / sum) / 10
}
