/**
 * `npm test`: from a bare clone, every check there is, real browser included. The last line is `N passed, N failed`;
 * the exit status is 0 only when nothing failed.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { ensureBundled, ensureInstalled } from './lib/install.mjs'
import { root } from './lib/node.mjs'
import { runStep } from './lib/step.mjs'
import { groups } from './lib/steps.mjs'
import { countOf } from './lib/tally.mjs'
import { takeNoWords } from './lib/words.mjs'

takeNoWords(`Usage: npm test
Installs what is missing, then runs every check and test, in a real browser too. docs/testing.md says how to run a part.`)

const results = join(root, 'test-results')

const total = { passed: 0, failed: 0 }
const failures = []

async function countsOf({ run, projects }, print) {
  if (run) return (await runStep(run, print)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  const report = join(results, `${projects.join('-')}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const status = await runStep(['vitest', 'run', ...projects.flatMap(name => ['--project', name]), ...reporters], print)
  return countOf(() => JSON.parse(readFileSync(report, 'utf8')), status)
}

/** Runs a step; of one that needs another that failed, what is to be run anyway. */
async function perform(step) {
  const { name, needs, anyway } = step
  if (!failures.includes(needs?.name)) return performNow(step)
  const but = anyway ? `, but for ${anyway.join(' and ')}` : ''
  console.error(`\n── ${name}\nnot run${but}, since this failed: ${needs.name}`)
  failures.push(name)
  total.failed++
  if (anyway) await performNow({ name: anyway.join(' and '), projects: anyway })
}

/** Runs a step, and prints what it had to say once it has ended, so that steps at the same time do not mix. */
async function performNow(step) {
  const started = Date.now()
  let printed = ''
  const { passed, failed } = await countsOf(step, text => {
    printed += text
  })
  if (failed > 0) failures.push(step.name)
  total.passed += passed
  total.failed += failed
  const seconds = Math.round((Date.now() - started) / 1000)
  console.log(`\n── ${step.name}\n${printed.trim()}\n${failed > 0 ? 'FAILED' : 'ok'}: ${step.name}, ${seconds} s`)
}

process.chdir(root)
process.env.ASTRO_TELEMETRY_DISABLED = '1'
ensureInstalled()
// As whoever installs it has it; and commands that tests start, dozens of them, start sooner.
ensureBundled()
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

for (const lanes of groups) {
  console.log(`\nrunning: ${lanes.map(lane => lane.map(({ name }) => name).join(', then ')).join('; ')}`)
  await Promise.all(
    lanes.map(async lane => {
      for (const step of lane) await perform(step)
    }),
  )
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 ? 1 : 0)
