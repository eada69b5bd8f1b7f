import { z } from 'zod'
import type { ChartContent } from './chart-types.ts'
import { id, prose, words } from './id.ts'
import { where } from './query.ts'

/** A kind of answer, as far as a question must keep to it. */
interface AnswerKind {
  /** What it tells, in a few words for whoever asks. */
  tells: string
  /** What a chart must be made of. */
  fits: readonly ChartContent[]
  /** The fields that it needs besides `of`. */
  needs: readonly ('than' | 'by' | 'line')[]
}

const plotted = ['measurements', 'deviations', 'phases'] as const

/** Every kind of answer that is computed from what a chart shows, in the order in which they are offered. */
const kinds = {
  greatest: {
    tells: 'which is the greatest, and the one after it',
    fits: [...plotted, 'counts', 'years', 'pairs'],
    needs: [],
  },
  least: { tells: 'which is the least, and the one before it', fits: [...plotted, 'years'], needs: [] },
  widest: { tells: 'which range or change is the widest', fits: ['measurements', 'phases', 'years'], needs: [] },
  span: { tells: 'from the least to the greatest, and how far apart they are', fits: ['measurements'], needs: [] },
  times: {
    tells: 'how many times as great some are as others (`of` and `than`)',
    fits: ['measurements'],
    needs: ['than'],
  },
  reaching: { tells: 'how many reach a line of the chart (`line`)', fits: ['measurements'], needs: ['line'] },
  compared: {
    tells: 'what each value of a field or facet has (`by`)',
    fits: ['measurements', 'phases', 'counts'],
    needs: ['by'],
  },
  doubted: { tells: 'which values are in doubt, and why', fits: plotted, needs: [] },
  count: { tells: 'how many of all fit `of`', fits: ['measurements', 'phases', 'counts', 'pairs'], needs: [] },
  empty: { tells: 'how many pairs have nothing', fits: ['pairs'], needs: [] },
} as const satisfies Record<string, AnswerKind>

export type AnswerKindId = keyof typeof kinds
const answerKindIds = Object.keys(kinds) as AnswerKindId[]

/** What must be known of a kind of answer, by its id. */
export const answerKind = (id: AnswerKindId): AnswerKind => kinds[id]

/** The kinds of answer that a chart can give, by what it is made of. */
export const answersOf = (content: ChartContent): AnswerKindId[] =>
  answerKindIds.filter(id => answerKind(id).fits.includes(content))

/** A question that a reader would ask of a chart; its answer is computed from the records that the chart shows. */
export const question = z.strictObject({
  id: id.describe('Its permanent id within the chart: its address ends in `#q-` and this.'),
  asks: prose.describe('The question, as a reader would put it, with its question mark.'),
  answer: z
    .enum(answerKindIds)
    .describe(`How it is answered: ${answerKindIds.map(id => `\`${id}\`, ${answerKind(id).tells}`).join('; ')}.`),
  of: where.default({}).describe('Which of the records that the chart shows are meant; all of them where it is empty.'),
  than: where.default({}).describe('Those that they are compared with, of `times`.'),
  by: z.string().nullable().default(null).describe('The field or facet whose values are compared, of `compared`.'),
  line: words
    .nullable()
    .default(null)
    .describe('The line that is to be reached, of `reaching`: its name or its record, as the chart has it.'),
})
export type ChartQuestion = z.infer<typeof question>
