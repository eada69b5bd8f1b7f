import { isBounded, meets, quotient, reading } from '../../../../core/audit/reading.ts'
import { materialName, shareWork } from '../../../../core/audit/select.ts'
import { type EngineRule, type Judgement, judged, judgedUnder } from '../../../../core/audit/types.ts'
import { say } from '../../../../core/catalogue/say.ts'
import type { Corpus } from '../../../../core/corpus/types.ts'
import type { Measurement } from '../../../../core/kinds/measurement.ts'
import { speciesOf, withRole } from '../../select.ts'
import { packTellingOf } from '../../words/telling.ts'
import { textsOf } from '../../words/texts.ts'
import { speedFactor } from '../tolerances.ts'

function judge(corpus: Corpus, ratio: Measurement, speeds: readonly Measurement[]): Judgement[] {
  const stated = reading(corpus, ratio, '1')
  if (!stated || !isBounded(stated)) return []
  const { found: texts, rules, number, quantity } = packTellingOf(corpus)
  const { 'speed-ratio': t } = texts
  const known = speeds.filter(({ material, refs }) => material === ratio.material && shareWork(refs, ratio.refs))
  const read = known.flatMap(measurement => {
    const speed = reading(corpus, measurement, 'nm/s')
    return speed ? [{ measurement, speed }] : []
  })
  const [slow, fast, ...more] = read.sort((a, b) => a.speed.value - b.speed.value)
  const species = read.map(({ measurement }) => speciesOf(corpus, measurement))
  const found =
    slow && fast && more.length === 0 && new Set(species).size === 2 ? quotient(fast.speed, slow.speed) : null
  if (!slow || !fast || !found) {
    const detail = say(known.length === 1 ? t.oneSpeed : t.notOneEach, { material: materialName(corpus, ratio) })
    return [judged('measurements', ratio, 'cannot-be-checked', detail)]
  }
  const wide = { ...stated, low: stated.low / speedFactor, high: stated.high * speedFactor }
  const holds = meets(found, wide)
  const detail = say(t.times, {
    fast: quantity(fast.measurement),
    sum: `${number(fast.speed.value)}/${number(slow.speed.value)} = ${number(found.value)}`,
    slow: quantity(slow.measurement),
    quantity: quantity(ratio),
  })
  return [
    judgedUnder('measurements', ratio, holds, detail, {
      of: 'pair',
      with: slow.measurement.id,
      assumption: rules['speed-ratio'].assumes,
      computed: { value: found.value, ucum: '1' },
    }),
  ]
}

/**
 * Compares "n times as fast" with the speeds that it comes from, where a work gives one of each of two ions, within a
 * factor of 1.5; open beyond. It assumes that these are the speeds meant, and can't check bounds, zeros and other counts.
 */
export const speedRatio: EngineRule = {
  id: 'speed-ratio',
  topic: 'arithmetic',
  texts: textsOf('speed-ratio'),
  values: ({ number }) => ({ factor: number(speedFactor) }),
  judge(corpus) {
    const speeds = withRole(corpus, 'speed')
    return withRole(corpus, 'speed-ratio').flatMap(ratio => judge(corpus, ratio, speeds))
  },
}
