/**
 * `npm run bench`: measures the budgets and prints them beside what they allow. Options: `--review DIR`, and
 * `--large` for the corpora that take minutes. Exit status 1 when a budget is broken.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { answerTimes } from './answers.ts'
import { type BuildBudget, budgets, corpora } from './budgets.ts'
import { timeEdits } from './live.ts'
import { writeNeutralReview } from './neutral.ts'
import { pageWeights } from './pages.ts'
import { isTooMuch, type Row, table } from './report.ts'
import { measure } from './run.ts'
import { searchWeights } from './search.ts'

const { values: options } = parseArgs({
  options: { review: { type: 'string', default: '.' }, large: { type: 'boolean', default: false } },
})
const rows: Row[] = []
const temporary = mkdtempSync(join(tmpdir(), 'bench-'))

/** Adds what building and checking a review took. */
async function time(name: string, review: string, budget: BuildBudget) {
  process.stderr.write(`${name}…\n`)
  const out = join(temporary, 'out')
  const check = await measure('src/tools/cli/check.ts', ['--review', review])
  const build = await measure('src/tools/cli/build.ts', ['--review', review, '--out', out])
  if (build.status !== 0) throw new Error(`${name} could not be built:\n${build.errors}`)
  rows.push({ what: `${name}: check`, value: check.seconds, unit: 's', budget: budget.check })
  rows.push({ what: `${name}: build`, value: build.seconds, unit: 's', budget: budget.build })
  rows.push({ what: `${name}: memory`, value: (build.memory ?? 0) / 1e6, unit: 'MB', budget: budget.memory })
  rows.push(...pageWeights(name, out), ...(await searchWeights(name, out)))
}

try {
  await time('this review', options.review, budgets.review)
  rows.push(...(await answerTimes('this review', join(temporary, 'out'))))
  for (const corpus of corpora.filter(({ large }) => options.large || !large)) {
    const folder = join(temporary, 'review')
    rmSync(folder, { recursive: true, force: true })
    writeNeutralReview(folder, corpus.size)
    await time(corpus.name, folder, corpus.budget)
    if (corpus.large) continue
    rows.push({
      what: `${corpus.name}: edit until shown`,
      value: await timeEdits(folder),
      unit: 's',
      budget: budgets.edit,
    })
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

console.log(table(rows))
if (rows.some(isTooMuch)) process.exitCode = 1
