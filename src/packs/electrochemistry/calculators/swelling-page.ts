import { lower } from '../../../core/basics/letters.ts'
import { literal } from '../../../core/basics/literal.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import type { Measurement } from '../../../core/kinds/measurement.ts'
import {
  equals,
  fraction,
  joinMath,
  math,
  numeral,
  operator,
  product,
  upright,
  variable,
} from '../../../outputs/calc/math.ts'
import type { Asked, Calculator, Option, WorkedExample } from '../../../outputs/calc/types.ts'
import { crystals } from '../crystals/crystals.ts'
import { crystalDensity } from '../crystals/density.ts'
import { conversionOf } from '../products.ts'
import { withRole } from '../select.ts'
import { computations } from './computations.ts'
import { densityOption, mostExamples, propertyFor, startOf, typed, workedExample } from './page.ts'

/** The calculator of a volume's growth from densities, for a review with a property for it. */
export function swellingCalculator(corpus: Corpus): Calculator | null {
  const property = propertyFor(corpus, 'volume-change')
  if (!property) return null
  const examples = examplesOf(corpus)
  const known = knownPhases()
  const hint = `Known here for ${known.length} crystals, at about 20 °C`
  const asked = askedOf('Sn', 'Na15Sn4', 0.25) ?? { c: 'swelling' }
  return {
    id: 'swelling',
    title: `${property.name} from densities`,
    from: 'densities',
    intro: `A substance of the molar mass *M* and the density *ρ* takes up *V* = *M*/*ρ* for each mole. From it *ν* units of what it becomes form, and the ${literal(lower(property.name))} follows, as long as both are dense and nothing else forms.`,
    formulas: [
      math(
        fraction(joinMath(upright('Δ'), variable('V')), variable('V')),
        equals,
        fraction(product(variable('ν'), variable('V(product)')), variable('V(host)')),
        operator('−'),
        numeral('1'),
      ),
      math(variable('V'), equals, fraction(variable('M'), variable('ρ'))),
    ],
    constants: null,
    fields: [
      { kind: 'formula', name: 'host', label: 'Formula of the substance', hint: 'As Sn or FeS2', proposals: known },
      { kind: 'number', name: 'hostd', label: 'Its density', unit: 'g cm⁻³', hint },
      { kind: 'formula', name: 'made', label: 'What it becomes', hint: 'As Na15Sn4', proposals: known },
      { kind: 'number', name: 'maded', label: 'Density of that', unit: 'g cm⁻³' },
      { kind: 'number', name: 'units', label: 'Units of it from one of the substance', hint: 'Follows from the atoms' },
    ],
    words: { volume: property.name },
    examples,
    start: startOf(corpus, examples, { asked, says: '{Sn} that becomes {Na15Sn4}.' }),
  }
}

/** All phases of which the density is known, the elements first. */
const knownPhases = (): Option[] =>
  [...new Set(crystals.map(({ formula }) => formula))]
    .flatMap(formula => densityOption(formula))
    .sort((a, b) => a.value.length - b.value.length || (a.value < b.value ? -1 : 1))

/** What is asked of a host that becomes so many units of one phase; null where either density is not known. */
function askedOf(host: string, made: string, units: number): Asked | null {
  const [hostd, maded] = [crystalDensity(host), crystalDensity(made)]
  if (hostd === null || maded === null) return null
  return { c: 'swelling', host, hostd: String(hostd), made, maded: String(maded), units: typed(units) }
}

function examplesOf(corpus: Corpus): WorkedExample[] {
  const worked = (measurement: Measurement) => {
    const conversion = conversionOf(corpus, measurement)
    const [only, second] = conversion?.products ?? []
    const asked = conversion && only && !second ? askedOf(conversion.host, only.formula, only.times) : null
    if (!asked) return []
    const found = computations.swelling.compute(asked, {})
    return found.ok ? workedExample(corpus, measurement, asked, found.value.steps) : []
  }
  return withRole(corpus, 'volume-change').flatMap(worked).slice(0, mostExamples)
}
