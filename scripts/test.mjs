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
import { countOf } from './lib/tally.mjs'

const results = join(root, 'test-results')

/**
 * The steps, in groups whose steps run at the same time. Each counts as one check, or as the tests in it; a group that
 * `needs` a step does not run when that failed.
 */
const groups = [
  {
    steps: [
      { name: 'format and lint', run: ['biome', 'check', '--error-on-warnings'] },
      { name: 'unused code', run: ['knip'] },
      { name: 'the review is valid', run: ['src/cli/check.ts'] },
    ],
  },
  {
    steps: [
      { name: 'types', run: ['astro', 'check', '--minimumSeverity', 'error'] },
      { name: 'unit tests', project: 'unit' },
    ],
  },
  { steps: [{ name: 'build', run: ['src/cli/build.ts'] }] },
  {
    needs: 'build',
    steps: [
      { name: 'built site', project: 'site' },
      { name: 'browser tests', project: 'browser' },
    ],
  },
]

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

for (const { steps, needs } of groups) {
  const names = steps.map(({ name }) => name).join(', ')
  if (failures.includes(needs)) {
    console.error(`\nnot run, since this failed: ${needs}: ${names}`)
    failures.push(...steps.map(({ name }) => name))
    total.failed += steps.length
    continue
  }
  console.log(`\nrunning: ${names}`)
  await Promise.all(steps.map(perform))
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 ? 1 : 0)
