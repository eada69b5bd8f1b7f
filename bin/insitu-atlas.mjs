#!/usr/bin/env node
/**
 * `insitu-atlas <command> [words]`: every command of the engine, from its sources in a clone, compiled in the package.
 * Plain JavaScript for any Node from 18 on: it looks for the right one first.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { commandsOf } from './bundled.mjs'
import { isRightNode, nodePath, refusedNode } from './node.mjs'
import { environmentFor, nodeOptions, startAgainWith } from './thrift.mjs'

const engine = dirname(dirname(fileURLToPath(import.meta.url)))

/** Has Node keep what it compiled: a command starts in half the time from the second run on. Threads and children do so too. */
function keepCompiled() {
  const around = dirname(engine)
  const packages = basename(around) === 'node_modules' ? around : join(engine, 'node_modules')
  process.env.NODE_COMPILE_CACHE ??= join(packages, '.cache', 'node')
  module.enableCompileCache?.(process.env.NODE_COMPILE_CACHE)
}

/** Runs this again under the Node to use. Ctrl-C and SIGTERM reach it, and it decides when to end. */
function runUnder(node) {
  const child = spawn(node, [...options, ...process.argv.slice(1)], { stdio: 'inherit', env: environment })
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('error', error => {
    console.error(`The Node of the package, ${node}, could not be started: ${error.message}`)
    process.exit(1)
  })
  child.on('close', (status, signal) => process.exit(signal ? 130 : status))
}

/** Whether this is a clone of the engine without the packages that it needs. */
const isBare = () => existsSync(join(engine, 'src')) && !existsSync(join(engine, 'node_modules', 'astro'))

async function run() {
  keepCompiled()
  // Commands and their threads may go elsewhere: a review's own program runs for who began in its folder, alone.
  process.env.INSITU_ATLAS_STARTED_IN = process.cwd()
  const { runNamed } = await import(pathToFileURL(commandsOf(engine)).href)
  await runNamed(process.argv.slice(2))
}

const options = nodeOptions(process.argv[2])
const environment = environmentFor(process.argv[2], process.env)
const bare = 'Nothing is installed yet. Run `npm start` (installs, builds, serves) or `npm ci` first.'
const refused = isBare() ? bare : isRightNode() ? refusedNode(process.versions.node) : null
if (refused !== null) {
  console.error(refused)
  process.exitCode = 1
} else if (isRightNode()) {
  startAgainWith(options, environment)
  await run()
} else runUnder(nodePath())
