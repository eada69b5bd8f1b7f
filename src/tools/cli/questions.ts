import { outliersOf } from '../../core/audit/fellows.ts'
import { outlierWords } from '../../core/audit/rules/far-from-fellows.ts'
import { tellingInEnglish } from '../../core/audit/telling.ts'
import type { Corpus, Place } from '../../core/corpus/types.ts'
import { plainText } from '../../core/words/plain.ts'
import { escapeData, escapeProperty } from './problems.ts'

/** What is no mistake for sure: where it stands, and what is asked of it. */
interface Question extends Place {
  text: string
}

/** What a review is asked about its values: those that lie a thousandfold from their fellows. */
export const outlierQuestions = (corpus: Corpus): Question[] =>
  outliersOf(corpus).map(outlier => {
    const { detail, likely } = outlierWords(corpus, outlier, tellingInEnglish(corpus))
    const said = plainText(corpus, `${detail} ${likely}`)
    const { id } = outlier.record
    return {
      ...corpus.place('measurements', id),
      text: `Is the value of ${id} right? ${said} If it is right, write outlying: true in its record.`,
    }
  })

/** A question for people, after its place. */
export const questionText = ({ file, line, column, text }: Question): string => `${file}:${line}:${column} ${text}`

/** Questions as annotations of a GitHub workflow. */
export const noticesAsGithub = (questions: readonly Question[]): string =>
  questions
    .map(
      ({ file, line, column, text }) =>
        `::notice file=${escapeProperty(file)},line=${line},col=${column}::${escapeData(text)}\n`,
    )
    .join('')
