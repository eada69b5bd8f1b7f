import type { Corpus } from '../../core/corpus/types.ts'
import { count } from '../../core/corpus/words.ts'
import { loadReview } from '../../packs/index.ts'
import { bundle } from '../release/bundle.ts'
import { changeList } from '../release/changelog.ts'
import { type Plan, planRelease } from '../release/plan.ts'
import { filesOf, publish } from '../release/publish.ts'
import { Refusal } from '../release/refusal.ts'
import { buildStep } from './build.ts'
import { checkReview } from './check.ts'
import { defineCommand, type Output, runCommand } from './command.ts'
import { folderNamed } from './words.ts'

const usage = `Usage: npm run release -- [--version x.y.z] [--date YYYY-MM-DD] [--summary TEXT] [--review DIR] [--write] [--out DIR] [--no-bundle]
Says what the next edition would be; with --write publishes it: ledger, editions, change log, then the bundle.`

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
  async run({ values }, output) {
    const root = folderNamed(values.review)
    const corpus = await soundCorpus(root, output)
    const { version = null, date = null, summary = null } = values
    const plan = planRelease(corpus, { version, date, summary })
    const files = await filesOf(corpus, plan)
    output.out(describe(corpus, plan))
    if (!values.write) return output.out(`\nNothing was written. With --write: ${[...files.keys()].join(', ')}.\n`)
    await publish(root, files)
    output.out(`\nWrote ${[...files.keys()].join(', ')}.\n`)
    if (!values['no-bundle'])
      for (const file of await bundle(root, { out: values.out, build: buildStep })) output.out(`Wrote ${file}.\n`)
  },
})

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
  return `\nEdition ${version}, ${date}: ${count(live.length, 'address', 'addresses')}, digest ${digest}\n\n${list}\n`
}

if (import.meta.main) await runCommand(command)
