/** Installs the packages when they are not there or not those of the lock file. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { commandsOf } from '../../bin/bundled.mjs'
import { nodePath } from '../../bin/node.mjs'
import { childEnvironment, root } from './node.mjs'

const stampFile = join(root, 'node_modules', '.installed')

/** What an installation depends on, as one hash: the lock file, the wanted packages, the platform. */
export function wantedStamp(lock, manifest, platform) {
  const { dependencies, optionalDependencies, devDependencies } = JSON.parse(manifest)
  const wanted = JSON.stringify([lock, dependencies, optionalDependencies, devDependencies, platform])
  return createHash('sha256').update(wanted).digest('hex')
}

function currentStamp() {
  const read = name => readFileSync(join(root, name), 'utf8')
  return wantedStamp(read('package-lock.json'), read('package.json'), `${process.platform}-${process.arch}`)
}

/** Whether the packages of the lock file were installed here. */
function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === currentStamp()
}

/** Whether there are any packages at all, be they those of an older lock file. */
export function hasPackages() {
  return existsSync(join(root, 'node_modules', 'astro'))
}

function npm(...words) {
  const quiet = [
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
  ]
  const shell = process.platform === 'win32'
  return (
    spawnSync('npm', [...words, ...quiet], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell }).status === 0
  )
}

/**
 * Installs the packages of the lock file, exactly these, and gives why it could not be done, in words; null where it was.
 * `npm` runs npm with some words and says whether that went well.
 */
export function install(npm) {
  if (npm('ci')) return null
  return (
    'The packages of package-lock.json could not be installed: npm said why above. Is its registry within reach? ' +
    'Where package.json was changed, `npm run lock` brings the lock file along.'
  )
}

/**
 * Bundles the engine and what makes the pages, so that not even the first command has to work from a thousand modules.
 * Where that can't be done, commands do: nothing fails for it.
 */
export function bundleEngine() {
  spawnSync(nodePath(), ['src/tools/build/ship.ts'], { cwd: root, stdio: 'ignore', env: childEnvironment() })
}

/** Does so where the bundle is not of the modules as they are, such as after a change of one. */
export function ensureBundled() {
  if (commandsOf(root).endsWith('.ts')) bundleEngine()
}

/** Leaves a stamp that tells that all packages of the lock file are installed. */
export const stampInstalled = () => writeFileSync(stampFile, currentStamp())

/**
 * Installs what is missing and leaves a stamp, so that the next call costs nothing. Exits with status 1 and a sentence
 * when npm fails: nothing else than the lock file says is ever installed.
 */
export function ensureInstalled() {
  if (isInstalled()) return
  console.log('Installing the packages (once; about half a minute)…')
  const reason = install(npm)
  if (reason !== null) {
    console.error(reason)
    process.exit(1)
  }
  // Scripts of packages never run, and with them npm leaves out the one of the project.
  bundleEngine()
  stampInstalled()
}
