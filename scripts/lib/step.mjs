/** Runs one step of the work as a child process under the right Node. */
import { spawn } from 'node:child_process'
import process from 'node:process'
import { nodePath } from '../../bin/node.mjs'
import { childEnvironment, root } from './node.mjs'

/**
 * Runs a script of the project (its path, ending in `.ts` or `.mjs`) or an installed command, with its arguments.
 * Resolves with its exit status; 1 when it could not be started. Ctrl-C and SIGTERM reach it, and it decides when to end.
 * What it prints goes where this process prints, or to `print`, piece by piece, where that is given.
 */
export function runStep([target, ...words], print) {
  const isScript = /\.(ts|mjs)$/.test(target)
  const [command, args] = isScript ? [nodePath(), [target, ...words]] : [target, words]
  const shell = !isScript && process.platform === 'win32'
  const stdio = print ? ['ignore', 'pipe', 'pipe'] : 'inherit'
  const child = spawn(command, args, { cwd: root, stdio, env: childEnvironment(), shell })
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', print)

  // A terminal sends Ctrl-C to the child by itself; whoever sends SIGTERM sends it to this process alone.
  const ignore = () => {}
  const forward = () => child.kill('SIGTERM')
  process.on('SIGINT', ignore)
  process.on('SIGTERM', forward)

  return new Promise(resolve => {
    const done = status => {
      process.off('SIGINT', ignore)
      process.off('SIGTERM', forward)
      resolve(status)
    }
    child.on('error', error => {
      const report = print ?? console.error
      report(`${target} could not be started: ${error.message}`)
      done(1)
    })
    child.on('close', (code, signal) => done(signal ? 130 : code))
  })
}
