import { z } from 'zod'
import { journalFile } from '../../core/permalinks/interrupted.ts'
import { wordsFileName } from '../../core/permalinks/kept-words.ts'
import { reasonOf } from '../disk/told.ts'
import { releasedNames } from './files.ts'
import { Refusal } from './refusal.ts'

/** A file that a release writes, none but its own: its text before, null where there was none, and after. */
const file = z.union([z.enum(releasedNames), z.string().regex(wordsFileName)])
const change = z.strictObject({ file, before: z.string().nullable(), after: z.string() })

/** What a release writes: the edition, and its files. */
const journal = z.strictObject({ edition: z.string(), changes: z.array(change) })
export type Journal = z.infer<typeof journal>

/** What writing an edition does to a review. Paths are relative to the review's root. */
export interface WriteEffects {
  /** The text of a file; null where there is none. */
  read(file: string): Promise<string | null>
  /** Puts a text in the place of a file, down to the disk: there is the old one or the new one, and never half of it. */
  write(file: string, text: string): Promise<void>
  /** Takes a file away; nothing where there is none. */
  remove(file: string): Promise<void>
  /** Why a file can not be written in the place of what is there; null where it can. */
  obstacle(file: string): Promise<string | null>
}

/**
 * Writes the files of an edition, all or none. What is to be done is written down first: where the machine stops on the
 * way, `finish` does the rest. Throws a `Refusal` where a file can't be replaced; then nothing was written.
 */
export async function writeAll(journal: Journal, effects: WriteEffects): Promise<void> {
  for (const file of [journalFile, ...journal.changes.map(({ file }) => file)]) {
    const obstacle = await effects.obstacle(file)
    if (obstacle !== null) throw new Refusal(`Nothing was published: ${obstacle}`)
  }
  await effects.write(journalFile, JSON.stringify(journal))
  try {
    for (const { file, after } of journal.changes) await effects.write(file, after)
  } catch (error) {
    await undo(journal, effects)
    throw new Refusal(`Nothing was published, and all files are as they were: ${reasonOf(error)}`)
  }
  await effects.remove(journalFile)
}

/** What a release that was interrupted had to write; null where none was. */
export async function begun(effects: Pick<WriteEffects, 'read'>): Promise<Journal | null> {
  const text = await effects.read(journalFile)
  if (text === null) return null
  try {
    return journal.parse(JSON.parse(text))
  } catch {
    throw new Refusal(
      `${journalFile} can not be read. Take the files of the review back to where they were before the release, and remove it.`,
    )
  }
}

/**
 * Does the rest of a release that was interrupted. Throws a `Refusal` where a file is neither as it was nor as it is to
 * be: what was changed by hand since is not written over.
 */
export async function finish({ edition, changes }: Journal, effects: WriteEffects): Promise<void> {
  for (const { file, before, after } of changes) {
    const now = await effects.read(file)
    if (now !== before && now !== after)
      throw new Refusal(
        `The release of edition ${edition} can not be finished: ${file} was changed since. Take it back to where it was before the release; or take back all of ${changes.map(({ file }) => file).join(', ')}, and remove ${journalFile}.`,
      )
  }
  for (const { file, after } of changes) if ((await effects.read(file)) !== after) await effects.write(file, after)
  await effects.remove(journalFile)
}

/** Puts back what was there before a release. Where that fails too, the journal stays, and with it the way to finish. */
async function undo({ edition, changes }: Journal, effects: WriteEffects): Promise<void> {
  try {
    for (const { file, before } of changes) {
      if (before === null) await effects.remove(file)
      else if ((await effects.read(file)) !== before) await effects.write(file, before)
    }
    await effects.remove(journalFile)
  } catch (error) {
    throw new Refusal(
      `The release of edition ${edition} stopped half-way: ${reasonOf(error)}. Mend that, then finish it: \`npm run release -- --write\`.`,
    )
  }
}
