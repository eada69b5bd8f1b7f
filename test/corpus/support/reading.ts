import { collector, type Report } from '../../../src/core/corpus/problems.ts'
import type { Problem } from '../../../src/core/corpus/types.ts'

/** Runs a reader and returns what it gives with the problems that it reports, as `line:column code`. */
export function reading<T>(read: (report: Report) => T): { result: T; problems: string[]; all: Problem[] } {
  const { report, sorted } = collector()
  const result = read(report)
  const all = sorted()
  return { result, all, problems: all.map(({ line, column, code }) => `${line}:${column} ${code}`) }
}
