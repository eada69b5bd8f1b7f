import type { Forms } from '../../../core/catalogue/forms.ts'
import { formFor, piecesOf } from '../../../core/catalogue/say.ts'
import type { Words } from '../../../core/catalogue/words.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import type { Chart } from '../../../core/kinds/chart.ts'
import type { ChartQuestion } from '../../../core/schema/questions.ts'
import type { Mark, PlotLine } from '../model.ts'

/** A value of a chart inside an answer. */
export interface ToldValue {
  mark: Mark
  /** The value as it is printed or derived, with its unit. */
  text: string
  /** The same in the unit of the axis; null where it is in that already. */
  converted: string | null
  /** The measurement whose value is told and not derived; null otherwise. */
  stated: string | null
  /** The measurement whose standing goes with it; null where there is none. */
  of: string | null
  /** What puts it in doubt, in words; empty where nothing does. */
  doubt: string
}

/** A piece of an answer: words as they stand, or what leads to records. */
export type AnswerPart =
  | { is: 'words'; text: string }
  | { is: 'value'; value: ToldValue }
  /** A line that values are held against, with its value and what it is from. */
  | { is: 'line'; line: PlotLine }
  /** A place of the chart's own page, by its anchor. */
  | { is: 'place'; anchor: string; text: string }
  | { is: 'works'; refs: readonly number[] }

export type Sentence = readonly AnswerPart[]

/** An answer: a sentence after the other, and what is best read as a list below them. */
export interface ChartAnswer {
  says: readonly Sentence[]
  items: readonly Sentence[]
}

/** How a kind of answer comes about. */
export type Answering = (corpus: Corpus, chart: Chart, question: ChartQuestion) => ChartAnswer

export const words = (text: string): AnswerPart => ({ is: 'words', text })

/** What stands in the places of a text: words, numbers, or pieces of an answer. */
type InPlaces = Readonly<Record<string, string | number | readonly AnswerPart[]>>

/** A text of the catalogue as pieces of an answer, with what stands in its places. Throws where a place has nothing. */
export const phrase = (text: string, values: InPlaces): AnswerPart[] =>
  piecesOf(text).flatMap(piece => {
    if ('text' in piece) return [words(piece.text)]
    const value = values[piece.place]
    if (value === undefined) throw new Error(`nothing is given for {${piece.place}} of "${text}"`)
    return typeof value === 'object' ? value : [words(String(value))]
  })

/** The same in the form that goes with a number, which stands in the place `n`. */
export const phraseFor = (
  spoken: Pick<Words, 'language'>,
  forms: Forms,
  n: number,
  values: InPlaces = {},
): AnswerPart[] => phrase(formFor(spoken, forms, n), { n, ...values })

/** Pieces with words between them: `a; b; c`. */
export const between = (parts: readonly (readonly AnswerPart[])[], by: string): AnswerPart[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [words(by), ...part]))

/** An answer of sentences alone. */
export const saying = (says: readonly Sentence[]): ChartAnswer => ({ says, items: [] })
