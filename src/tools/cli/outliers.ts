import { outliersOf } from '../../core/audit/fellows.ts'
import { outlierWords } from '../../core/audit/rules/far-from-fellows.ts'
import { tellingInEnglish } from '../../core/audit/telling.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { plainText } from '../../core/words/plain.ts'
import type { ValueQuestion } from './questions.ts'

/** What a review is asked about its values: those that lie a thousandfold from their fellows. */
export const outlierQuestions = (corpus: Corpus): ValueQuestion[] =>
  outliersOf(corpus).map(outlier => {
    const { detail, likely } = outlierWords(corpus, outlier, tellingInEnglish(corpus))
    const said = plainText(corpus, `${detail} ${likely}`)
    const { id } = outlier.record
    return {
      ...corpus.place('measurements', id),
      text: `Is the value of ${id} right? ${said} If it is right, write outlying: true in its record.`,
    }
  })
