import type { ProblemCode } from './codes.ts'
import { byFileName, natural } from './order.ts'
import type { Place, Problem } from './types.ts'

/** Collects what is wrong. `message` and `hint` are whole sentences. */
export type Report = (code: ProblemCode, place: Place, message: string, hint?: string | null) => void

/** A collector of problems, and the problems that it has collected, sorted by place. */
export function collector(): { report: Report; sorted(): Problem[] } {
  const problems: Problem[] = []
  const missing = new Set<string>()
  return {
    report: (code, { file, line, column }, message, hint = null) => {
      // However many things name what a missing file should hold, it is missing once.
      if (code === 'file/missing' && missing.has(file)) return
      if (code === 'file/missing') missing.add(file)
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
