import { codes } from '../../src/core/corpus/codes.ts'
import type { Problem } from '../../src/core/corpus/types.ts'
import { checkReview } from '../../src/tools/cli/check-review.ts'
import { inMemory } from '../../test/corpus/support/overlay.ts'
import type { Files } from './mutate.ts'

/** What a check said of a review: whether it accepts it, and what is wrong with how it says so. */
export interface Verdict {
  accepted: boolean
  faults: string[]
}

/** Files that a review brings to its site, besides what is changed. */
export const brought: Readonly<Record<string, Uint8Array>> = {
  // One pixel, for pictures in texts.
  'public/picture.png': Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
    'base64',
  ),
}

/** Checks a review that lies in memory, as `npm run check` does. A check that throws is at fault itself. */
export async function checked(files: Files): Promise<Verdict> {
  const said: string[] = []
  const output = { out: (text: string) => said.push(text), err: () => undefined, colours: false }
  try {
    const corpus = await checkReview('/nowhere', 'json', output, inMemory({ ...files, ...brought }))
    if (corpus) return { accepted: true, faults: [] }
    const problems = JSON.parse(said.join('')) as Problem[]
    if (problems.length === 0) return { accepted: false, faults: ['the check refuses it and does not say why'] }
    return { accepted: false, faults: problems.flatMap(problem => faultOf(problem, files) ?? []) }
  } catch (error) {
    return { accepted: false, faults: [`the check threw: ${error instanceof Error ? error.stack : error}`] }
  }
}

/** What is wrong with how a problem is told; null where nothing is. */
function faultOf(problem: Problem, files: Files): string | null {
  const { code, file, line, column, message, hint } = problem
  const lines = (files[file] ?? '').split('\n')
  const isThere = line >= 1 && column >= 1 && line <= lines.length && column <= (lines[line - 1] ?? '').length + 1
  if (!isThere) return `a place that is not there: ${JSON.stringify(problem)}`
  if (!(code in codes)) return `an unknown code: ${JSON.stringify(problem)}`
  const unsaid = [message, ...(hint === null ? [] : [hint])].find(text => !isSentence(text, lines))
  return unsaid === undefined ? null : `no sentence: ${JSON.stringify(problem)}`
}

/**
 * Whether a text is one that a reader of the terminal understands: no empty one, no stack, no word of the machine that the
 * file does not have itself.
 */
function isSentence(text: string, lines: readonly string[]): boolean {
  const isMachine = /\bundefined\b/.test(text) && !lines.some(line => /\bundefined\b/.test(line))
  return /^[^a-z\s].*[.?!]$/su.test(text) && text.length < 1500 && !isMachine && !/\n\s+at |\[object /.test(text)
}
