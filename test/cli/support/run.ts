import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The environment in which commands run: not that of a test. */
export const environment = { ...process.env, NODE_ENV: 'production', VITEST: '', NO_COLOR: '1' }

/** How a command ended, and what it said. */
export interface Ran {
  status: number
  out: string
  err: string
}

/** Runs a command of `src/tools/cli` with some words. */
export const run = (command: string, ...words: string[]): Promise<Ran> =>
  runScript(`src/tools/cli/${command}.ts`, ...words)

/** Runs a script of the project with some words. */
export function runScript(script: string, ...words: string[]): Promise<Ran> {
  const child = spawn(process.execPath, [script, ...words], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ran = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', text => {
    ran.out += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    ran.err += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', status => resolve({ status: status ?? 1, ...ran }))
  })
}
