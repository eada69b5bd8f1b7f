import { literal } from '../../../core/basics/literal.ts'
import { piecesOf, say } from '../../../core/catalogue/say.ts'
import { inSentence } from '../../../core/catalogue/sentence.ts'
import { chargeOf, firstElement, formulaText, molarMass, parseFormula, toNumber } from '../../../core/chem/index.ts'
import { colouredFacet } from '../../../core/corpus/related.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../../core/html/html.ts'
import type { Measurement } from '../../../core/kinds/measurement.ts'
import { onlyOne } from '../../../core/query/facets.ts'
import { superscript } from '../../../core/units/number.ts'
import { withDecimals } from '../../../outputs/calc/decimals.ts'
import { equals, fraction, math, numeral, product, variable } from '../../../outputs/calc/math.ts'
import type { Asked, Calculator, Field, Question, Values, WorkedExample } from '../../../outputs/calc/types.ts'
import { workOfWeights } from '../constants.ts'
import { crystalDensity } from '../crystals/density.ts'
import { withRole } from '../select.ts'
import { uptake } from '../uptake.ts'
import type { ShownTexts } from '../words/calculators/en.ts'
import { speakingOf } from '../words/calculators/texts.ts'
import { densityOption, mostExamples, offerOf, propertyFor, startOf, typed, workedExample } from './page.ts'

/** What can come into a substance: a value of the coloured facet that has a formula with a positive charge. */
interface Guest {
  id: string
  name: string
  symbol: string
  charge: number
}

/** The calculator of the charge that a substance can store, for a review with a property for it and with guests. */
export function capacityCalculator(corpus: Corpus): Calculator | null {
  const property = propertyFor(corpus, 'specific-capacity')
  const facet = colouredFacet(corpus)
  const guests = guestsOf(corpus)
  if (!property || !facet || guests.length === 0) return null
  const examples = examplesOf(corpus, guests)
  const [guest] = guests
  const { words, shown } = speakingOf(corpus)
  const { capacity: t } = shown
  return {
    id: 'capacity',
    title: say(t.title, { capacity: property.name }),
    from: t.from,
    intro: say(t.intro, { guests: literal(inSentence(words, facet.plural)) }),
    formulas: [
      math(
        variable('Q'),
        equals,
        fraction(
          product(variable('n'), variable('z'), variable('F')),
          product(numeral(withDecimals('3.6', words.numbers.decimal)), variable('M')),
        ),
      ),
    ],
    constants: constantsIn(t.constants),
    fields: fieldsOf(corpus, facet, guests),
    words: {},
    examples,
    start: startOf(corpus, examples, {
      asked: asking({ f: 'Sn', i: guest?.id ?? '', n: '1' }),
      says: say(t.start, { host: '{Sn}', guest: guest?.symbol }),
    }),
  }
}

/** What stands in the places of the line about constants, in their fonts. */
const inFonts: Readonly<Record<string, Html>> = {
  F: html`<i>F</i>`,
  M: html`<i>M</i>`,
  work: workOfWeights,
}

const constantsIn = (text: string): Html =>
  joinHtml(piecesOf(text).map(piece => ('text' in piece ? escapeHtml(piece.text) : inFonts[piece.place])))

function fieldsOf(corpus: Corpus, facet: { name: string; plural: string }, guests: readonly Guest[]): Field[] {
  const { capacity: t } = speakingOf(corpus).shown
  const formulas = formulasWithMass(corpus)
  const dense = formulas.filter(formula => crystalDensity(formula) !== null)
  const few = dense.slice(0, 3).map(formulaText).join(', ')
  const known = dense.length > 0 ? { hint: say(t.knownFor, { n: dense.length, list: few }) } : {}
  return [
    {
      kind: 'formula',
      name: 'f',
      label: t.substance,
      hint: say(t.substanceHint, { example: 'Fe2O3', other: 'Li0.5CoO2' }),
      proposals: formulas.flatMap(densityOption),
    },
    { kind: 'choice', name: 'i', label: facet.name, options: guests.map(guest => optionOf(t, guest)) },
    { kind: 'number', name: 'n', label: say(t.count, { guests: facet.plural }) },
    { kind: 'number', name: 'd', label: t.density, unit: 'g cm⁻³', ...known },
  ]
}

const optionOf = (t: ShownTexts['capacity'], { id, name, symbol, charge }: Guest) => ({
  value: id,
  label: say(t.guest, { name, ion: `${symbol}${charge > 1 ? superscript(String(charge)) : ''}⁺` }),
  data: { symbol, charge: String(charge) },
})

