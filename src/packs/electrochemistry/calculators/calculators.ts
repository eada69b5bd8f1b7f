import { ends, reading } from '../../../core/audit/reading.ts'
import { chargeOf, firstElement, parseFormula, toNumber } from '../../../core/chem/index.ts'
import { colouredFacet } from '../../../core/corpus/related.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import type { Measurement } from '../../../core/schema/measurement.ts'
import type { Property } from '../../../core/schema/vocabulary.ts'
import { densities } from '../densities.ts'
import type { RoleId } from '../roles.ts'
import { conditionWith, withRole } from '../select.ts'
import { uptake } from '../uptake.ts'
import { capacity } from './capacity.ts'
import type { Asked } from './links.ts'
import { printed } from './number.ts'
import { rate } from './rate.ts'
import { type Shape, volumeFromLengths } from './volume.ts'

/** What can come into a substance: a value of the coloured facet that has a formula with a positive charge. */
export interface Guest {
  id: string
  name: string
  symbol: string
  charge: number
}

/** A record that a calculator is shown on: what it asks, and the arithmetic that answers. */
export interface Example {
  measurement: Measurement
  asked: Asked
  steps: string[]
}

/** The calculators that a review has words and records for; those it lacks are null. */
export interface Calculators {
  capacity: { property: Property; guests: Guest[]; examples: Example[] } | null
  rate: { property: Property; rate: Property; current: Property; examples: Example[] } | null
  volume: { property: Property; examples: Example[] } | null
}

/** How many examples are shown. */
const most = 6

/** The calculators of a review. Which there are depends on the roles that its vocabulary gives to properties. */
export function calculatorsOf(corpus: Corpus): Calculators {
  const role = (wanted: RoleId) => corpus.vocabulary.properties.find(({ role }) => role === wanted)
  const [charge, multiple, current, volume] = [
    role('specific-capacity'),
    role('c-rate'),
    role('specific-current'),
    role('volume-change'),
  ]
  const guests = guestsOf(corpus)
  return {
    capacity:
      charge && guests.length > 0 ? { property: charge, guests, examples: capacityExamples(corpus, guests) } : null,
    rate:
      charge && multiple && current
        ? { property: charge, rate: multiple, current, examples: rateExamples(corpus) }
        : null,
    volume: volume ? { property: volume, examples: volumeExamples(corpus) } : null,
  }
}

/** Whether a review has any calculator. */
export const hasCalculators = (corpus: Corpus): boolean =>
  Object.values(calculatorsOf(corpus)).some(one => one !== null)

function guestsOf(corpus: Corpus): Guest[] {
  return (colouredFacet(corpus)?.values ?? []).flatMap(({ id, name, formula }) => {
    const parsed = formula ? parseFormula(formula) : null
    const charge = parsed?.ok ? toNumber(chargeOf(parsed.formula)) : null
    const symbol = formula ? firstElement(formula) : null
    return charge && charge > 0 && symbol ? [{ id, name, symbol, charge }] : []
  })
}

/** The charge that a record's reaction, or the phase that it names, stands for. */
function askedOf(corpus: Corpus, measurement: Measurement, guests: readonly Guest[]): Asked | null {
  const facet = colouredFacet(corpus)
  const guest = guests.find(({ id }) => facet && corpus.facetsOf(measurement)[facet.id] === id)
  if (!guest) return null
  const { reaction } = measurement
  const taken = reaction ? null : uptake(corpus, measurement)
  if (!reaction && taken?.guest !== guest.symbol) return null
  const host = reaction?.host ?? taken?.host ?? ''
  const count = reaction ? reaction.electrons / guest.charge : (taken?.atoms ?? 0)
  const density = densities.get(host)
  return { c: 'capacity', f: host, i: guest.id, n: short(count), ...(density ? { d: String(density) } : {}) }
}

const short = (value: number): string => String(Number(value.toPrecision(6)))

function capacityOf(asked: Asked, guests: readonly Guest[]): string[] {
  const guest = guests.find(({ id }) => id === asked.i)
  const found = guest && capacity({ formula: asked.f ?? '', count: asked.n ?? '', guest, density: asked.d ?? '' })
  return found?.ok ? found.value.steps : []
}

function capacityExamples(corpus: Corpus, guests: readonly Guest[]): Example[] {
  return withRole(corpus, 'specific-capacity')
    .filter(({ reaction }) => reaction !== null)
    .flatMap(measurement => {
      const asked = askedOf(corpus, measurement, guests)
      return asked ? [{ measurement, asked, steps: capacityOf(asked, guests) }] : []
    })
    .slice(0, most)
}

/** What the calculator of charges is asked for a material: each phase and reaction that its records name, the richest first. */
export function capacitiesOf(corpus: Corpus, material: string): { measurement: Measurement; asked: Asked }[] {
  const guests = guestsOf(corpus)
  const seen = new Set<string>()
  return corpus.records.measurements
    .filter(measurement => measurement.material === material)
    .flatMap(measurement => {
      const asked = askedOf(corpus, measurement, guests)
      return asked ? [{ measurement, asked }] : []
    })
    .filter(({ asked: { f, i, n } }) => !seen.has(`${f} ${i} ${n}`) && seen.add(`${f} ${i} ${n}`))
    .sort((a, b) => Number(b.asked.n) - Number(a.asked.n))
}

function rateExamples(corpus: Corpus): Example[] {
  return withRole(corpus, 'specific-capacity')
    .flatMap(measurement => {
      const condition = conditionWith(corpus, measurement, 'specific-current')
      const [charge, current] = [
        reading(corpus, measurement, 'mA.h/g'),
        condition && reading(corpus, condition, 'mA/g'),
      ]
      if (!charge || !current || measurement.value === null || condition?.value === null) return []
      const asked: Asked = { c: 'rate', q: printed(charge.value), known: 'current', v: printed(current.value) }
      const found = rate(asked.q ?? '', 'current', asked.v ?? '')
      return found.ok ? [{ measurement, asked, steps: found.value.steps }] : []
    })
    .slice(0, most)
}

function volumeExamples(corpus: Corpus): Example[] {
  const worked = (shape: Shape) => (measurement: Measurement) => {
    const both = ends(corpus, measurement, 'nm')
    if (!both) return []
    const asked: Asked = { c: 'volume', shape, from: short(both.from.value), to: short(both.to.value) }
    const found = volumeFromLengths(shape, asked.from ?? '', asked.to ?? '')
    return found.ok ? [{ measurement, asked, steps: found.value.steps }] : []
  }
  const [layers, wires] = [withRole(corpus, 'spacing'), withRole(corpus, 'diameter')]
  return [...layers.flatMap(worked('layer')).slice(0, most / 2), ...wires.flatMap(worked('wire')).slice(0, most / 2)]
}
