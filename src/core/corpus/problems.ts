import { type FoundProblem, folded } from './causes.ts'
import type { ProblemCode } from './codes.ts'
import type { Place, Problem } from './types.ts'

/** What ties a problem to others. */
export interface Ties {
  /** What is said of: `materials/ice`, `property/density`, `field/colour`. Those of one thing have one cause. */
  about?: string
  /** Whether another problem would not be there without this one. */
  explains?: (other: FoundProblem) => boolean
  /** A name that is no id, where the id of a record of some kinds belongs: which was meant, is known once all are read. */
  names?: { kinds: readonly string[]; name: string }
}

/** Collects what is wrong. `message` and `hint` are whole sentences. */
export type Report = (code: ProblemCode, place: Place, message: string, hint?: string | null, ties?: Ties) => void

/** No sentence is longer unless something that a file holds got into it whole. */
const longest = 1000

const clipped = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}….` : text)

/** A collector of problems, and the problems that it has collected: causes by place, each before what follows from it. */
export function collector(): { report: Report; found: readonly FoundProblem[]; sorted(): Problem[] } {
  const found: FoundProblem[] = []
  const missing = new Set<string>()
  return {
    report: (code, { file, line, column }, message, hint = null, { about, explains, names } = {}) => {
      // However many things name what a missing file should hold, it is missing once.
      if (code === 'file/missing' && missing.has(file)) return
      if (code === 'file/missing') missing.add(file)
      found.push({
        file,
        line,
        column,
        code,
        message: clipped(message),
        hint: hint && clipped(hint),
        about: about ?? null,
        explains: explains ?? null,
        names: names ?? null,
      })
    },
    found,
    sorted: () => folded(found),
  }
}
