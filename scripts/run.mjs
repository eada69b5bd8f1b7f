/**
 * Runs a script of the project (`bench/index.ts`) or an installed command (`vitest`) under the right Node.
 * Usage: node scripts/run.mjs <script or command> [arguments]
 */
import process from 'node:process'
import { hasPackages } from './lib/install.mjs'
import { runStep } from './lib/step.mjs'

if (!hasPackages()) {
  console.error('Nothing is installed yet. Run `npm start` (installs, builds, serves) or `npm ci` first.')
  process.exit(1)
}

process.exit(await runStep(process.argv.slice(2)))
