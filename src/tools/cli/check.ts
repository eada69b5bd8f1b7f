import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { diskEffects, type ReadEffects } from '../../core/corpus/effects.ts'
import { broughtFiles } from '../../core/corpus/read/brought.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { count } from '../../core/corpus/words.ts'
import { kinds, one } from '../../core/kinds/kinds.ts'
import { isPlaceholder, placeholderHint } from '../../core/permalinks/public.ts'
import type { SourceCopy } from '../../core/sources/copy.ts'
import { loadReview } from '../../packs/index.ts'
import { strangeFiles } from '../build/strange.ts'
import { defineCommand, Misuse, type Output, runCommand, terminal } from './command.ts'
import { type Copies, copiesIn, provedText } from './copies.ts'
import { asGithub, asJson, asText, type Format, formats, total, warned } from './problems.ts'
import { folderNamed } from './words.ts'

const usage = `Usage: npm run check -- [--review DIR] [--format ${formats.join('|')}] [--sources DIR]
Validates a review, and says all that is wrong with it: where, what, and what to do.
--sources DIR: proves titles, passages, numbers and wording against your own copies of the cited works in a folder, text
files such as ref-94.txt with the title on the first line; ends with what could not be checked, and why.`

const options = {
  review: { type: 'string', default: '.' },
  format: { type: 'string', default: 'text' },
  sources: { type: 'string' },
} as const

/**
 * Validates the review in a folder and prints what is wrong, or what was found; its corpus where nothing is wrong. With
 * copies of its cited works it ends with what could not be checked against them.
 */
export async function checkReview(
  root: string,
  format: Format = 'text',
  output: Output = terminal,
  effects: ReadEffects = diskEffects(root),
  copies: Copies | null = null,
): Promise<Corpus | null> {
  const strange = await strangeFiles(root)
  const { corpus, problems } =
    strange.length > 0 ? { corpus: null, problems: strange } : await load(root, effects, copies?.copies)
  // No line is shown of what is no file of the review.
  const textOf = strange.length > 0 ? () => null : reader(root)
  if (format === 'json') output.err(problems.length > 0 ? asJson(problems) : '')
  else if (format === 'github') output.err(asGithub(problems))
  else output.err(asText(problems, { textOf, colours: output.colours }))
  if (problems.length === 0 && corpus) output.out(`${[summary(corpus), ...hints(corpus)].join('\n')}\n`)
  else if (format === 'text') output.err(`\n${total(problems)}\n`)
  if (corpus && copies && format === 'text')
    output.out(provedText(corpus, problems, copies, output.colours ? warned : undefined))
  return problems.length === 0 ? corpus : null
}

/** Loads a review; what it brings to the site as it is must take nobody's place there. */
async function load(root: string, effects: ReadEffects, copies?: readonly SourceCopy[]): ReturnType<typeof loadReview> {
  const { corpus, problems } = await loadReview(root, effects, copies)
  if (!corpus || problems.length > 0) return { corpus, problems }
  const brought = await broughtFiles(effects)
  if (brought.length === 0) return { corpus, problems }
  const { takenPaths } = await import('../../site/files/taken.ts')
  return { corpus, problems: takenPaths(corpus, brought) }
}

function summary({ sections, records, review }: Corpus): string {
  const counts = kinds
    .filter(kind => records[kind].length > 0)
    .map(kind => count(records[kind].length, one(kind), kind))
  return `${review.name}: ${[count(sections.length, 'section'), ...counts].join(', ')}. No problems.`
}

/** What is no mistake, and still to be done before a review goes out. */
const hints = ({ review }: Corpus): string[] => (isPlaceholder(review) ? [placeholderHint(review)] : [])

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
    return (await checkReview(root, format, output, diskEffects(root), copies)) !== null
  },
})

if (import.meta.main) await runCommand(command)