/** The formulas of a review's materials that have a mass. */
function formulasWithMass(corpus: Corpus): string[] {
  const formulas = corpus.records.materials.flatMap(({ formula }) => (formula && hasMass(formula) ? [formula] : []))
  return [...new Set(formulas)].sort()
}

function hasMass(formula: string): boolean {
  const parsed = parseFormula(formula)
  try {
    return parsed.ok && molarMass(parsed.formula) > 0
  } catch {
    return false
  }
}

function guestsOf(corpus: Corpus): Guest[] {
  return (colouredFacet(corpus)?.values ?? []).flatMap(({ id, name, formula }) => {
    const parsed = formula ? parseFormula(formula) : null
    const charge = parsed?.ok ? toNumber(chargeOf(parsed.formula)) : null
    const symbol = formula ? firstElement(formula) : null
    return charge && charge > 0 && symbol ? [{ id, name, symbol, charge }] : []
  })
}

/** What is asked of the calculator for a record: what its fields hold. */
interface Charge extends Values {
  f: string
  i: string
  n: string
}

/** The charge that a record's reaction, or the phase that it names, stands for. */
function chargeIn(corpus: Corpus, measurement: Measurement, guests: readonly Guest[]): Charge | null {
  const facet = colouredFacet(corpus)
  const guest = guests.find(({ id }) => facet && onlyOne(corpus.facetsOf(measurement)[facet.id]) === id)
  if (!guest) return null
  const { reaction } = measurement
  const taken = reaction ? null : uptake(corpus, measurement)
  if (!reaction && taken?.guest !== guest.symbol) return null
  const host = reaction?.host ?? taken?.host ?? ''
  const count = reaction ? reaction.electrons / guest.charge : (taken?.atoms ?? 0)
  const density = crystalDensity(host)
  return { f: host, i: guest.id, n: typed(count), ...(density ? { d: String(density) } : {}) }
}

const asking = (charge: Charge): Asked => ({ c: 'capacity', ...charge })

function examplesOf(corpus: Corpus, guests: readonly Guest[]): WorkedExample[] {
  return withRole(corpus, 'specific-capacity')
    .filter(({ reaction }) => reaction !== null)
    .flatMap(measurement => {
      const charge = chargeIn(corpus, measurement, guests)
      return charge ? workedExample(corpus, measurement, asking(charge), stepsOf(corpus, charge, guests)) : []
    })
    .slice(0, mostExamples)
}

function stepsOf(corpus: Corpus, charge: Charge, guests: readonly Guest[]): readonly string[] {
  const guest = guests.find(({ id }) => id === charge.i)
  if (!guest) return []
  const chosen = { 'i.symbol': guest.symbol, 'i.charge': String(guest.charge) }
  const found = speakingOf(corpus).computations.capacity.compute({ ...charge, ...chosen }, {})
  return found.ok ? found.value.steps : []
}

/** The charges that the records of a material let one compute: one for each phase and reaction that they name, the richest first. */
export function chargesOf(corpus: Corpus, material: string): Question[] {
  const { capacity: t } = speakingOf(corpus).shown
  const guests = guestsOf(corpus)
  const seen = new Set<string>()
  return (
    corpus.records.measurements
      .filter(measurement => measurement.material === material)
      .flatMap(measurement => {
        const charge = chargeIn(corpus, measurement, guests)
        const offer = charge && offerOf(corpus, measurement, asking(charge))
        return offer ? [{ measurement, charge, offer }] : []
      })
      // Of several records that let one ask the same, one that is not in question comes first.
      .sort((a, b) => Number(a.offer.doubt !== null) - Number(b.offer.doubt !== null))
      .filter(({ charge: { f, i, n } }) => !seen.has(`${f} ${i} ${n}`) && seen.add(`${f} ${i} ${n}`))
      .sort((a, b) => Number(b.charge.n) - Number(a.charge.n))
      .map(({ measurement: { formula, reaction }, charge, offer: { asked, doubt } }) => {
        const what = formula && !reaction ? `{${formula}}` : uptakeText(corpus, charge)
        const charged = say(t.chargeOf, { what })
        return { says: doubt === null ? charged : say(t.inQuestion, { what: charged, doubt }), asked }
      })
  )
}

/** How much a host takes up of what comes in. */
function uptakeText(corpus: Corpus, { n, i, f }: Charge): string {
  const { words, shown } = speakingOf(corpus)
  return say(shown.capacity.uptake, { n: withDecimals(n, words.numbers.decimal), guest: i, host: f })
}
