/**
 * `npm run lock`: renews package-lock.json after a change of the dependencies. npm writes it, what npm leaves out is
 * added, and npm reads it once more, so that it stands as npm itself would write it.
 */
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { completeLock } from './lib/complete-lock.mjs'
import { root } from './lib/node.mjs'
import { takeNoWords } from './lib/words.mjs'

takeNoWords(`Usage: npm run lock
Renews package-lock.json after a change of the dependencies, good for npm ci on every platform.`)

function writeLock() {
  const shell = process.platform === 'win32'
  const { status } = spawnSync('npm', ['install', '--package-lock-only', '--ignore-scripts'], {
    cwd: root,
    stdio: 'inherit',
    shell,
  })
  if (status !== 0) process.exit(1)
}

writeLock()
console.log(`package-lock.json: ${completeLock(root)} platform packages added`)
writeLock()
