import { literal } from '../../basics/literal.ts'
import { say } from '../../catalogue/say.ts'
import type { Corpus } from '../../corpus/types.ts'
import { formatQuantity } from '../../units/index.ts'
import { measurementTitle } from '../../words/title.ts'
import { type Outlier, outliersOf } from '../fellows.ts'
import { type Telling, tellingOf } from '../telling.ts'
import { type EngineRule, type Judgement, judged } from '../types.ts'

/** How far a value lies from its fellows, and what it would be if nothing had been lost, in the inline notation. */
export function outlierWords(
  corpus: Corpus,
  { record, size, mended, least, greatest, fellows }: Outlier,
  { words, number }: Telling,
): { detail: string; likely: string } {
  const { 'far-from-fellows': t } = words.judgements
  const unit = { ...corpus.unit(corpus.property(record.property).unit), numbers: words.numbers }
  const stated = (value: number) => literal(formatQuantity({ ...plainly, value: Number(value.toPrecision(6)) }, unit))
  const named = (one: Outlier['least']) =>
    say(t.fellow, { value: stated(one.size), name: literal(measurementTitle(corpus, one.record)) })
  const times =
    size > greatest.size
      ? say(t.timesTheGreatest, { n: number(size / greatest.size) })
      : say(t.partOfTheLeast, { n: number(least.size / size) })
  return {
    detail: say(t.farFrom, {
      n: fellows,
      least: named(least),
      greatest: named(greatest),
      value: stated(size),
      times,
    }),
    likely: say(t.wouldBe, { value: stated(mended) }),
  }
}

function judge(corpus: Corpus, outlier: Outlier): Judgement {
  const telling = tellingOf(corpus)
  const { detail, likely } = outlierWords(corpus, outlier, telling)
  const assumption = telling.words.rules['far-from-fellows'].assumes
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
