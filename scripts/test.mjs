/**
 * `npm test`: from a bare clone, every check there is, real browser included. The last line is `N passed, N failed`;
 * the exit status is 0 only when nothing failed.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { ensureInstalled } from './lib/install.mjs'
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

async function countsOf({ run, project }, print) {
  if (run) return (await runStep(run, print)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  const report = join(results, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const status = await runStep(['vitest', 'run', '--project', project, ...reporters], print)
  return countOf(() => JSON.parse(readFileSync(report, 'utf8')), status)
}

/** Runs a step, and prints what it had to say once it has ended, so that steps at the same time do not mix. */
async function perform(step) {
  if (failures.includes(step.needs?.name)) {
    console.error(`\n── ${step.name}\nnot run, since this failed: ${step.needs.name}`)
    failures.push(step.name)
    total.failed++
    return
  }
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
