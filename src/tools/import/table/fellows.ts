import type { Corpus } from '../../../core/corpus/types.ts'
import type { Measurement } from '../../../core/kinds/measurement.ts'
import { commensurable, convert } from '../../../core/units/index.ts'

/** A value that is a thousand times, or a thousandth of, what the other records of its property have. */
export interface Outlier {
  id: string
  /** The value and the ends of its fellows, in the unit of the property. */
  value: number
  least: number
  greatest: number
  unit: string
}

/** How many records of a property it takes to say what is usual. */
const enough = 1
/** How far the values of fellows may spread, and one that was mended lie outside of them. */
const near = 3

/**
 * Measurements whose values would stand among those of their property if a decimal point had not been lost: a thousand
 * times smaller or greater they would be near, and as they are they are far from all.
 */
export function outliersAmong(corpus: Corpus, ids: ReadonlySet<string>): Outlier[] {
  const { measurements } = corpus.records
  const byProperty = Map.groupBy(measurements, ({ property }) => property)
  return measurements
    .filter(({ id }) => ids.has(id))
    .flatMap((measurement): Outlier[] => {
      const unit = corpus.property(measurement.property).unit
      const own = sizesOf(corpus, measurement, unit)
      const fellows = (byProperty.get(measurement.property) ?? []).filter(
        ({ id }) => id !== measurement.id && !ids.has(id),
      )
      const others =
        fellows.length >= enough
          ? fellows
          : (byProperty.get(measurement.property) ?? []).filter(({ id }) => id !== measurement.id)
      const sizes = others.flatMap(other => sizesOf(corpus, other, unit))
      if (others.length < enough || sizes.length === 0) return []
      const [least, greatest] = [Math.min(...sizes), Math.max(...sizes)]
      const odd = own.find(value => isLost(value, least, greatest))
      return odd === undefined ? [] : [{ id: measurement.id, value: odd, least, greatest, unit }]
    })
}

function isLost(value: number, least: number, greatest: number): boolean {
  const fits = (mended: number) => mended >= least / near && mended <= greatest * near
  return (value > greatest * 100 && fits(value / 1000)) || (value < least / 100 && fits(value * 1000))
}

/** The sizes of a measurement's numbers, in a unit. */
function sizesOf(corpus: Corpus, { value, min, max, from, to, unit }: Measurement, wanted: string): number[] {
  const [given, asked] = [corpus.unit(unit).ucum, corpus.unit(wanted).ucum]
  if (!commensurable(given, asked)) return []
  return [value, min, max, from, to].flatMap(number =>
    number === null || number === 0 ? [] : [Math.abs(convert(number, given, asked))],
  )
}
