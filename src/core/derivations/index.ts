import { wordsFor } from '../catalogue/words.ts'
import type { Corpus, Derivation } from '../corpus/types.ts'
import type { Measurement } from '../kinds/measurement.ts'
import type { OwnDerivation } from '../schema/derivations.ts'
import type { Quantity } from '../schema/quantity.ts'
import type { Unit } from '../schema/vocabulary.ts'
import { commensurable, convert } from '../units/index.ts'
import { shareOfTheory } from './share-of-theory.ts'

const own: Record<OwnDerivation, Derivation> = { 'share-of-theory': shareOfTheory }

/** The derivation of an id: one of the engine's own, or of a pack that the review asks for. */
export function derivationOf(corpus: Corpus, id: string): Derivation {
  const found = [...Object.values(own), ...corpus.packDerivations].find(one => one.id === id)
  if (found === undefined) throw new RangeError(`there is no derivation "${id}"`)
  return found
}

/** What a derivation says of itself in the language of a review. */
export function derivationTexts(corpus: Corpus, id: string): { does: string; formula: string } {
  const derivation = derivationOf(corpus, id)
  return derivation.texts?.(wordsFor(corpus.review)) ?? derivation
}

/** A derived quantity, and how it comes about. */
export interface DerivedQuantity {
  quantity: Quantity
  /** The arithmetic in words: `≈ 420 % for 3.75 Na`. */
  how: string
  /** The other records that it rests on. */
  with: readonly string[]
}

/** A number with no more digits than what it comes from is good for. */
const rounded = (value: number): number => (Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(3)))

/**
 * What a quantity of a measurement becomes by a derivation, in `unit`; null where something that it needs is not known. A
 * bound stays a bound and a range a range, as every derivation multiplies by a number above zero.
 */
export function derive(
  corpus: Corpus,
  derivation: Derivation,
  measurement: Measurement,
  unit: Unit,
  stated: Quantity = measurement,
): DerivedQuantity | null {
  const found = derivation.of(corpus, { ...measurement, ...stated })
  const { ucum } = corpus.unit(stated.unit)
  if (found === null || (derivation.from !== null && !commensurable(ucum, derivation.from))) return null
  const into = (value: number) =>
    convert(
      found.times * (derivation.from === null ? value : convert(value, ucum, derivation.from)),
      derivation.ucum,
      unit.ucum,
    )
  const number = (value: number | null) => (value === null ? null : rounded(into(value)))
  const { uncertainty: error } = stated
  const uncertainty =
    error === null
      ? null
      : typeof error === 'number'
        ? into(error)
        : { plus: into(error.plus), minus: into(error.minus) }
  return {
    quantity: {
      ...{ qualifier: stated.qualifier, approximate: stated.approximate, decimals: null, unit: unit.id, uncertainty },
      ...{ value: number(stated.value), min: number(stated.min), max: number(stated.max) },
      ...{ from: number(stated.from), to: number(stated.to) },
    },
    how: found.how,
    with: found.with,
  }
}
