import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { diskEffects, type ReadEffects } from '../../core/corpus/effects.ts'
import { broughtFiles } from '../../core/corpus/read/brought.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { count } from '../../core/corpus/words.ts'
import { kinds, one } from '../../core/kinds/kinds.ts'
import { isPlaceholder, placeholderHint } from '../../core/permalinks/public.ts'
import type { LoadedReview } from '../../core/review/load.ts'
import type { SourceCopy } from '../../core/sources/copy.ts'
import { loadReview } from '../../packs/index.ts'
import { withKeptParses } from '../build/kept-parses.ts'
import { strangeFiles } from '../build/strange.ts'
import { engineVersion } from '../disk/version.ts'
import { writeInputSchemas } from '../editing/schemas.ts'
import { upgradeNotes } from '../init/upgrade.ts'
import { defineCommand, Misuse, type Output, terminal } from './command.ts'
import { type Copies, copiesIn, provedText } from './copies.ts'
import { asGithub, asJson, asText, type Format, formats, total, warned } from './problems.ts'
import { noticesAsGithub, outlierQuestions, questionText } from './questions.ts'
import { folderNamed } from './words.ts'

const usage = `Usage: npm run check -- [--review DIR] [--format ${formats.join('|')}] [--sources DIR]
Validates a review, and says all that is wrong with it: where, what, and what to do. Of a sound one it asks about values
that may have lost a decimal sign. What editors need to complete and
check its files is written to .atlas/ in its folder.
--sources DIR: proves titles, passages, numbers and wording against your own copies of the cited works in a folder, text
files such as ref-94.txt with the title on the first line; ends with what could not be checked, and why.`

const options = {
  review: { type: 'string', default: '.' },
  format: { type: 'string', default: 'text' },
  sources: { type: 'string' },
} as const

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
  return tellOf(root, await readReview(root, effects, { kept }), { format, output, copies: null })
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

function tellOf(root: string, { corpus, problems, strange }: Read, { format, output, copies }: Telling): Corpus | null {
  // No line is shown of what is no file of the review.
  const textOf = strange ? () => null : reader(root)
  if (format === 'json') output.err(problems.length > 0 ? asJson(problems) : '')
  else if (format === 'github') output.err(asGithub(problems))
  else output.err(asText(problems, { textOf, colours: output.colours }))
  const asked = problems.length === 0 && corpus ? outlierQuestions(corpus) : []
  if (format === 'github') output.err(noticesAsGithub(asked))
  if (problems.length === 0 && corpus)
    output.out(`${[summary(corpus), ...hints(root, corpus), ...asked.map(questionText)].join('\n')}\n`)
  else if (format === 'text')
    output.err(
      `\n${[total(problems), ...(corpus ? upgradeNotes(root, corpus.review.engine, engineVersion()) : [])].join('\n')}\n`,
    )
  if (corpus && copies && format === 'text')
    output.out(provedText(corpus, problems, copies, output.colours ? warned : undefined))
  return problems.length === 0 ? corpus : null
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

function summary({ sections, pages, records, review }: Corpus): string {
  const counts = kinds
    .filter(kind => records[kind].length > 0)
    .map(kind => count(records[kind].length, one(kind), kind))
  const texts = [count(sections.length, 'section'), ...(pages.length > 0 ? [count(pages.length, 'page')] : [])]
  return `${review.name}: ${[...texts, ...counts].join(', ')}. No problems.`
}

/** What is no mistake, and still to be done before a review goes out. */
const hints = (root: string, { review }: Corpus): string[] => [
  ...(isPlaceholder(review) ? [placeholderHint(review)] : []),
  ...upgradeNotes(root, review.engine, engineVersion()),
]

/** Reads each file once; what can't be read has no lines to show. */
export function reader(root: string): (file: string) => string | null {
  const texts = new Map<string, string | null>()
  return file => {
    if (!texts.has(file)) {
      try {
        texts.set(file, readFileSync(join(root, file), 'utf8').replace(/^\ufeff/, ''))
      } catch {
        texts.set(file, null)
      }
    }
    return texts.get(file) ?? null
  }
}

export const command = defineCommand({
  usage,
  words: { options },
  async run({ values }, output) {
    const format = formats.find(format => format === values.format)
    if (!format) throw new Misuse(`There is no format "${values.format}".`)
    const copies = values.sources === undefined ? null : await copiesIn(folderNamed(values.sources))
    const root = folderNamed(values.review)
    const read = await readReview(root, diskEffects(root), { copies: copies?.copies })
    await writeInputSchemas(root, read.named)
    return tellOf(root, read, { format, output, copies }) !== null
  },
})
