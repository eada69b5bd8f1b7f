/** `npm run bench`: measures the budgets and prints them beside what they allow. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineCommand, runCommand } from '../src/tools/cli/command.ts'
import { folderNamed } from '../src/tools/cli/words.ts'
import { Refusal } from '../src/tools/release/refusal.ts'
import { answerTimes } from './answers.ts'
import { type BuildBudget, budgets, corpora } from './budgets.ts'
import { checkTimes } from './checks.ts'
import { type Edited, timeEdits } from './live.ts'
import { writeNeutralReview } from './neutral.ts'
import { pageWeights } from './pages.ts'
import { isTooMuch, type Row, table } from './report.ts'
import { measure } from './run.ts'
import { searchWeights } from './search.ts'

const usage = `Usage: npm run bench -- [--review DIR] [--large]
Measures the budgets and prints them beside what they allow; --large adds the corpora that take minutes. Status 1 where
a budget is broken.`

const options = { review: { type: 'string', default: '.' }, large: { type: 'boolean', default: false } } as const

const rows: Row[] = []

/** Adds what building and checking a review took. */
async function time(name: string, review: string, temporary: string, budget: BuildBudget) {
  process.stderr.write(`${name}…\n`)
  const out = join(temporary, 'out')
  rows.push(...(await checkTimes(name, review, join(temporary, 'checked'), budget.check)))
  const build = await measure('bin/insitu-atlas.mjs', ['build', '--review', review, '--out', out])
  if (build.status !== 0) throw new Refusal(`${name} could not be built:\n${build.errors}`)
  rows.push({ what: `${name}: build`, value: build.seconds, unit: 's', budget: budget.build })
  rows.push({ what: `${name}: memory`, value: (build.memory ?? 0) / 1e6, unit: 'MB', budget: budget.memory })
  rows.push(...pageWeights(name, out), ...(await searchWeights(name, out)))
}

/** What it takes until an open page of the review shows an edit, while `npm run dev` serves it. */
async function editTimes(review: string, temporary: string): Promise<Row[]> {
  process.stderr.write('edits of this review…\n')
  const times = Object.entries(await timeEdits(review, join(temporary, 'edited'))) as [Edited, number][]
  return times.map(([what, value]) => ({
    what: `this review: edit of a ${what} until it is shown`,
    value,
    unit: 's',
    budget: budgets.edit[what],
  }))
}

/** Measures everything, in a folder for what is made meanwhile. */
async function measureAll(review: string, large: boolean, temporary: string): Promise<void> {
  await time('this review', review, temporary, budgets.review)
  rows.push(...(await answerTimes('this review', join(temporary, 'out'))), ...(await editTimes(review, temporary)))
  for (const corpus of corpora.filter(one => large || !one.large)) {
    const folder = join(temporary, 'review')
    rmSync(folder, { recursive: true, force: true })
    writeNeutralReview(folder, corpus.size)
    await time(corpus.name, folder, temporary, corpus.budget)
  }
}

export const command = defineCommand({
  usage,
  words: { options },
  async run({ values }) {
    const review = folderNamed(values.review)
    const temporary = mkdtempSync(join(tmpdir(), 'bench-'))
    try {
      await measureAll(review, values.large, temporary)
    } finally {
      rmSync(temporary, { recursive: true, force: true })
      console.log(table(rows))
    }
    return !rows.some(isTooMuch)
  },
})

if (import.meta.main) await runCommand(command)
