import { collector } from '../../../src/core/corpus/problems.ts'
import type { Problem } from '../../../src/core/corpus/types.ts'
import { checkEditions } from '../../../src/core/permalinks/check-editions.ts'
import { readPublication } from '../../../src/core/permalinks/read.ts'
import { inMemory } from '../../corpus/support/overlay.ts'

/** What is wrong with the files that remember what a review published, whatever stands in the review. */
export async function damageIn(files: Record<string, string | Uint8Array>): Promise<Problem[]> {
  const { report, sorted } = collector()
  const version = /^version: (\S+)/m.exec(String(files['data/review.yaml']))?.[1] ?? ''
  const place = { file: 'data/review.yaml', line: 1, column: 1 }
  checkEditions(await readPublication(inMemory(files), report), { version, place }, report)
  return sorted()
}
