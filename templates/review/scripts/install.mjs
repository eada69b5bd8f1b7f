/** Installs the packages of the review where they are missing; `npm start` and `npm test` call it first. Any Node will do. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

if (!existsSync('node_modules/insitu-atlas')) {
  console.log('Installing the packages (once; about half a minute)…')
  const words = [
    existsSync('package-lock.json') ? 'ci' : 'install',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]
  const { status } = spawnSync('npm', words, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) {
    console.error('The packages could not be installed: npm said why above. Is its registry within reach?')
    process.exit(1)
  }
}
