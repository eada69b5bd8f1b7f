import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** How a command ended, and what it said. */
export interface Ran {
  status: number
  out: string
  err: string
}

/** Runs a command of `src/tools/cli` with some words. */
export function run(command: string, ...words: string[]): Promise<Ran> {
  const child = spawn(process.execPath, [`src/tools/cli/${command}.ts`, ...words], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', NO_COLOR: '1' },
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
