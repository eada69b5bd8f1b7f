import { literal } from '../../../core/basics/literal.ts'
import { say } from '../../../core/catalogue/say.ts'
import { inSentence } from '../../../core/catalogue/sentence.ts'
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
import { speakingOf } from '../words/calculators/texts.ts'
import { densityOption, mostExamples, propertyFor, startOf, typed, workedExample } from './page.ts'

/** The calculator of a volume's growth from densities, for a review with a property for it. */
export function swellingCalculator(corpus: Corpus): Calculator | null {
  const property = propertyFor(corpus, 'volume-change')
  if (!property) return null
  const examples = examplesOf(corpus)
  const known = knownPhases()
  const { words, shown } = speakingOf(corpus)
  const { swelling: t } = shown
  const hint = say(t.densityHint, { n: known.length })
  const asked = askedOf('Sn', 'Na15Sn4', 0.25) ?? { c: 'swelling' }
  return {
    id: 'swelling',
    title: say(t.title, { volume: property.name }),
    from: t.from,
    intro: say(t.intro, { volume: literal(inSentence(words, property.name)) }),
    formulas: [
      math(
        fraction(joinMath(upright('Δ'), variable('V')), variable('V')),
        equals,
        fraction(product(variable('ν'), variable(t.product)), variable(t.host)),
        operator('−'),
        numeral('1'),
      ),
      math(variable('V'), equals, fraction(variable('M'), variable('ρ'))),
    ],
    constants: null,
    fields: [
      {
        ...{ kind: 'formula', name: 'host', label: t.substance, proposals: known },
        hint: say(t.substanceHint, { example: 'Sn', other: 'FeS2' }),
      },
      { kind: 'number', name: 'hostd', label: t.density, unit: 'g cm⁻³', hint },
      {
        ...{ kind: 'formula', name: 'made', label: t.becomes, proposals: known },
        hint: say(t.becomesHint, { example: 'Na15Sn4' }),
      },
      { kind: 'number', name: 'maded', label: t.densityOfThat, unit: 'g cm⁻³' },
      { kind: 'number', name: 'units', label: t.units, hint: t.unitsHint },
    ],
    words: { volume: property.name },
    examples,
    start: startOf(corpus, examples, { asked, says: say(t.start, { host: '{Sn}', product: '{Na15Sn4}' }) }),
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
    const found = speakingOf(corpus).computations.swelling.compute(asked, {})
    return found.ok ? workedExample(corpus, measurement, asked, found.value.steps) : []
  }
  return withRole(corpus, 'volume-change').flatMap(worked).slice(0, mostExamples)
}
