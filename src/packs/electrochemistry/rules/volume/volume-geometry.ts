import {
  ends,
  isBounded,
  mapped,
  meets,
  quotient,
  type Reading,
  reading,
  widened,
} from '../../../../core/audit/reading.ts'
import { sameSample } from '../../../../core/audit/select.ts'
import { type EngineRule, type Judgement, judged, judgedUnder } from '../../../../core/audit/types.ts'
import { say } from '../../../../core/catalogue/say.ts'
import type { Corpus } from '../../../../core/corpus/types.ts'
import type { Measurement } from '../../../../core/kinds/measurement.ts'
import { propertiesWith, withRole } from '../../select.ts'
import { packTellingOf } from '../../words/telling.ts'
import { textsOf } from '../../words/texts.ts'
import { inPlane, volumeTolerance } from '../tolerances.ts'
import { likelyReading } from './likely.ts'
import { type Direction, type LengthGrowth, type Shape, shapeOf } from './shape.ts'

/** How wide a computed growth may be by rounding, relative to it, to tell anything. */
const widest = 0.5

/** The changes of one length that lead up to a last one, the first of them first: each begins where another ended. */
function chain(last: Measurement, all: readonly Measurement[]): Measurement[] {
  const rest = all.filter(other => other !== last)
  const before = rest.find(other => other.to !== null && other.to === last.from && other.unit === last.unit)
  return before ? [...chain(before, rest), last] : [last]
}

/** How much a length grew until a phase: by a percentage, or by its values before and after. */
function stretchOf(corpus: Corpus, volume: Measurement, lengths: readonly Measurement[]): LengthGrowth | null {
  const last =
    lengths.find(({ formula }) => formula === volume.formula) ?? lengths.find(({ formula }) => formula === null)
  if (!last) return null
  const factor = factorOf(corpus, chain(last, lengths))
  const { found, quantity } = packTellingOf(corpus)
  const { andThen } = found['volume-geometry']
  return (
    factor && {
      factor,
      words: chain(last, lengths)
        .map(quantity)
        .reduce((first, second) => say(andThen, { first, second })),
      id: last.id,
    }
  )
}

function factorOf(corpus: Corpus, steps: readonly Measurement[]): Reading | null {
  const [first, final] = [steps[0], steps.at(-1)]
  if (!first || !final) return null
  if (propertiesWith(corpus, 'length-change').has(final.property)) {
    const share = reading(corpus, final, '1')
    return share && isBounded(share) && share.low > -1 ? mapped(share, growth => 1 + growth) : null
  }
  const [from, to] = [ends(corpus, first, 'nm')?.from, ends(corpus, final, 'nm')?.to]
  return from && to ? quotient(to, from) : null
}

function judge(corpus: Corpus, volume: Measurement, all: readonly Measurement[]): Judgement[] {
  const stated = reading(corpus, volume, '1')
  if (!stated || !isBounded(stated) || volume.body === null) return []
  const own = all.filter(
    length => length.body === volume.body && length.kind === volume.kind && sameSample(corpus, volume, length),
  )
  const along = (direction: Direction) =>
    stretchOf(
      corpus,
      volume,
      own.filter(length => length.along === direction),
    )
  const { 'volume-geometry': t } = packTellingOf(corpus).found
  const shape = shapeOf(t, volume.body, { diameter: along('diameter'), axis: along('axis'), layers: along('layers') })
  if (shape) return [judgeShape(corpus, volume, stated, shape)]
  return [judged('measurements', volume, 'cannot-be-checked', t.noLengths)]
}

function judgeShape(corpus: Corpus, volume: Measurement, stated: Reading, shape: Shape): Judgement {
  const { grown, fits, possible, words, assumption, with: other } = shape
  const pair = { of: 'pair', with: other } as const
  const telling = packTellingOf(corpus)
  const { found, number, percent, quantity } = telling
  const { 'volume-geometry': t } = found
  const arithmetic = { shape: words, grown: percent(grown.value), quantity: quantity(volume) }
  const unsure = (detail: string) => judged('measurements', volume, 'cannot-be-checked', detail, pair)
  if (grown.high - grown.low > widest * Math.abs(grown.value)) return unsure(say(t.tooFewDigits, arithmetic))
  const measured = widened(stated, volumeTolerance)
  const holds = meets(measured, fits)
  if (!holds && meets(measured, possible)) {
    const longer = number((1 + stated.value) / (1 + grown.value))
    return unsure(say(t.noLength, { ...arithmetic, times: longer }))
  }
  return judgedUnder('measurements', volume, holds, say(t.is, arithmetic), {
    ...pair,
    assumption,
    likely: likelyReading(telling, stated, possible),
    computed: { value: grown.value, ucum: '1' },
  })
}

/**
 * Computes the growth of a volume from lengths of the same body before and after: of layers from their distance, of a
 * particle from its diameter, of a wire or a tube from its diameter and, where it is given, its length. Open outside 15 %.
 * It assumes that the body keeps its shape, and is silent where the records do not say of what body a length is.
 */
export const volumeGeometry: EngineRule = {
  id: 'volume-geometry',
  topic: 'physics',
  texts: textsOf('volume-geometry'),
  values: ({ percent }) => ({ tolerance: percent(volumeTolerance), along: percent(inPlane) }),
  judge(corpus) {
    const lengths = withRole(corpus, 'spacing', 'diameter', 'length-change')
    return withRole(corpus, 'volume-change')
      .filter(({ summarises }) => summarises === null)
      .flatMap(volume => judge(corpus, volume, lengths))
  },
}
