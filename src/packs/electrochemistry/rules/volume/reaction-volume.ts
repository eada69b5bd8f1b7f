import { isBounded, meets, reading } from '../../../../core/audit/reading.ts'
import { type EngineRule, type Judgement, judgedUnder } from '../../../../core/audit/types.ts'
import { say } from '../../../../core/catalogue/say.ts'
import type { Corpus } from '../../../../core/corpus/types.ts'
import type { Measurement } from '../../../../core/kinds/measurement.ts'
import { crystals, crystalVolume } from '../../crystals/crystals.ts'
import { conversionOf, type Product } from '../../products.ts'
import { withRole } from '../../select.ts'
import { type PackTelling, packTellingOf } from '../../words/telling.ts'
import { textsOf } from '../../words/texts.ts'
import { volumeTolerance } from '../tolerances.ts'
import { impossible } from './impossible.ts'
import { likelyReading } from './likely.ts'

/** How far a growth may be off at least, whatever it is: small ones can't be measured better. */
const least = 0.03

/** The volume of some products in cm³, and the sum as it is written; null where one of them is not in the table. */
function volumeOf({ number }: PackTelling, products: readonly Product[]): { volume: number; sum: string } | null {
  const parts = products.flatMap(({ formula, times }) => {
    const volume = crystalVolume(formula)
    return volume === null ? [] : [{ formula, times, volume }]
  })
  if (parts.length < products.length) return null
  const written = parts
    .map(({ times, volume }) => `${times === 1 ? '' : `${number(times)} × `}${number(volume)}`)
    .join(' + ')
  return {
    volume: parts.reduce((sum, { times, volume }) => sum + times * volume, 0),
    sum: parts.length === 1 ? written : `(${written})`,
  }
}

function judge(corpus: Corpus, measurement: Measurement): Judgement[] {
  const telling = packTellingOf(corpus)
  const stated = reading(corpus, measurement, '1')
  const conversion = conversionOf(corpus, measurement)
  const host = conversion && crystalVolume(conversion.host)
  const made = conversion && volumeOf(telling, conversion.products)
  if (!stated || !isBounded(stated) || !conversion || !host || !made || made.volume === host) return []
  const not = impossible(corpus, measurement, stated)
  if (not) return [not]
  const value = made.volume / host - 1
  const slack = Math.max(volumeTolerance * Math.abs(value), least)
  const expected = { value, low: value - slack, high: value + slack }
  const holds = meets(stated, expected)
  const { found, rules, number, percent, quantity, list } = telling
  const detail = say(found['reaction-volume'].becomes, {
    host: `{${conversion.host}}`,
    hostVolume: number(host),
    phases: list(
      conversion.products.map(({ formula, times }) => `${times === 1 ? '' : `${number(times)} `}{${formula}}`),
    ),
    sum: `${made.sum}/${number(host)} − 1 = ${percent(value)}`,
    quantity: quantity(measurement),
  })
  return [
    judgedUnder('measurements', measurement, holds, detail, {
      with: conversion.pathway,
      assumption: rules['reaction-volume'].assumes,
      likely: likelyReading(telling, stated, expected),
      computed: { value, ucum: '1' },
    }),
  ]
}

/**
 * Computes the growth of a volume from the volumes of the crystals that a host is made of and becomes; open where the
 * stated one is more than 15 % off. It assumes dense crystals, and is silent where a phase is not in the table or its
 * amount is not known. It convicts only what no volume can do.
 */
export const reactionVolume: EngineRule = {
  id: 'reaction-volume',
  topic: 'physics',
  texts: textsOf('reaction-volume'),
  values: ({ number, percent }) => ({
    crystals: String(crystals.length),
    tolerance: percent(volumeTolerance),
    points: number(100 * least),
  }),
  judge: corpus => withRole(corpus, 'volume-change').flatMap(measurement => judge(corpus, measurement)),
}
