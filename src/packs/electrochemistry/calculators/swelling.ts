import { listed, say } from '../../../core/catalogue/say.ts'
import { atomsOf } from '../../../core/chem/atoms.ts'
import { formulaText } from '../../../core/chem/print.ts'
import { fewest, printed, readPositive, readQuantity } from '../../../outputs/calc/number.ts'
import { readAll } from '../../../outputs/calc/read-all.ts'
import type { Computation } from '../../../outputs/calc/types.ts'
import { growth } from '../physics.ts'
import type { ComputedTexts } from '../words/calculators/en.ts'
import { readFormula, type Weighed } from './formula.ts'
import { growthText } from './volume.ts'

/** The volume of a mole in cm³, from a molar mass in g/mol and a density in g/cm³: V = M/ρ. */
const molarVolume = (mass: number, density: number): number => mass / density

/**
 * How much a volume grows as a substance becomes another, from their formulas and densities: ΔV/V = ν·V(product)/V(host) − 1,
 * with ν units of the product from each unit of the host, both dense and without pores.
 */
export const swelling = (t: ComputedTexts, language: string): Computation => ({
  compute({ host = '', hostd = '', made = '', maded = '', units = '' }, { volume: name = '' }) {
    const read = readAll({
      host: readFormula(host),
      hostd: readQuantity(hostd, 'density', 'g cm⁻³'),
      made: readFormula(made),
      maded: readQuantity(maded, 'density', 'g cm⁻³'),
      units: readPositive(units),
    })
    if (!read.ok) return read
    const { host: before, hostd: dense, made: after, maded: thin, units: count } = read.value
    const [small, large] = [molarVolume(before.mass, dense.value), molarVolume(after.mass, thin.value)]
    const text = growthText((count * large) / small, fewest(dense.digits, thin.digits))
    const line = ({ formula, mass }: Weighed, density: number, volume: number) =>
      `V(${formulaText(formula)}) = ${printed(mass, 5)} g mol⁻¹ / ${printed(density)} g cm⁻³ = ${printed(volume)} cm³ mol⁻¹`
    const grown = growth(small, count * large)
    return {
      ok: true,
      value: {
        results: [[name, text]],
        steps: [
          line(before, dense.value, small),
          line(after, thin.value, large),
          say(t.volume.orGrowth, {
            sum: `${printed(count)} × ${printed(large)} / ${printed(small)} − 1 = ${printed(grown)}`,
            growth: text,
          }),
        ],
        cautions: leftOver(before.formula, after.formula, count).map(atoms => {
          const product = `${printed(count)} ${formulaText(after.formula)}`
          const host = formulaText(before.formula)
          return say(t.swelling.leftOver, { atoms: listed({ language }, atoms), host, product })
        }),
      },
    }
  },
  proposals: {
    hostd: { from: ['host'], propose: values => values['host.density'] ?? '' },
    maded: { from: ['made'], propose: values => values['made.density'] ?? '' },
    units: { from: ['host', 'made'], propose: ({ host = '', made = '' }) => unitsOf(host, made) },
  },
})

/** How many units of a product come from one of the host, by the first element that both have; empty where none is. */
function unitsOf(host: string, made: string): string {
  const [before, after] = [atomsOf(host.trim()), atomsOf(made.trim())]
  const shared = [...(before?.keys() ?? [])].find(symbol => after?.has(symbol))
  if (shared === undefined) return ''
  return String(Number(((before?.get(shared) ?? 0) / (after?.get(shared) ?? 1)).toPrecision(6)))
}

/** The elements of a host whose atoms do not all stand in so much of a product, in one list; none where they do. */
function leftOver(host: string, made: string, count: number): string[][] {
  const [before, after] = [atomsOf(host), atomsOf(made)]
  const lost = [...(before ?? [])].filter(([symbol, atoms]) => {
    const there = count * (after?.get(symbol) ?? 0)
    return Math.abs(there - atoms) > 0.01 * atoms
  })
  return lost.length === 0 ? [] : [lost.map(([symbol]) => symbol)]
}
