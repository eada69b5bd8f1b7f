import type { StandingName } from '../../core/schema/standing.ts'

/** What is said beside a thing that was found: that it is in doubt, and that it is none of the article's. */
interface Mark {
  is: Extract<StandingName, 'contradicted' | 'open'> | null
  addition: boolean
}

const doubts = [null, 'contradicted', 'open'] as const

/** A mark as one figure, so that a thousand of them are little to send: `0` where nothing is said. */
export const writeMark = ({ is, addition }: Mark): string => String(doubts.indexOf(is) + (addition ? doubts.length : 0))

/** The figure of a thing of which nothing is said. */
export const unmarked = writeMark({ is: null, addition: false })

/** Reads what `writeMark` wrote. */
export function readMark(figure: string): Mark {
  const number = Number(figure)
  return { is: doubts[number % doubts.length] ?? null, addition: number >= doubts.length }
}
