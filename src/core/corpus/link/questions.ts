import type { Records } from '../../kinds/types.ts'
import { heldValues, type Viewed } from '../../query/fields.ts'
import { finds } from '../../query/finds.ts'
import { kindsAsked } from '../../query/select.ts'
import { type ChartContent, chartType } from '../../schema/chart-types.ts'
import type { Where } from '../../schema/query.ts'
import { type AnswerKindId, answerKind, answersOf, type ChartQuestion } from '../../schema/questions.ts'
import type { RecordEntry } from '../validate/entries.ts'
import { code, list } from '../words.ts'
import { type At, inside, type Linking } from './context.ts'
import { fieldsOf, isPartial, recordsIn } from './selection.ts'
import { checkQueried, checkWhere } from './views.ts'
import { checkChoice } from './words.ts'

type Chart = Records['charts']
const fields = ['of', 'than', 'by', 'line'] as const
type Field = (typeof fields)[number]

/** Checks that a chart can give the answers that its questions ask for, and that its records hold them. */
export function checkQuestions(linking: Linking, entry: RecordEntry, chart: Chart): void {
  const at = inside(entry)
  const seen = new Set<string>()
  for (const [index, question] of chart.questions.entries()) {
    if (seen.has(question.id))
      linking.report(
        'list/repeated',
        at('questions', index, 'id')(),
        `${code(chart.id)} has two questions called ${code(question.id)}.`,
        'Give each an id of its own.',
      )
    seen.add(question.id)
    checkQuestion(linking, entry, chart, question, index)
  }
}

function checkQuestion(
  linking: Linking,
  entry: RecordEntry,
  chart: Chart,
  question: ChartQuestion,
  index: number,
): void {
  const at = (...path: (string | number)[]): At => inside(entry)('questions', index, ...path)
  const { content } = chartType(chart.type)
  if (!answerKind(question.answer).fits.includes(content)) {
    const message = `A ${chart.type} can't tell ${answerKind(question.answer).tells}.`
    linking.report('question/kind', at('answer')(), message, `It can answer by ${list(answersOf(content))}.`)
    return
  }
  const sound = [
    checkFields(linking, question, at, content),
    checkWhere(linking, entry, chart.query.of, question.of, ['questions', index, 'of']),
    checkWhere(linking, entry, chart.query.of, question.than, ['questions', index, 'than']),
    question.by === null || checkBy(linking, chart, question.by, at('by')),
    question.line === null || checkLine(linking, chart, question.line, at('line')),
  ]
  if (sound.every(one => one)) checkFinds(linking, chart, question, at)
}

/** Reports fields that the kind of answer needs and the question lacks, or has and the answer makes nothing of. */
function checkFields(
  { report }: Linking,
  question: ChartQuestion,
  at: (...path: (string | number)[]) => At,
  content: ChartContent,
): boolean {
  const { needs } = answerKind(question.answer)
  const given = fields.filter(field => isGiven(question[field]))
  const missing = needs.filter(field => !given.includes(field))
  for (const field of missing)
    report(
      'question/kind',
      at('answer')(),
      `A question of ${code(question.answer)} needs ${code(field)}.`,
      missingHints[field],
    )
  const useful: readonly Field[] = narrows(content, question.answer) ? ['of', ...needs] : needs
  const useless = given.filter(field => !useful.includes(field))
  for (const field of useless)
    report(
      'question/kind',
      at(field)(),
      `A question of ${code(question.answer)} makes nothing of ${code(field)} here.`,
      'Take it out.',
    )
  return missing.length + useless.length === 0
}

/** What to say of a field that an answer needs. */
const missingHints: Record<'than' | 'by' | 'line', string> = {
  than: 'Say in `than` which records the others are compared with.',
  by: 'Name in `by` the field or facet whose values are compared.',
  line: 'Name in `line` one of the lines that the chart has.',
}

const isGiven = (field: Where | string | null): boolean =>
  typeof field === 'string' || (field !== null && Object.keys(field).length > 0)

/** Whether an answer can be of some of the records alone: what is counted in rows or cells is shown as a whole. */
const narrows = (content: ChartContent, answer: AnswerKindId): boolean =>
  answer === 'count' || content === 'measurements' || content === 'deviations' || content === 'phases'

/** A count has its parts by one field alone: that of its colours. */
function checkBy(linking: Linking, chart: Chart, by: string, at: At): boolean {
  if (chartType(chart.type).content !== 'counts') return checkQueried(linking, chart.query.of, by, at)
  if (by === chart.colour) return true
  const hint = chart.colour === null ? 'Give it a `colour`.' : `Take ${code(chart.colour)}.`
  linking.report('question/kind', at(), 'A count can be compared by what colours it.', hint)
  return false
}

/** The names and the records by which the lines of a chart can be called. */
const linesOf = ({ lines, axes }: Chart): string[] =>
  [...lines, ...axes.flatMap(axis => axis.lines)].flatMap(({ name, record }) =>
    [name, record].flatMap(one => one ?? []),
  )

function checkLine(linking: Linking, chart: Chart, line: string, at: At): boolean {
  const message = `The chart has no line ${code(line)}.`
  return checkChoice(linking, 'question/empty', line, linesOf(chart), at, message)
}

/** Reports a question for whose answer the chart has too few records. */
function checkFinds(
  linking: Linking,
  chart: Chart,
  question: ChartQuestion,
  at: (...path: (string | number)[]) => At,
): void {
  const { query } = chart
  if (kindsAsked(query.of).some(kind => isPartial(linking, kind))) return
  const all = recordsIn(linking, chart)
  const fits = (where: Where) =>
    all.filter(record => finds(fieldsOf(linking), { ...query, where, not: {}, exclude: [] }, record))
  const empty = (place: At, message: string, hint: string) => linking.report('question/empty', place(), message, hint)
  const found = fits(question.of)
  if (found.length === 0) empty(at('of'), 'Nothing in the chart fits `of`.', 'Ask for less in it, or take it out.')
  else if (question.answer === 'times' && fits(question.than).length === 0)
    empty(at('than'), 'Nothing in the chart fits `than`.', 'Ask for less in it.')
  else if (question.answer === 'widest' && query.of === 'measurements' && !found.some(hasTwoEnds))
    empty(at('answer'), 'Nothing that it asks about is a range or a change.', 'Ask for the greatest or the least.')
  else if (question.by !== null && query.of !== 'references' && valuesOf(linking, found, question.by) < 2)
    empty(at('by'), `Fewer than two values of ${code(question.by)} occur.`, 'Compare by another field.')
}

const hasTwoEnds = (record: Viewed): boolean =>
  'qualifier' in record && (record.qualifier === 'range' || record.qualifier === 'change')

const valuesOf = (linking: Linking, records: readonly Viewed[], field: string): number =>
  new Set(records.flatMap(record => heldValues(fieldsOf(linking), record, field))).size
