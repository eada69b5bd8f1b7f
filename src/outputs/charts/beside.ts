import { type Label, type Measure, runsWidth, softWords, text, wrap } from './label.ts'
import type { Mark } from './model.ts'
import { badgeOf, doubtSign } from './tally.ts'

/** Where what is said beside values stands: in a column of its own, after each value, or under the names of rows. */
export type Beside = 'column' | 'after' | 'above'

/** Where most values have something said beside them it has a column: a number after a number reads as one. */
export function besideOf(marks: readonly Mark[], narrow: boolean): Beside {
  if (narrow) return 'above'
  return marks.filter(({ detail }) => detail !== '').length * 2 > marks.length ? 'column' : 'after'
}

/** What follows a value or its sign: set off by a comma, in brackets where it follows a sign or begins with a number. */
const apart = (words: string, sign: string): string =>
  sign === '' && /^\p{L}/u.test(words) ? `, ${words}` : ` (${words})`

/** The value with the sign of what is known of it, the badge of an addition and, where it stands there, what is said beside it. */
export function valueRuns(mark: Mark, beside: Beside): Label['runs'] {
  const sign = doubtSign(mark)
  const value = { text: sign === '' ? mark.label : `${mark.label}\u00a0${sign}`, soft: false }
  // Whose value it is stands beside that of a work wherever there is room for it.
  const isSaid = beside === 'after' || (beside === 'above' && mark.source !== null)
  const parts = [badgeOf(mark), isSaid ? mark.detail : ''].filter(part => part !== '')
  return parts.length === 0 ? [value] : [value, { text: parts.map(part => apart(part, sign)).join(''), soft: true }]
}

/** The widest share of a drawing that the column may take, and the gap before it in pixels. */
const widest = 0.33
export const columnGap = 18

/** What is said beside a value, in the lines of its column. */
export const columnLines = (mark: Mark, width: number, measure: Measure): Label['runs'][] =>
  mark.detail === '' ? [] : wrap(softWords(mark.detail), width * widest, measure)

/** How wide the column is. */
export const besideWidth = (marks: readonly Mark[], width: number, measure: Measure): number =>
  Math.ceil(
    Math.max(...marks.flatMap(mark => columnLines(mark, width, measure).map(runs => runsWidth(runs, text, measure)))),
  )
