import { literal } from '../../basics/literal.ts'
import type { Corpus } from '../../corpus/types.ts'
import { formatQuantity } from '../../units/index.ts'
import { measurementTitle } from '../../words/title.ts'
import { type Outlier, outliersOf } from '../fellows.ts'
import { number } from '../print.ts'
import { type EngineRule, type Judgement, judged } from '../types.ts'

const assumption = 'The values of a property lie within reach of each other.'

/** How far a value lies from its fellows, and what it would be if nothing had been lost, in the inline notation. */
export function outlierWords(
  corpus: Corpus,
  { record, size, mended, least, greatest, fellows }: Outlier,
): { detail: string; likely: string } {
  const unit = corpus.unit(corpus.property(record.property).unit)
  const stated = (value: number) => literal(formatQuantity({ ...plainly, value: Number(value.toPrecision(6)) }, unit))
  const named = (one: Outlier['least']) => `${stated(one.size)} (“${literal(measurementTitle(corpus, one.record))}”)`
  const times =
    size > greatest.size
      ? `${number(size / greatest.size)} times the greatest of them`
      : `the ${number(least.size / size)}th part of the least of them`
  return {
    detail: `The values of ${fellows} others of its property go from ${named(least)} to ${named(greatest)}. This one, ${stated(size)}, is ${times}.`,
    likely: `It would be ${stated(mended)}, if a decimal sign was lost or a unit mistaken.`,
  }
}

function judge(corpus: Corpus, outlier: Outlier): Judgement {
  const { detail, likely } = outlierWords(corpus, outlier)
  return judged('measurements', outlier.record, 'open', detail, { assumption, likely })
}

const plainly = {
  ...({ qualifier: 'exact', min: null, max: null, from: null, to: null } as const),
  ...{ uncertainty: null, decimals: null, approximate: false },
}

/** Asks about values that are a thousand times, or a thousandth of, those of their property. */
export const farFromFellows: EngineRule = {
  id: 'far-from-fellows',
  topic: 'arithmetic',
  judge: corpus => outliersOf(corpus).map(outlier => judge(corpus, outlier)),
}
