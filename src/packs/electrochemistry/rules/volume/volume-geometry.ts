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
/** So many growths of one length are tried at the most; more of them are a series of bodies. */
const most = 6

/** The changes of one length that lead up to a last one, the first of them first: each begins where another ended. */
function chain(last: Measurement, all: readonly Measurement[]): Measurement[] {
  const rest = all.filter(other => other !== last)
  const before = rest.find(other => other.to !== null && other.to === last.from && other.unit === last.unit)
  return before ? [...chain(before, rest), last] : [last]
}

/** How much a length may have grown until a phase: by a percentage, or by its values before and after. */
function stretchesOf(corpus: Corpus, volume: Measurement, lengths: readonly Measurement[]): LengthGrowth[] {
  const ofPhase = lengths.filter(({ formula }) => formula === volume.formula)
  const last = ofPhase.length > 0 ? ofPhase : lengths.filter(({ formula }) => formula === null)
  const { found, quantity } = packTellingOf(corpus)
  const { andThen } = found['volume-geometry']
  return last.slice(0, most).flatMap(one => {
    const steps = chain(one, lengths)
    const factor = factorOf(corpus, steps)
    const words = steps.map(quantity).reduce((first, second) => say(andThen, { first, second }))
    return factor ? [{ factor, words, id: one.id }] : []
  })
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
  const along = (direction: Direction): (LengthGrowth | null)[] => {
    const lengths = own.filter(length => length.along === direction)
    const found = stretchesOf(corpus, volume, lengths)
    return found.length > 0 ? found : [null]
  }
  const { 'volume-geometry': t } = packTellingOf(corpus).found
  const [across, lengthwise, between] = [along('diameter'), along('axis'), along('layers')]
  const said = across
    .flatMap(diameter => lengthwise.flatMap(axis => between.map(layers => ({ diameter, axis, layers }))))
    .flatMap(stretches => shapeOf(t, volume.body, stretches) ?? [])
    .map(shape => judgeShape(corpus, volume, stated, shape))
  const best = said.find(({ verdict }) => verdict === 'consistent') ?? said[0]
  return [best ?? judged('measurements', volume, 'cannot-be-checked', t.noLengths)]
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
