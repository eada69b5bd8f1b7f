import type { Place } from '../../core/corpus/types.ts'
import { escapeData, escapeProperty } from './problems.ts'

/** What is no mistake for sure: where it stands, and what is asked of it. */
export interface ValueQuestion extends Place {
  text: string
}

/** A question for people, after its place. */
export const questionText = ({ file, line, column, text }: ValueQuestion): string => `${file}:${line}:${column} ${text}`

/** Questions as annotations of a GitHub workflow. */
export const noticesAsGithub = (questions: readonly ValueQuestion[]): string =>
  questions
    .map(
      ({ file, line, column, text }) =>
        `::notice file=${escapeProperty(file)},line=${line},col=${column}::${escapeData(text)}\n`,
    )
    .join('')
