import { crystalOf } from './crystals.ts'

/** A known distance between layers, in nm, and where it was read. */
export interface Layers {
  formula: string
  spacing: number
  /** What it is the distance of, where that is more than one gap. */
  of: 'twoLayers' | 'threeLayersOneGap' | null
  source: string
}

const graphite = crystalOf('C')
const disulfide = crystalOf('MoS2')

/** Distances between layers, measured by diffraction; of graphite and of molybdenum disulfide half the height of the cell. */
const layers: readonly Layers[] = [
  ...(graphite ? [{ formula: 'C', spacing: (graphite.cell?.[2] ?? 0) / 20, of: null, source: graphite.source }] : []),
  ...(disulfide
    ? [{ formula: 'MoS2', spacing: (disulfide.cell?.[2] ?? 0) / 20, of: null, source: disulfide.source }]
    : []),
  { formula: 'LiC6', spacing: 0.37, of: null, source: 'Handbook of Battery Materials, figure 15.5' },
  {
    formula: 'KC8',
    spacing: 0.535,
    of: null,
    source:
      'Potassium-Graphite Intercalation Mechanism: A Technical Guide, https://www.benchchem.com/product/B1172867/docs',
  },
  {
    formula: 'KC24',
    spacing: 0.865,
    of: 'twoLayers',
    source:
      'The Ammonia-Driven Phase Transition in Bulk and Nanostructured Potassium Graphite KC24, MRS Proceedings, https://doi.org/10.1557/PROC-1216-W02-04',
  },
  {
    formula: 'C',
    spacing: 1.0408,
    of: 'threeLayersOneGap',
    source: 'Stage III lithium–graphite intercalation compound, Solid State Communications',
  },
]

/** The known distances of a substance, given by its formula. */
export const layersOf = (formula: string): readonly Layers[] => layers.filter(known => known.formula === formula)

/** The narrowest and the widest known distance in carbon with whatever between its layers, in nm. */
export function carbonLayers(): { low: number; high: number } {
  const known = layers.filter(({ formula }) => /C(?![a-z])/.test(formula)).map(({ spacing }) => spacing)
  return { low: Math.min(...known), high: Math.max(...known) }
}
