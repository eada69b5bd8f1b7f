import type { ReadEffects } from '../corpus/effects.ts'
import type { Report } from '../corpus/problems.ts'
import { code } from '../corpus/words.ts'

/** What a release is about to write, as long as it is not written, relative to the review's root. */
export const journalFile = 'release.journal'

/**
 * Whether a release of a review was interrupted, which is reported: its files are then partly those of one edition, partly
 * those of another, and nothing else can be said of them.
 */
export async function checkInterrupted(effects: ReadEffects, report: Report): Promise<boolean> {
  const isInterrupted = (await effects.read(journalFile).catch(() => null)) !== null
  if (isInterrupted)
    report(
      'edition/interrupted',
      { file: journalFile, line: 1, column: 1 },
      'A release was interrupted: some files are those of the new edition, others not yet.',
      `Finish it: ${code('npm run release -- --write')}.`,
    )
  return isInterrupted
}
