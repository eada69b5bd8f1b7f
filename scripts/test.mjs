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

/** Each step counts as one check, or as the tests in it; one that `needs` another does not run when that failed. */
const steps = [
  { name: 'format and lint', run: ['biome', 'check', '--error-on-warnings'] },
  { name: 'types', run: ['astro', 'check', '--minimumSeverity', 'error'] },
  { name: 'unused code', run: ['knip'] },
  { name: 'the review is valid', run: ['src/cli/check.ts'] },
  { name: 'unit tests', project: 'unit' },
  { name: 'build', run: ['src/cli/build.ts'] },
  { name: 'built site', project: 'site', needs: 'build' },
  { name: 'browser tests', project: 'browser', needs: 'build' },
]

async function perform({ run, project }) {
  if (run) return (await runStep(run)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  const report = join(results, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const status = await runStep(['vitest', 'run', '--project', project, ...reporters])
  return countOf(() => JSON.parse(readFileSync(report, 'utf8')), status)
}

process.chdir(root)
process.env.ASTRO_TELEMETRY_DISABLED = '1'
ensureInstalled()
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const total = { passed: 0, failed: 0 }
const failures = []
for (const step of steps) {
  const started = Date.now()
  console.log(`\n── ${step.name}`)
  const skipped = failures.includes(step.needs)
  if (skipped) console.error(`not run, since this failed: ${step.needs}`)
  const { passed, failed } = skipped ? { passed: 0, failed: 1 } : await perform(step)
  if (failed > 0) failures.push(step.name)
  total.passed += passed
  total.failed += failed
  console.log(`${failed > 0 ? 'FAILED' : 'ok'}: ${step.name}, ${Math.round((Date.now() - started) / 1000)} s`)
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 ? 1 : 0)
