import type { ProblemCode } from './codes.ts'
import { byFileName, natural } from './order.ts'
import type { Place, Problem } from './types.ts'

/** Collects what is wrong. `message` and `hint` are whole sentences. */
export type Report = (code: ProblemCode, place: Place, message: string, hint?: string | null) => void

/** A collector of problems, and the problems that it has collected, sorted by place. */
export function collector(): { report: Report; sorted(): Problem[] } {
  const problems: Problem[] = []
  return {
    report: (code, { file, line, column }, message, hint = null) => {
      problems.push({ file, line, column, code, message, hint })
    },
    sorted: () =>
      problems
        .sort(byPlace)
        .filter((problem, index, all) => index === 0 || byPlace(problem, all[index - 1] as Problem) !== 0),
  }
}

function byPlace(a: Problem, b: Problem): number {
  return (
    byFileName(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    natural(a.code, b.code) ||
    natural(a.message, b.message)
  )
}
