import type { Corpus } from '../../core/corpus/types.ts'
import { kindOf } from '../../core/kinds/kinds.ts'
import type { Kind, Records } from '../../core/kinds/types.ts'
import { formatQuantity } from '../../core/units/index.ts'
import { plainText } from '../../core/words/plain.ts'
import { measurementTitle } from '../../core/words/title.ts'
import { keepingUnits } from '../../core/words/typography.ts'

/** What a record is cited as: what was measured with its value, the claim, or its title. */
export const recordTitle = <K extends Kind>(corpus: Corpus, kind: K, record: Records[K]): string =>
  recordWords(corpus, kind, record).replace(/\.$/, '')

/** The same with the full stop of a claim. */
export function recordWords<K extends Kind>(corpus: Corpus, kind: K, record: Records[K]): string {
  if (kind === 'measurements') {
    const measurement = record as Records['measurements']
    return `${measurementTitle(corpus, measurement)}: ${formatQuantity(measurement, corpus.unit(measurement.unit))}`
  }
  return keepingUnits(corpus)(plainText(corpus, kindOf(kind).title(record) ?? String(record.id)))
}
