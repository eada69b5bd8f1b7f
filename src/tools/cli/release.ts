import type { Corpus } from '../../core/corpus/types.ts'
import { count } from '../../core/corpus/words.ts'
import { mostOfAll, mostOfOne } from '../../outputs/wordings/keep.ts'
import { loadReview } from '../../packs/index.ts'
import { refuseFarDate } from '../release/ahead.ts'
import { bundle } from '../release/bundle.ts'
import { changeList } from '../release/changelog.ts'
import { diskWrites } from '../release/disk.ts'
import { begun, finish, type Journal, type WriteEffects } from '../release/journal.ts'
import { type Plan, planRelease } from '../release/plan.ts'
import { changesOf, publish } from '../release/publish.ts'
import { Refusal } from '../release/refusal.ts'
import { buildStep } from './build.ts'
import { checkReview } from './check-review.ts'
import { defineCommand, type Output } from './command.ts'
import { documentationFor } from './docs.ts'
import { folderNamed } from './words.ts'

const usage = `Usage: npm run release -- [--version x.y.z] [--date YYYY-MM-DD] [--summary TEXT] [--review DIR] [--write] [--out DIR] [--no-bundle]
Says what the next edition would be; with --write publishes it: ledger, editions, change log, then the bundle. A release that was interrupted is finished by the next one.`

const options = {
  review: { type: 'string', default: '.' },
  out: { type: 'string' },
  version: { type: 'string' },
  date: { type: 'string' },
  summary: { type: 'string' },
  write: { type: 'boolean', default: false },
  'no-bundle': { type: 'boolean', default: false },
} as const

export const command = defineCommand({
  usage,
  words: { options },
  async run({ values }, output, usages) {
    const root = folderNamed(values.review)
    const effects = diskWrites(root)
    const interrupted = await begun(effects)
    if (interrupted) await goOn(interrupted, { effects, output }, values.write)
    else if (!(await release(root, { effects, output }, values))) return
    if (values['no-bundle']) return
    const documentation = documentationFor(root, undefined, { usages, output })
    for (const file of await bundle(root, { out: values.out, build: buildStep, documentation }))
      output.out(`Wrote ${file}.\n`)
  },
})

/** What is done to the review, and where it is told. */
interface World {
  effects: WriteEffects
  output: Output
}

interface Words {
  version?: string | undefined
  date?: string | undefined
  summary?: string | undefined
  write: boolean
}

/** Says what the next edition would be, and publishes it where that is wanted; whether it did. */
async function release(root: string, { effects, output }: World, words: Words): Promise<boolean> {
  const { version = null, date = null, summary = null, write } = words
  const corpus = await soundCorpus(root, output)
  const plan = planRelease(corpus, { version, date, summary })
  refuseFarDate(plan.edition.date, new Date().toISOString().slice(0, 10))
  const journal = await changesOf(corpus, plan, effects)
  output.out(describe(corpus, plan) + (date === null ? undated(corpus) : ''))
  if (!write) output.out(`\nNothing was written. With --write: ${namesOf(journal)}.\n`)
  else {
    await publish(root, journal, effects)
    output.out(`\nWrote ${namesOf(journal)}.\n`)
  }
  return write
}

/** Finishes a release that was interrupted. */
async function goOn(journal: Journal, { effects, output }: World, write: boolean): Promise<void> {
  const { edition } = journal
  if (!write)
    throw new Refusal(`The release of edition ${edition} was interrupted. Finish it: \`npm run release -- --write\`.`)
  await finish(journal, effects)
  output.out(`Edition ${edition}, whose release was interrupted, is published now: ${namesOf(journal)}.\n`)
}

function namesOf({ changes }: Journal): string {
  return changes.map(({ file }) => file).join(', ')
}

async function soundCorpus(root: string, output: Output): Promise<Corpus> {
  if (!(await checkReview(root, 'text', output))) throw new Refusal('An edition is made of a review without problems.')
  const { corpus } = await loadReview(root)
  if (!corpus) throw new Refusal('The review can not be read.')
  return corpus
}

function describe(corpus: Corpus, plan: Plan): string {
  const { version, date, digest } = plan.edition
  const live = [...plan.ledger.values()].filter(({ stages }) => !stages.at(-1)?.gone)
  const list = changeList(plan, corpus.publication.redirects)
  return `\nEdition ${version}, ${date}: ${count(live.length, 'address', 'addresses')}, digest ${digest}\n\n${list}${tooLong(plan)}\n`
}

/** That nobody said of which day the edition is. */
function undated({ review, publication }: Corpus): string {
  const last = publication.editions.at(-1)
  const same = last?.date === review.date ? `, on which edition ${last.version} was published as well` : ''
  return `\nIts date is that of \`data/review.yaml\`${same}; give the day of publication with --date YYYY-MM-DD.\n`
}

/** What is told of words that are too long to be kept. */
function tooLong({ cut, left }: Plan): string {
  const few = (paths: readonly string[]) => paths.slice(0, 10).join(', ') + (paths.length > 10 ? ', …' : '')
  const told = [
    cut.length > 0 &&
      `Of ${count(cut.length, 'address', 'addresses')} no more than ${mostOfOne} characters are kept for later editions to show: ${few(cut)}`,
    left.length > 0 &&
      `An edition keeps ${mostOfAll} characters: later editions can't show what now stands at ${count(left.length, 'address', 'addresses')}: ${few(left)}`,
  ]
  return told
    .filter(text => text !== false)
    .map(text => `\n\n${text}`)
    .join('')
}
