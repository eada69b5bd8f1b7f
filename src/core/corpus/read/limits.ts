import type { Report } from '../problems.ts'
import { code } from '../words.ts'
import type { SourceFile } from './source.ts'

/** How many records of a kind a review may have: to read more would take minutes and all the memory of a machine. */
const most = 100_000

/** Whether a file brings the records of a review to more than any review has, which is reported. */
export function areTooMany(count: number, source: SourceFile, report: Report): boolean {
  if (count <= most) return false
  report(
    'file/large',
    source.placeAt(0),
    `${code(source.file)} brings the records of its kind to ${count}; a review may have ${most}.`,
    'Take out what does not belong in it.',
  )
  return true
}
