import { memoise } from '../basics/memoise.ts'
import type { Corpus } from '../corpus/types.ts'
import type { Measurement } from '../kinds/measurement.ts'
import type { Property } from '../schema/vocabulary.ts'
import { commensurable, convert, ucumOf } from '../units/index.ts'

/** A size that a record states, in the unit of its property. */
interface Size {
  record: Measurement
  size: number
}

/** A value that would stand among those of its property if a decimal sign or a thousand had not been lost. */
export interface Outlier extends Size {
  /** What it would be if it had not. */
  mended: number
  /** The least and the greatest of its fellows, and how many records they come from. */
  least: Size
  greatest: Size
  fellows: number
}

/** So many records say what is usual. */
const enough = 2
/** Neighbours that lie further apart than this belong to two sorts of thing. */
const gap = 30
/** How far a slip of a thousand takes a value away from its fellows at the least, and how near it comes back. */
const far = 100
const near = 3
/** The powers of ten by which a whole number is greater that has lost its decimal sign. */
const lostDigits = [2, 3, 4, 5]

/**
 * The values of a corpus that lie far from all others of their property, and that a lost decimal sign, or a unit a thousand
 * times greater or smaller, would explain. A record that says that it is `outlying` is no such value, and neither is one of
 * a property whose zero is arbitrary. `isFellow` says of which records it is known that they are right.
 */
export function outliers(corpus: Corpus, isFellow: (record: Measurement) => boolean = () => true): Outlier[] {
  const byProperty = Map.groupBy(corpus.records.measurements, ({ property }) => property)
  return [...byProperty].flatMap(([property, records]) => {
    const known = corpus.property(property)
    if (!known.ratio) return []
    const sizes = records.flatMap(record => sizesOf(corpus, record, known))
    const right = usual(sizes.filter(({ record }) => isFellow(record)))
    const fellows = fellowsOf(right.length > 0 ? right : usual(sizes))
    const own = Map.groupBy(sizes, ({ record }) => record)
    return records.flatMap(record => outlierOf(record, own.get(record) ?? [], fellows))
  })
}

/** The same for a whole corpus, worked out once. */
export const outliersOf = memoise((corpus: Corpus): readonly Outlier[] => outliers(corpus))

const recordsOf = (sizes: readonly Size[]): number => new Set(sizes.map(({ record }) => record.id)).size

/** The sizes without those that lie far from most, in their order; none where there are too few, or no most. */
function usual(sizes: readonly Size[]): Size[] {
  const sorted = sizes.toSorted((a, b) => a.size - b.size)
  const groups: Size[][] = []
  for (const size of sorted) {
    const last = groups.at(-1)
    if (last && size.size <= (last.at(-1) as Size).size * gap) last.push(size)
    else groups.push([size])
  }
  const largest = groups.reduce<Size[]>((most, group) => (recordsOf(group) > recordsOf(most) ? group : most), [])
  const count = recordsOf(largest)
  return count >= enough && count > recordsOf(sizes) / 2 ? largest : []
}

/** Usual sizes in their order, and the records that have them. */
interface Fellows {
  sizes: readonly Size[]
  records: ReadonlySet<Measurement>
}

const fellowsOf = (sizes: readonly Size[]): Fellows => ({ sizes, records: new Set(sizes.map(({ record }) => record)) })

/** What is odd about the sizes of a record beside those of the others. Of these no list is made: that would be one for each. */
function outlierOf(record: Measurement, sizes: readonly Size[], { sizes: usual, records }: Fellows): Outlier[] {
  const isOther = (size: Size) => size.record !== record
  const [least, greatest] = [usual.find(isOther), usual.findLast(isOther)]
  const fellows = records.size - (records.has(record) ? 1 : 0)
  if (record.outlying || !least || !greatest || fellows < enough) return []
  for (const own of sizes) {
    const mended = mendedOf(own.size, least.size, greatest.size)
    if (mended !== null) return [{ ...own, mended, least, greatest, fellows }]
  }
  return []
}

/** What a size would be if nothing had been lost; null where that explains nothing. */
function mendedOf(size: number, least: number, greatest: number): number | null {
  const fits = (mended: number) => mended >= least / near && mended <= greatest * near
  if (size > greatest * far && fits(size / 1000)) return size / 1000
  if (size < least / far && fits(size * 1000)) return size * 1000
  if (size <= greatest * gap || !Number.isInteger(size) || size % 10 === 0) return null
  const digits = lostDigits.find(power => size / 10 ** power >= least && size / 10 ** power <= greatest)
  return digits === undefined ? null : size / 10 ** digits
}

/** The sizes of a measurement's numbers, in the unit of its property. */
function sizesOf(corpus: Corpus, record: Measurement, property: Property): Size[] {
  const [given, asked] = [record.unit, property.unit].map(id => ucumOf(property, corpus.unit(id).ucum)) as [
    string,
    string,
  ]
  if (!commensurable(given, asked)) return []
  return [record.value, record.min, record.max, record.from, record.to].flatMap(number =>
    // Fifteen digits are the number; what stands behind them is of the conversion.
    number === null || number === 0
      ? []
      : [{ record, size: Number(Math.abs(convert(number, given, asked)).toPrecision(15)) }],
  )
}
