import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Kind, Records } from '../../core/kinds/types.ts'
import type { Judged } from '../../core/sources/asked.ts'
import { foundText } from '../../core/standing/words.ts'
import { formatQuantity } from '../../core/units/index.ts'
import { conditionTexts } from '../../core/words/conditions.ts'
import { plainText } from '../../core/words/plain.ts'
import { measurementTitle } from '../../core/words/title.ts'
import { recordTitle } from '../cite/record-title.ts'
import type { RecordDifference } from './difference.ts'

type Subject = Pick<RecordDifference, 'kind' | 'record'>

/** What a difference is about, in a few plain words: what was measured, a claim, a title. */
export function subjectText(corpus: Corpus, { kind, record: id }: Subject): string {
  const record = corpus.get(kind, id)
  if (record === undefined) return id
  if (kind === 'measurements') return measurementTitle(corpus, record as Records['measurements'])
  return recordTitle<Kind>(corpus, kind, record)
}

/**
 * What is printed of it: a quantity with its circumstances, the formulas that text, caption or table have for a material,
 * what a note retells; null where the subject says it all.
 */
export function printedText(corpus: Corpus, { kind, record: id }: Subject): string | null {
  switch (kind) {
    case 'measurements': {
      const measurement = corpus.get(kind, id)
      if (!measurement) return null
      const quantity = formatQuantity(measurement, corpus.unit(measurement.unit))
      return [quantity, ...conditionTexts(corpus, measurement)].join(', ')
    }
    case 'notes': {
      const note = corpus.get(kind, id)
      return note ? plainText(corpus, note.description) : null
    }
    case 'materials': {
      const printed = corpus.get(kind, id)?.printed ?? []
      return (
        printed
          .map(({ formula, where }) =>
            plainText(corpus, say(wordsFor(corpus.review).places.formulaIn, { formula: `{${formula}}`, where })),
          )
          .join('; ') || null
      )
    }
    default:
      return null
  }
}

/** What a work gives: its quantity or, where it gives none, what it says in our words. */
export const givenText = (corpus: Corpus, { check }: Judged): string =>
  foundText(corpus, check) ?? plainText(corpus, check.says)
