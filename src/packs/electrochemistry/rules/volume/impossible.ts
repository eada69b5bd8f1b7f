import type { Reading } from '../../../../core/audit/reading.ts'
import { type Judgement, judged } from '../../../../core/audit/types.ts'
import { say } from '../../../../core/catalogue/say.ts'
import type { Corpus } from '../../../../core/corpus/types.ts'
import type { Measurement } from '../../../../core/kinds/measurement.ts'
import { packTellingOf } from '../../words/telling.ts'

/** That no volume shrinks by all of itself, of a growth that says so; null of every other. By definition. */
export const impossible = (corpus: Corpus, measurement: Measurement, stated: Reading): Judgement | null =>
  stated.high <= -1
    ? judged(
        'measurements',
        measurement,
        'inconsistent',
        say(packTellingOf(corpus).found.growth.impossible, { quantity: packTellingOf(corpus).quantity(measurement) }),
      )
    : null
