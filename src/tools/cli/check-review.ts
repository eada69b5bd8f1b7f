import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { diskEffects, type ReadEffects } from '../../core/corpus/effects.ts'
import { broughtFiles } from '../../core/corpus/read/brought.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { LoadedReview } from '../../core/review/load.ts'
import type { SourceCopy } from '../../core/sources/copy.ts'
import { loadReview } from '../../packs/index.ts'
import { withKeptParses } from '../build/kept-parses.ts'
import { strangeFiles } from '../build/strange.ts'
import { engineVersion } from '../disk/version.ts'
import { writeInputSchemas } from '../editing/schemas.ts'
import { upgradeNotes } from '../init/upgrade.ts'
import { type Output, terminal } from './command.ts'
import { type Copies, copiesIn, provedText } from './copies.ts'
import { asGithub, asJson, asText, type Format, total, warned } from './problems.ts'
import { type Sound, tellSound } from './sound.ts'
import { soundOf } from './sound-of.ts'
import { folderNamed } from './words.ts'

/**
 * Validates the review in a folder and prints what is wrong, or what was found; its corpus where nothing is wrong. `kept`
 * is the folder of what is kept of its files for the next time, by default one of the cache.
 */
export async function checkReview(
  root: string,
  format: Format = 'text',
  output: Output = terminal,
  effects: ReadEffects = diskEffects(root),
  kept?: string,
): Promise<Corpus | null> {
  const read = await readReview(root, effects, { kept })
  return tellOf(root, read, { format, output, copies: null }) && read.corpus
}

/**
 * Checks the review in a folder for its author: against the copies of its works in the folder `sources`, where there is
 * one, with its schemas for editors written. What is told of it where nothing is wrong, null where something is.
 */
export async function checkForAuthor(
  root: string,
  sources: string | undefined,
  { format, output }: Omit<Telling, 'copies'>,
): Promise<Sound | null> {
  const copies = sources === undefined ? null : await copiesIn(folderNamed(sources))
  const read = await readReview(root, diskEffects(root), { copies: copies?.copies })
  await writeInputSchemas(root, read.named)
  return tellOf(root, read, { format, output, copies })
}

/** A review as it was read; `strange` where it holds what is no file of its own. */
type Read = LoadedReview & { strange: boolean }

/** What a review is read with, besides its files. */
interface Beside {
  kept?: string | undefined
  copies?: readonly SourceCopy[] | undefined
}

async function readReview(root: string, effects: ReadEffects, { kept, copies }: Beside): Promise<Read> {
  const strange = await strangeFiles(root)
  if (strange.length > 0) return { corpus: null, problems: strange, named: null, strange: true }
  return { ...(await withKeptParses(root, kept, () => load(root, effects, copies))), strange: false }
}

/** How a review is told of; with copies of its cited works it ends with what could not be checked against them. */
interface Telling {
  format: Format
  output: Output
  copies: Copies | null
}

function tellOf(root: string, { corpus, problems, strange }: Read, { format, output, copies }: Telling): Sound | null {
  // No line is shown of what is no file of the review.
  const textOf = strange ? () => null : reader(root)
  if (format === 'json') output.out(problems.length > 0 ? asJson(problems) : '')
  else if (format === 'github') output.err(asGithub(problems))
  else output.err(asText(problems, { textOf, colours: output.colours }))
  const sound = problems.length === 0 && corpus ? soundOf(corpus) : null
  if (sound) tellSound(root, sound, format, output)
  else if (format === 'text')
    output.err(
      `\n${[total(problems), ...(corpus ? upgradeNotes(root, corpus.review.engine, engineVersion()) : [])].join('\n')}\n`,
    )
  if (corpus && copies && format === 'text')
    output.out(provedText(corpus, problems, copies, output.colours ? warned : undefined))
  return sound
}

/** Loads a review; what it brings to the site as it is must take nobody's place there. */
async function load(root: string, effects: ReadEffects, copies?: readonly SourceCopy[]): Promise<LoadedReview> {
  const read = await loadReview(root, effects, copies ? { copies } : {})
  if (!read.corpus || read.problems.length > 0) return read
  const brought = await broughtFiles(effects)
  if (brought.length === 0) return read
  const { takenPaths } = await import('../../site/files/taken.ts')
  return { ...read, problems: takenPaths(read.corpus, brought) }
}

/** Reads each file once; what can't be read, and what is no text, has no lines to show. */
export function reader(root: string): (file: string) => string | null {
  const texts = new Map<string, string | null>()
  return file => {
    if (!texts.has(file)) {
      try {
        const text = readFileSync(join(root, file), 'utf8').replace(/^\ufeff/, '')
        texts.set(file, text.includes('\0') ? null : text)
      } catch {
        texts.set(file, null)
      }
    }
    return texts.get(file) ?? null
  }
}
