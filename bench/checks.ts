import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { copyReview } from './copy.ts'
import type { Row } from './report.ts'
import { measure } from './run.ts'

/** What checking a copy of a review takes, in an empty folder: for the first time, with an edit of a text, and once more. */
export async function checkTimes(
  name: string,
  review: string,
  copy: string,
  budget: number | undefined,
): Promise<Row[]> {
  copyReview(review, copy)
  const check = async () => (await measure('bin/insitu-atlas.mjs', ['check', '--review', copy])).seconds
  const first = await check()
  appendFileSync(join(copy, 'content/1.mdx'), '\n')
  const edited = await check()
  const again = await check()
  rmSync(copy, { recursive: true })
  return [
    { what: `${name}: first check`, value: first, unit: 's' },
    { what: `${name}: check of an edit`, value: edited, unit: 's', budget },
    { what: `${name}: check of the same files`, value: again, unit: 's', budget },
  ]
}
