import { memoise } from '../basics/memoise.ts'
import { type Amount, add, amountText, phaseWithout, toNumber } from '../chem/index.ts'
import { colouredFacet } from '../corpus/related.ts'
import type { Corpus } from '../corpus/types.ts'
import type { Pathway, PathwayStep } from '../kinds/pathway.ts'
import { onlyOne } from '../query/facets.ts'
import { formatNumber } from '../units/index.ts'
import type { NumberWords } from '../units/quantity.ts'
import { followCharge, movesCharge, samePhases } from './charge.ts'

/** One stage of a pathway with where it stands. */
export interface Rung {
  step: PathwayStep
  /** The electrons taken up until here by one formula unit, in print: `2`, `4 + x`; null where they are not known, or never move. */
  charge: string | null
  /** The electrons taken up on the way here, with their sign: `+2`; null where they are not known. */
  taken: string | null
  /** The charge as a number; null where it is not known or depends on a variable. */
  at: number | null
  /** The volume, that of the first stage being 1; null where it is not known. */
  volume: number | null
}

/** A pathway along the charge that flows. */
export interface Ladder {
  pathway: Pathway
  /** The formula of which one unit is followed; empty where the pathway has none. */
  unit: string
  rungs: Rung[]
  /** Whether electrons are taken up, given off, or neither as far as is known. */
  direction: 'in' | 'out' | 'none'
}

/** What ladders need of a corpus. */
export type LadderSource = Pick<Corpus, 'vocabulary' | 'records' | 'get' | 'facetsOf' | 'property' | 'unit'>

const printed = (amount: Amount): string => {
  const number = toNumber(amount)
  return number === null ? amountText(amount) : formatNumber(Number(number.toFixed(2)))
}

function signed(amount: Amount): string {
  const text = printed(amount)
  return text.startsWith('\u2212') || text === '0' ? text : `+${text}`
}

const total = (amounts: readonly (Amount | null)[]): number =>
  amounts.reduce((sum, amount) => sum + ((amount && toNumber(amount)) ?? 0), 0)

/** The property that packs know for the growth of a volume. */
const growthRole = 'volume-change'

/**
 * The volume that a measurement of growth leads to, that of the start being 1. A property with another role is none: what
 * is left of a charge and the growth of a length are per cent as well.
 */
function volumeOf({ get, property, unit }: LadderSource, id: string | null): number | null {
  const measurement = id === null ? undefined : get('measurements', id)
  if (measurement?.value == null || unit(measurement.unit).ucum !== '%') return null
  const volume = 1 + measurement.value / 100
  return [growthRole, null].includes(property(measurement.property).role) && volume > 0 ? volume : null
}

/** The element that comes and goes: the value of the facet with colours, where it is named after one. */
const moverOf = (source: LadderSource, pathway: Pathway): string | null => {
  const coloured = colouredFacet(source)
  return coloured && onlyOne(source.facetsOf(pathway)[coloured.id])
}

function stagesOf(source: LadderSource, pathway: Pathway) {
  const { steps } = pathway
  const mover = moverOf(source, pathway)
  const [first] = steps
  const material = source.get('materials', pathway.material)?.formula ?? null
  const own = first?.phases.length === 1 ? (first.phases[0] as string) : (material ?? first?.phases[0] ?? '')
  const stages = followCharge(steps, own, mover)
  const same = material !== null && phaseWithout(own, '') === phaseWithout(material, '')
  // What gives its charge back is counted by what it was made from.
  if (total(stages.map(({ taken }) => taken)) >= 0 || material === null) return { unit: same ? material : own, stages }
  return { unit: material, stages: followCharge(steps, material, mover) }
}

/** Where a pathway that gives charge back begins: where the one that took it up reached the same phases. */
function baseOf(source: LadderSource, pathway: Pathway): Amount {
  const mover = moverOf(source, pathway)
  const [start] = pathway.steps
  for (const other of source.records.pathways) {
    if (other.id === pathway.id || other.material !== pathway.material || moverOf(source, other) !== mover) continue
    const { stages } = stagesOf(source, other)
    const index = other.steps.findIndex(step => start !== undefined && samePhases(step, start))
    const charge = stages[index]?.charge
    if (charge && index > 0) return charge
  }
  return {}
}

/** Whether charge flows in any pathway of a review; where it never does, nobody counts it. */
export const countsCharge = ({ records }: LadderSource): boolean => chargeFlows(records.pathways)

const chargeFlows = memoise((pathways: readonly Pathway[]): boolean =>
  pathways.some(({ steps }) => steps.some(({ equation }) => movesCharge(equation))),
)

/** Works out the ladder of a pathway, which its page, its files and charts all show: once. */
export const ladderOf = memoise((source: LadderSource, pathway: Pathway): Ladder => {
  const { unit, stages } = stagesOf(source, pathway)
  const counted = countsCharge(source) && pathway.steps.some(({ phases }) => phases.length > 0)
  const sum = total(stages.map(({ taken }) => taken))
  const base = sum < 0 ? baseOf(source, pathway) : {}
  const rungs = pathway.steps.map((step, index): Rung => {
    const { charge, taken } = (counted && stages[index]) || { charge: null, taken: null }
    const here = charge && add(charge, base)
    return {
      step,
      charge: here && printed(here),
      taken: taken && signed(taken),
      at: here && toNumber(here),
      volume: index === 0 ? 1 : volumeOf(source, step.volumeChange),
    }
  })
  return { pathway, unit, rungs, direction: sum > 0 ? 'in' : sum < 0 ? 'out' : 'none' }
})

/** A number of electrons in print, with the decimal sign of the language: `2 e⁻`, `(4 + x) e⁻`. */
export function electrons(count: string, { decimal }: NumberWords): string {
  const written = count.replaceAll('.', decimal)
  return `${/[ +−]/.test(count.slice(1)) ? `(${written})` : written}\u00a0e⁻`
}

/** No more pathways than these stand beside one, so that what is compared is seen at once. */
const mostPathwaysBeside = 3

/** Other pathways of the same material, those with another value of the coloured facet first. */
export function pathwaysBeside(source: LadderSource, pathway: Pathway): Pathway[] {
  const others = source.records.pathways.filter(
    ({ id, material }) => id !== pathway.id && material === pathway.material,
  )
  const mover = moverOf(source, pathway)
  const differs = (other: Pathway) => moverOf(source, other) !== mover
  return [...others.filter(differs), ...others.filter(other => !differs(other))].slice(0, mostPathwaysBeside)
}

/** The materials that have pathways, each with them, in the order of the materials. */
export function pathwaysByMaterial({ records }: LadderSource): { material: string; pathways: Pathway[] }[] {
  return records.materials.flatMap(({ id }) => {
    const pathways = records.pathways.filter(({ material }) => material === id)
    return pathways.length > 0 ? [{ material: id, pathways }] : []
  })
}
