import { isBounded, meets, type Reading, reading, widened } from '../../../../core/audit/reading.ts'
import { type EngineRule, type Judgement, judged, judgedUnder } from '../../../../core/audit/types.ts'
import { say, sayFor } from '../../../../core/catalogue/say.ts'
import { atomsOf } from '../../../../core/chem/atoms.ts'
import { massOf } from '../../../../core/chem/index.ts'
import type { Corpus } from '../../../../core/corpus/types.ts'
import type { Measurement } from '../../../../core/kinds/measurement.ts'
import { cellVoltages } from '../../constants.ts'
import { crystalVolume } from '../../crystals/crystals.ts'
import { faraday } from '../../physics.ts'
import { conditionWith, propertiesWith, withRole } from '../../select.ts'
import type { PackFindings } from '../../words/findings/en.ts'
import { packTellingOf } from '../../words/telling.ts'
import { textsOf } from '../../words/texts.ts'
import { energyTolerance } from '../tolerances.ts'

/** What an energy may be counted per, with how much of it there is: in grams, or in cm³. */
interface Basis {
  says: keyof PackFindings['energy-density'] & `${'kilogram' | 'litre'}Of${string}`
  amount: number
}

/** A reaction of an element with a host, and its only product. */
interface Cell {
  host: string
  product: string
  electrons: number
  /** The element that comes to the host, and how many atoms of it. */
  metal: string
  atoms: number
}

function cellOf({ reaction }: Measurement): Cell | null {
  const product = reaction?.product?.replace(/^\d+(?:\.\d+)?\s+/, '') ?? null
  if (!reaction || product === null) return null
  const [host, made] = [atomsOf(reaction.host), atomsOf(product)]
  const metal = [...(made?.keys() ?? [])].find(symbol => !host?.has(symbol))
  const anchor = [...(host?.keys() ?? [])][0]
  if (!host || !made || made.size !== 2 || host.size !== 1 || metal === undefined || anchor === undefined) return null
  const units = (host.get(anchor) ?? 0) / (made.get(anchor) ?? 1)
  return { host: reaction.host, product, electrons: reaction.electrons / units, metal, atoms: made.get(metal) ?? 0 }
}

/** The energy of a formula unit of the product in W h/mol, at a voltage in V. */
const energyOf = ({ electrons }: Cell, volts: number): number => (electrons * faraday * volts) / 3600

function massBases({ product, metal, atoms }: Cell): Basis[] {
  const [all, part] = [massOf(product), massOf(metal)]
  return [
    ...('mass' in all ? [{ says: 'kilogramOfAll' as const, amount: all.mass / 1000 }] : []),
    ...('mass' in part ? [{ says: 'kilogramOfMetal' as const, amount: (atoms * part.mass) / 1000 }] : []),
  ]
}

function volumeBases({ host, product, metal, atoms }: Cell): Basis[] {
  const [made, solid, guest] = [crystalVolume(product), crystalVolume(host), crystalVolume(metal)]
  const counts = [atomsOf(host), atomsOf(product)]
  const anchor = [...(counts[0]?.keys() ?? [])][0] ?? ''
  const units = (counts[1]?.get(anchor) ?? 0) / (counts[0]?.get(anchor) ?? 1)
  return [
    ...(solid && guest ? [{ says: 'litreOfReactants' as const, amount: (units * solid + atoms * guest) / 1000 }] : []),
    ...(made ? [{ says: 'litreOfProduct' as const, amount: made / 1000 }] : []),
  ]
}

function judge(corpus: Corpus, measurement: Measurement, by: 'mass' | 'volume'): Judgement[] {
  const [unit, printed] = by === 'mass' ? ['W.h/kg', 'W h kg⁻¹'] : ['W.h/L', 'W h L⁻¹']
  const stated = reading(corpus, measurement, unit ?? null)
  const cell = cellOf(measurement)
  if (!stated || !isBounded(stated)) return []
  const { words, found: texts, rules, number, quantity, list } = packTellingOf(corpus)
  const { 'energy-density': t } = texts
  if (!cell) return [judged('measurements', measurement, 'cannot-be-checked', t.noReaction)]
  const given = conditionWith(corpus, measurement, 'voltage')
  const volts: Reading | null = given ? reading(corpus, given, 'V') : null
  const value = volts?.value ?? cellVoltages.get(cell.product)?.value
  const bases = by === 'mass' ? massBases(cell) : volumeBases(cell)
  if (value === undefined || !(value > 0) || bases.length === 0) {
    const detail = say(t.noVoltage, { product: `{${cell.product}}` })
    return [judged('measurements', measurement, 'cannot-be-checked', detail)]
  }
  const energy = energyOf(cell, value)
  const computed = bases.map(({ says, amount }) => ({ says, energy: energy / amount }))
  const near = (energy: number) => widened({ value: energy, low: energy, high: energy }, energyTolerance)
  const found = computed.find(({ energy }) => meets(near(energy), stated))
  const formulas = { product: `{${cell.product}}`, metal: `{${cell.metal}}` }
  const detail = sayFor(words, t.computed, cell.electrons, {
    ...formulas,
    electrons: number(cell.electrons),
    voltage: given ? quantity(given) : `${number(value)} V`,
    list: list(
      (found ? [found] : computed).map(({ says, energy }) =>
        say(t[says], { ...formulas, energy: `${number(energy, 4)} ${printed}` }),
      ),
    ),
    quantity: quantity(measurement),
  })
  const assumption = rules['energy-density'].assumes
  return [judgedUnder('measurements', measurement, found !== undefined, detail, { assumption })]
}

/**
 * Computes the energy per mass or per volume of what reacts, n·F·E, says which basis agrees (all reactants, the metal alone,
 * the product), and is open where none does within 5 %. It assumes one voltage: that of the record, or of the table.
 */
export const energyDensity: EngineRule = {
  id: 'energy-density',
  topic: 'physics',
  texts: textsOf('energy-density'),
  values: ({ number }) => ({
    voltages: [...cellVoltages]
      .map(([product, { value, source }]) => `{${product}} ${number(value)} V (${source})`)
      .join(', '),
    tolerance: number(100 * energyTolerance),
  }),
  judge: corpus =>
    withRole(corpus, 'energy-per-mass', 'energy-per-volume')
      .filter(({ kind }) => kind === 'theoretical')
      .flatMap(measurement => {
        const isMass = propertiesWith(corpus, 'energy-per-mass').has(measurement.property)
        return judge(corpus, measurement, isMass ? 'mass' : 'volume')
      }),
}
