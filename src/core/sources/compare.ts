import type { Quantity } from '../schema/quantity.ts'
import type { Property, Unit } from '../schema/vocabulary.ts'
import { commensurable, unitOf } from '../units/index.ts'
import { type Span, spanOf } from './span.ts'

/** How a quantity that a work gives goes with one that is printed as its own. */
export type QuantityMatch = 'agrees' | 'differs' | 'says-nothing'

/** The unit of an id as values of a property convert in it (`unitOf`); undefined where the vocabulary has none. */
export type UnitOf = (id: string, property: string) => Unit | undefined

/** The words of a vocabulary that quantities are compared by. */
export interface Scales {
  readonly units: readonly Unit[]
  readonly properties: readonly Pick<Property, 'id' | 'difference'>[]
}

/** The units of a vocabulary, as the values of its properties convert in them. */
export function scalesOf({ units, properties }: Scales): UnitOf {
  const unit = new Map(units.map(one => [one.id, one]))
  const differences = new Set(properties.flatMap(({ id, difference }) => (difference ? [id] : [])))
  return (id, property) => {
    const found = unit.get(id)
    return found && unitOf({ difference: differences.has(property) }, found)
  }
}

/**
 * Compares a printed quantity with the one that a work gives. They agree where one holds the other within what is
 * printed of both; two bounds that leave each other room say nothing; everything else differs. A change agrees by both
 * of its ends, or by the one end that the work gives. Units that do not convert differ: what the work gives measures the
 * property, so that what is printed does not. A unit that the vocabulary lacks says nothing.
 */
export function compare(printed: Quantity & { property: string }, found: Quantity, unitFor: UnitOf): QuantityMatch {
  const { property } = printed
  const [own, theirs] = [unitFor(printed.unit, property), unitFor(found.unit, property)]
  if (!own || !theirs) return 'says-nothing'
  if (own.ucum !== theirs.ucum && !commensurable(theirs.ucum, own.ucum)) return 'differs'
  const pairs = pairsOf(printed, found)
  const outcomes = pairs.map(group => worst(group.map(([a, b]) => meet(spanOf(a, own, own), spanOf(b, theirs, own)))))
  return outcomes.includes('agrees') ? 'agrees' : (outcomes[0] ?? 'says-nothing')
}

/** Ways to lay two quantities over each other, each as pairs that must all meet; one way that agrees is enough. */
function pairsOf(printed: Quantity, found: Quantity): [Quantity, Quantity][][] {
  if (printed.qualifier === 'change' && found.qualifier === 'change')
    return [
      [
        [end(printed, 'from'), end(found, 'from')],
        [end(printed, 'to'), end(found, 'to')],
      ],
    ]
  if (printed.qualifier === 'change') return [[[end(printed, 'to'), found]], [[end(printed, 'from'), found]]]
  if (found.qualifier === 'change') return [[[printed, end(found, 'to')]], [[printed, end(found, 'from')]]]
  return [[[printed, found]]]
}

/** One end of a change, as a quantity by itself. */
const end = (change: Quantity, key: 'from' | 'to'): Quantity => ({
  ...change,
  qualifier: change.approximate ? 'about' : 'exact',
  value: change[key],
  from: null,
  to: null,
})

/** Two numbers in one unit that differ by the noise of a conversion are the same. */
const noise = 1e-9

function meet(a: Span, b: Span): QuantityMatch {
  const margin = noise * Math.max(...[a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs), 0)
  if (a.high < b.low - margin || b.high < a.low - margin) return 'differs'
  const holds = (outer: Span, inner: Span) => outer.low <= inner.low + margin && outer.high >= inner.high - margin
  if (holds(a, b) || holds(b, a)) return 'agrees'
  if (a.bound || b.bound) return 'says-nothing'
  return overlap(a, b) >= 0.5 ? 'agrees' : 'differs'
}

/** What two spans share, as a part of the narrower one. */
const overlap = (a: Span, b: Span): number =>
  (Math.min(a.high, b.high) - Math.max(a.low, b.low)) / Math.min(a.high - a.low, b.high - b.low)

const worst = (all: readonly QuantityMatch[]): QuantityMatch =>
  all.includes('differs') ? 'differs' : all.includes('says-nothing') ? 'says-nothing' : 'agrees'
